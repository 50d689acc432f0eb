package org.biennien.extract.actor;

import java.util.Optional;
import org.biennien.extract.actor.Lexeme.Noun;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Pronoun;
import org.biennien.extract.actor.Lexeme.Strength;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// How an actor belongs to another, told by words between the two: `thuộc phong trào Hezbollah`, `thân Nga`, `chống chính phủ`,
/// `do Mỹ dẫn đầu`.
final class Relationship {
  private static final int DEEPEST = 2;
  private static final int BACKER_WORDS = 8;

  private Relationship() {}

  /// Reads such words and the other actor.
  static boolean read(PhraseBuilder phrase, Unit unit) {
    if (unit.is(ParticleKind.BACKED)) {
      return readBacker(phrase, unit.to());
    }
    if (phrase.strength() == Strength.NAME) {
      return false;
    }
    return relation(phrase, unit).filter(relation -> readOther(phrase, unit.to(), relation)).isPresent();
  }

  private static Optional<Relation> relation(PhraseBuilder phrase, Unit unit) {
    if (unit.is(ParticleKind.OF)) {
      return Optional.of(Ownership.relation(phrase));
    }
    if (staff(phrase)) {
      return office(phrase.scan(), unit.to()) ? Optional.of(Relation.OF) : Optional.empty();
    }
    boolean loose = !phrase.branch().official() || phrase.strength() == Strength.WEAK;
    if (loose && unit.is(ParticleKind.LOYAL)) {
      return Optional.of(Relation.LOYAL);
    }
    if (loose && unit.is(ParticleKind.LINKED)) {
      return Optional.of(Relation.LINKED);
    }
    boolean against = unit.is(ParticleKind.AGAINST) && (phrase.strength() == Strength.WEAK || rebels(phrase, unit.to()));
    return against ? Optional.of(Relation.AGAINST) : Optional.empty();
  }

  /// *Các nhân viên **tại** Đại sứ quán Đức*: whom they work for.
  private static boolean staff(PhraseBuilder phrase) {
    boolean in = phrase.scan().word(phrase.at(), "tại") || phrase.scan().word(phrase.at(), "ở");
    return in && phrase.kind() == ActorKind.PERSON && phrase.branch() == Branch.CIV && phrase.ties().isEmpty();
  }

  private static boolean office(SentenceScan scan, int next) {
    return organization(scan, next).filter(n -> n.strength() == Strength.STRONG).isPresent();
  }

  /// Whether *chống* before token `next` tells whose rebels they are: *phiến quân chống chính phủ Syria*.
  private static boolean rebels(PhraseBuilder phrase, int next) {
    return phrase.branch() == Branch.REB && phrase.scan().word(phrase.at(), "chống")
        && organization(phrase.scan(), next).filter(n -> n.branch() == Branch.GOV).isPresent();
  }

  private static Optional<Noun> organization(SentenceScan scan, int at) {
    return at < scan.size() ? scan.unit(at).noun().filter(n -> n.kind() == ActorKind.ORGANIZATION) : Optional.empty();
  }

  /// The actor that starts at token `start`: a pointing word, a phrase of its own, or a name.
  private static boolean readOther(PhraseBuilder phrase, int start, Relation relation) {
    SentenceScan scan = phrase.scan();
    if (start >= scan.size()) {
      return false;
    }
    Unit unit = scan.unit(start);
    Optional<Phrase> inner = phrase.depth() < DEEPEST ? PhraseParser.inner(scan, start, phrase.depth() + 1) : Optional.empty();
    Optional<Other> other = inner.isPresent() ? inner.map(Other.Inner::new) : named(scan, unit);
    if (other.isEmpty()) {
      return false;
    }
    phrase.tie(relation, other.get());
    phrase.read(inner.map(Phrase::to).orElse(unit.to()));
    return true;
  }

  private static Optional<Other> named(SentenceScan scan, Unit unit) {
    Optional<Other> pronoun = unit.as(Pronoun.class).map(p -> new Other.Back(p.kind()));
    return pronoun.or(() -> unit.as(Person.class).map(Other.Leader::new)).or(() -> Ownership.named(scan, unit));
  }

  /// `do Mỹ dẫn đầu`, `được Iran hậu thuẫn`, `được hậu thuẫn bởi Nga`. A leader's words are the phrase's own; a backer is
  /// an actor of his own, who takes part in the backing.
  private static boolean readBacker(PhraseBuilder phrase, int start) {
    SentenceScan scan = phrase.scan();
    Optional<Other> other = Optional.empty();
    boolean leads = false;
    boolean backs = false;
    int end = Math.min(scan.size(), start + BACKER_WORDS);
    for (int i = start; i < end; i = scan.unit(i).to()) {
      Unit unit = scan.unit(i);
      if (unit.is(ParticleKind.LEAD) || unit.is(ParticleKind.BACK)) {
        leads = unit.is(ParticleKind.LEAD);
        backs = !leads;
      } else if (other.isEmpty()) {
        other = Ownership.named(scan, unit);
      }
      if (leads && other.isPresent()) {
        phrase.tie(Relation.LED, other.get());
        phrase.read(unit.to());
        return true;
      }
      if (backs && other.isPresent()) {
        phrase.tieToBacker(other.get());
        return true;
      }
    }
    return false;
  }
}
