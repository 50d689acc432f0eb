package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.ActorShape.Basis;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Outlet;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Pronoun;
import org.biennien.extract.actor.Lexeme.PronounKind;
import org.biennien.extract.actor.Lexeme.Region;
import org.biennien.text.TokenKind;

/// Tells who is meant by words that are no phrase: names of the tables, names told before, pronouns.
final class NameReading {
  /// Words that follow a place and no doer.
  private static final Set<String> ENDS = Set.of(
      "ngày", "hôm", "vào", "sau", "trước", "khi", "trong", "năm", "và", "do", "để", "nơi", "tháng");
  /// Words for the one who speaks.
  private static final Set<String> FIRST = Set.of("tôi", "chúng tôi", "chúng ta");
  /// Words before a capital that is a town and no government.
  private static final Set<String> TOWARDS = Set.of("đến", "tới", "từ", "vào", "về", "gần", "cách");

  private final CodeResolver resolver;
  private final Discourse discourse;

  NameReading(CodeResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /// Reads a unit of the tables; gives the token after what was read.
  int read(SentenceScan scan, Unit unit) {
    for (Lexeme lexeme : unit.lexemes()) {
      if (reads(scan, unit, lexeme)) {
        return unit.to();
      }
    }
    // *Toàn bộ khu vực Nga chiếm*: no *bộ* begins within the number.
    return unit.is(ParticleKind.NUMBER) ? unit.to() : unit.from() + 1;
  }

  private boolean reads(SentenceScan scan, Unit unit, Lexeme lexeme) {
    switch (lexeme) {
      case Country(String code) -> readState(scan, unit, new ActorCode(code), "countries.tsv");
      case Capital(String country) -> readCapital(scan, unit, country);
      case Person person -> tell(scan, unit.from(), unit.to(), ActorKind.PERSON, CodeResolver.listed(person));
      case Pronoun(PronounKind kind) -> readPronoun(scan, unit, kind);
      case Region _, Named _ -> { }
      case Lexeme.Noun _, Lexeme.Modifier _, Lexeme.Particle _, Outlet _ -> {
        return false;
      }
    }
    return true;
  }

  private void tell(SentenceScan scan, int from, int to, ActorKind kind, Resolved resolved) {
    discourse.tell(scan, from, to, ActorShape.of(kind, Basis.WORDS, ""), resolved);
  }

  private void readState(SentenceScan scan, Unit unit, ActorCode code, String entry) {
    Optional<ActorPhrase> first = Coordination.before(scan, unit.from(), discourse);
    if (first.isPresent()) {
      discourse.tell(scan, unit.from(), unit.to(), first.get().shape(), Coordination.alike(first.get(), code));
    } else if (!asPlace(scan, unit.from())) {
      tell(scan, unit.from(), unit.to(), ActorKind.STATE, new Resolved(code, entry));
    }
  }

  private void readCapital(SentenceScan scan, Unit unit, String country) {
    boolean town = unit.from() > 0 && TOWARDS.contains(scan.token(unit.from() - 1).form());
    if (!town) {
      readState(scan, unit, Branch.GOV.of(country), "countries.tsv: capital");
    }
  }

  /// Whether the name at token `at` is a place there: `Raqqa, Syria`.
  boolean asPlace(SentenceScan scan, int at) {
    if (!scan.mark(at - 1, ",") || !scan.capitalised(at - 2) || discourse.endingAt(at - 1).isPresent()) {
      return false;
    }
    int end = scan.unit(at).to();
    if (scan.mark(end, "(") && scan.capitalised(end + 1) && scan.mark(end + 2, ")")) {
      // *Tại bang Rakhine, Quân đội Arakan (AA) …*: letters stand behind a group.
      return false;
    }
    return end >= scan.size() || scan.token(end).kind() != TokenKind.SYLLABLE || ENDS.contains(scan.token(end).form());
  }

  private void readPronoun(SentenceScan scan, Unit unit, PronounKind kind) {
    String words = scan.sentence().form(unit.from(), unit.to()).toLowerCase(Locale.ROOT);
    Basis basis = kind == PronounKind.BOTH ? Basis.BOTH : Basis.PRONOUN;
    Optional<Resolved> speaker = FIRST.contains(words) ? speaker(scan, unit.from()) : Optional.empty();
    Resolved meant = speaker.map(r -> r.because("\"" + words + "\" in a quotation")).orElseGet(() -> resolver.resolve(kind));
    discourse.tell(scan, unit.from(), unit.to(), ActorShape.of(kind(kind), basis, words), meant);
  }

  private static ActorKind kind(PronounKind kind) {
    return switch (kind) {
      case HE -> ActorKind.PERSON;
      case THEY, WE, BOTH -> ActorKind.PEOPLE;
      case ENEMY, OPPONENT, GROUP, BODY -> ActorKind.FORCE;
      case COUNTRY -> ActorKind.STATE;
    };
  }

  /// Who is told behind the quotation in which token `at` stands.
  private Optional<Resolved> speaker(SentenceScan scan, int at) {
    return QuotedSpeaker.behind(scan, at)
        .flatMap(start -> scan.unit(start).as(Person.class).map(CodeResolver::listed)
            .or(() -> PhraseParser.phrase(scan, start).filter(NameReading::speaks).map(resolver::resolve)))
        .filter(Resolved::known);
  }

  private static boolean speaks(Phrase phrase) {
    return phrase.kind() == ActorKind.PERSON || phrase.kind() == ActorKind.ORGANIZATION || phrase.kind() == ActorKind.FORCE;
  }

  /// Reads a capitalised name of no table: known from before, or told by what stands after it.
  int readUnknown(SentenceScan scan, int at) {
    int end = Names.chain(scan, at);
    if (end == at) {
      return at + 1;
    }
    String name = scan.sentence().form(at, end);
    Optional<Resolved> before = resolver.named(name);
    if (before.isPresent()) {
      tell(scan, at, end, ActorKind.PERSON, before.get());
      return end;
    }
    Optional<Resolved> office = end - at > 1 ? Apposition.behind(scan, end).map(resolver::resolve) : Optional.empty();
    if (office.isPresent()) {
      discourse.remember(name, office.get().code());
      tell(scan, at, end, ActorKind.PERSON, office.get().because("\"" + name + "\""));
    }
    return end;
  }
}
