package org.biennien.extract.actor;

import java.util.Optional;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Modifier;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Noun;
import org.biennien.extract.actor.Lexeme.Region;
import org.biennien.extract.actor.Lexeme.Strength;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// The head of a phrase and what goes on with it: `người phát ngôn` + `quân đội`, `phiến quân` + `Hồi giáo`, `Lữ đoàn` + `117`; the
/// designation of a weapon; or a name of the tables.
final class HeadNoun {
  private HeadNoun() {}

  /// Reads the head, if one starts here.
  static boolean read(PhraseBuilder phrase) {
    if (!phrase.more()) {
      return false;
    }
    SentenceScan scan = phrase.scan();
    Unit unit = scan.unit(phrase.at());
    Optional<Named> named = unit.as(Named.class);
    Optional<Noun> noun = named.isPresent() && !owned(scan, unit) ? Optional.empty() : unit.noun();
    if (noun.isPresent()) {
      return !protects(scan, unit) && read(phrase, unit, noun.get());
    }
    if (phrase.counted() && phrase.begun() && Names.designation(scan.token(phrase.at()))) {
      phrase.readHead(phrase.at() + 1, ActorKind.EQUIPMENT, Branch.MIL, Strength.STRONG);
      return true;
    }
    return named.isPresent() && unit.as(Country.class).isEmpty() && unit.as(Region.class).isEmpty() && read(phrase, unit, named.get());
  }

  private static boolean read(PhraseBuilder phrase, Unit unit, Noun noun) {
    phrase.readHead(unit.to(), noun.kind(), noun.branch(), noun.strength());
    return true;
  }

  private static boolean read(PhraseBuilder phrase, Unit unit, Named named) {
    phrase.readHead(unit.to(), named.type().kind(), Branch.GROUP, Strength.NAME);
    phrase.tie(Relation.OF, new Other.Group(named));
    return true;
  }

  /// Whether a state right behind it tells whose it is: *liên quân* is a name, in *liên quân Syria* a noun.
  private static boolean owned(SentenceScan scan, Unit unit) {
    return unit.to() < scan.size() && scan.unit(unit.to()).as(Country.class).isPresent();
  }

  /// *Các bên **bảo vệ** dân thường*: the verb, and no guards.
  private static boolean protects(SentenceScan scan, Unit unit) {
    boolean guard = scan.word(unit.from(), "bảo") && scan.word(unit.from() + 1, "vệ") && unit.to() < scan.size();
    return guard && scan.unit(unit.to()).noun().filter(next -> next.strength() != Strength.WEAK).isPresent();
  }

  /// Reads a second head noun: `người phát ngôn` + `quân đội`.
  static boolean readNoun(PhraseBuilder phrase, Unit unit) {
    Optional<Noun> noun = unit.noun();
    boolean mayJoin = !phrase.pointed() && !phrase.hasName() && !phrase.hasPerson() && phrase.ties().isEmpty();
    if (noun.isEmpty() || !mayJoin || protects(phrase.scan(), unit) || !joins(noun.get(), phrase.kind())) {
      return false;
    }
    phrase.merge(noun.get().branch());
    if (noun.get().strength() != Strength.WEAK) {
      phrase.strengthen();
    }
    phrase.extendHead(unit.to());
    return true;
  }

  /// Whether a noun may follow a head of that kind.
  private static boolean joins(Noun next, ActorKind kind) {
    boolean people = next.kind() == ActorKind.PEOPLE || next.kind() == ActorKind.SITE;
    boolean alone = next.branch() == Branch.NONE || next.kind() == ActorKind.STATE;
    boolean title = next.strength() == Strength.TITLE && kind != ActorKind.ORGANIZATION;
    return !alone && (kind == ActorKind.PERSON || !people && !title);
  }

  /// Reads an adjective: `phiến quân` + `Hồi giáo`.
  static boolean readModifier(PhraseBuilder phrase, Unit unit) {
    Optional<Modifier> modifier = unit.modifier();
    if (modifier.isEmpty()) {
      return false;
    }
    phrase.merge(modifier.get().branch());
    if (modifier.get().branch().told()) {
      phrase.strengthen();
    }
    phrase.extendHead(unit.to());
    return true;
  }

  /// Reads the number of a unit: `Lữ đoàn 117`, `Lữ đoàn Cơ giới số 117`.
  static boolean readUnitNumber(PhraseBuilder phrase) {
    SentenceScan scan = phrase.scan();
    if (phrase.kind() != ActorKind.FORCE || phrase.branch() != Branch.MIL || !Names.unit(scan, phrase.headTo() - 1)) {
      return false;
    }
    int at = phrase.at();
    int number = scan.word(at, "số") || scan.word(at, "thứ") ? at + 1 : at;
    if (!scan.number(number)) {
      return false;
    }
    phrase.extendHead(number + 1);
    return true;
  }

  /// Reads `các nước trong khu vực`: some, and not all of the world.
  static boolean readRegion(PhraseBuilder phrase) {
    SentenceScan scan = phrase.scan();
    int at = phrase.at();
    if (phrase.kind() != ActorKind.STATE || !scan.word(at, "trong") || !scan.word(at + 1, "khu") || !scan.word(at + 2, "vực")) {
      return false;
    }
    phrase.extendHead(at + 3);
    return true;
  }
}
