package org.biennien.extract.actor;

import java.util.Optional;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// What ends a phrase: a name of no table, letters in brackets, a word that points back.
final class Naming {
  private Naming() {}

  /// Reads `này`, `nói trên`.
  static boolean readPointer(PhraseBuilder phrase, Unit unit) {
    if (phrase.pointed() || !unit.is(ParticleKind.THIS) || Names.above(phrase.scan(), phrase.at())) {
      return false;
    }
    phrase.point();
    phrase.read(unit.to());
    return true;
  }

  /// Reads a person's or group's name: `phát ngôn viên` + `Maria Zakharova`.
  static boolean readName(PhraseBuilder phrase) {
    int end = Names.chain(phrase.scan(), phrase.at());
    // In "phát ngôn viên của chính phủ Syria X" the name is the spokesman's.
    boolean outer = phrase.depth() > 0 && phrase.kind() != ActorKind.PERSON && !phrase.ties().isEmpty();
    boolean mayBeNamed = phrase.kind() != ActorKind.ORGANIZATION && phrase.kind() != ActorKind.STATE && !outer;
    if (end == phrase.at() || phrase.hasName() || phrase.hasPerson() || phrase.pointed() || !mayBeNamed) {
      return false;
    }
    phrase.name(phrase.scan().sentence().form(phrase.at(), end));
    phrase.read(end);
    return true;
  }

  /// Reads `(IS)`, `(SDF)`.
  static boolean readBrackets(PhraseBuilder phrase) {
    SentenceScan scan = phrase.scan();
    int letters = phrase.at() + 1;
    if (!scan.mark(letters - 1, "(") || !scan.mark(letters + 1, ")") || !scan.capitalised(letters)) {
      return false;
    }
    Optional<Other> known = Ownership.named(scan, scan.unit(letters));
    if (known.isPresent()) {
      // *Quân đội Giải phóng Dân tộc Ta'ang Myanmar (TNLA)*: the letters name the group, whatever land its name holds.
      if (known.get() instanceof Other.Group && phrase.ties().stream().anyMatch(tie -> tie.other() instanceof Other.State)) {
        phrase.disown();
      }
      phrase.tie(Relation.OF, known.get());
    } else {
      phrase.acronym(scan.token(letters).form());
    }
    phrase.read(letters + 2);
    return true;
  }

  /// Reads `tự xưng` after a name.
  static boolean readSelfStyled(PhraseBuilder phrase) {
    if (!phrase.scan().word(phrase.at(), "tự") || !phrase.scan().word(phrase.at() + 1, "xưng")) {
      return false;
    }
    phrase.read(phrase.at() + 2);
    return true;
  }

  /// Reads where a body is at home: `Hội Chữ thập đỏ Ukraine`.
  static boolean readSeat(PhraseBuilder phrase, Unit unit) {
    boolean body = phrase.kind() == ActorKind.ORGANIZATION && unit.as(Country.class).isPresent()
        && phrase.ties().getFirst().other() instanceof Other.Group(Named named) && named.type() == ActorType.BODY;
    if (body) {
      phrase.read(unit.to());
    }
    return body;
  }
}
