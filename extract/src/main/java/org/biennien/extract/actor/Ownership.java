package org.biennien.extract.actor;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Pronoun;
import org.biennien.extract.actor.Lexeme.PronounKind;
import org.biennien.extract.actor.Lexeme.Region;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// Whose a head is, by a name of the tables or a pronoun right after it: `quân đội` + `Syria`, `Tổng thống` + `Putin`, `binh sĩ` +
/// `đối phương`.
final class Ownership {
  /// Pronouns that may stand right after a head: `quân đội nước này`.
  private static final Set<PronounKind> OWNERS = EnumSet.of(
      PronounKind.COUNTRY, PronounKind.GROUP, PronounKind.BODY, PronounKind.BOTH, PronounKind.ENEMY, PronounKind.OPPONENT);

  private Ownership() {}

  /// Reads such a name.
  static boolean read(PhraseBuilder phrase, Unit unit) {
    Optional<Person> known = unit.as(Person.class);
    if (known.isPresent()) {
      readPerson(phrase, unit, known.get());
      return true;
    }
    Optional<Other> owner = named(phrase.scan(), unit).or(() -> pointer(unit));
    if (owner.isEmpty() || named(phrase) || direction(phrase, unit)) {
      return false;
    }
    if (phrase.kind() == ActorKind.FORCE && backing(phrase.scan(), unit.to())) {
      phrase.tieToBacker(owner.get());
      return true;
    }
    phrase.tie(relation(phrase), owner.get());
    phrase.read(unit.to());
    return true;
  }

  private static void readPerson(PhraseBuilder phrase, Unit unit, Person known) {
    if (phrase.kind() == ActorKind.EQUIPMENT || phrase.kind() == ActorKind.SITE) {
      phrase.name(phrase.scan().sentence().form(unit.from(), unit.to()));
    } else if (phrase.kind() == ActorKind.PERSON && !phrase.hasPerson()) {
      phrase.person(known);
    } else {
      phrase.tie(Relation.OF, new Other.Leader(known));
    }
    phrase.read(unit.to());
  }

  /// Whether it has an owner and a name: what follows is of neither.
  private static boolean named(PhraseBuilder phrase) {
    return phrase.hasName() && phrase.ties().stream().anyMatch(tie -> tie.relation() == Relation.OF);
  }

  /// *về phía Pokrovsk* is a direction; *phía Kiev*, a capital, may be a side.
  private static boolean direction(PhraseBuilder phrase, Unit unit) {
    return phrase.kind() == ActorKind.STATE && unit.as(Region.class).isPresent() && unit.as(Country.class).isEmpty()
        && unit.as(Capital.class).isEmpty();
  }

  /// How a head belongs to its owner. *Chân rết của IS* is linked with IS, and not its own.
  static Relation relation(PhraseBuilder phrase) {
    return phrase.scan().word(phrase.headTo() - 1, "rết") ? Relation.LINKED : Relation.OF;
  }

  /// Whether *lực lượng Mỹ **hậu thuẫn*** tells a backer without *do*: no one stands behind whom it would back.
  private static boolean backing(SentenceScan scan, int next) {
    boolean back = scan.word(next, "hậu") && scan.word(next + 1, "thuẫn")
        || scan.word(next, "chống") && scan.word(next + 1, "lưng");
    return back && (next + 2 >= scan.size() || !backed(scan, next + 2));
  }

  private static boolean backed(SentenceScan scan, int after) {
    Unit unit = scan.unit(after);
    return scan.word(after, "cho") || scan.capitalised(after) || unit.noun().isPresent() || unit.is(ParticleKind.NUMBER);
  }

  private static Optional<Other> pointer(Unit unit) {
    return unit.as(Pronoun.class).map(Pronoun::kind).filter(OWNERS::contains).map(Other.Back::new);
  }

  /// The state or group that a unit names.
  static Optional<Other> named(SentenceScan scan, Unit unit) {
    if (unit.lexemes().isEmpty()) {
      return Optional.empty();
    }
    String words = scan.sentence().form(unit.from(), unit.to());
    Optional<Other> country = unit.as(Country.class).map(c -> new Other.State(c.code(), words));
    return country.or(() -> unit.as(Named.class).map(Other.Group::new))
        .or(() -> unit.as(Capital.class).map(c -> new Other.State(c.country(), words)))
        .or(() -> unit.as(Region.class).map(r -> new Other.State(r.country(), words)));
  }
}
