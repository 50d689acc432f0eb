package org.biennien.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Edtf;
import org.biennien.extract.AnnotatedArticle;
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

/// One walk through an article from left to right: at each token the phrase, name or pronoun that starts there.
final class ArticleReading {
  /// Words that follow a place and no doer.
  private static final Set<String> ENDS = Set.of("ngày", "hôm", "vào", "sau", "trước", "khi", "trong", "năm", "và", "do", "để", "nơi", "tháng");
  private static final Set<String> TOWARDS = Set.of("đến", "tới", "từ", "vào", "về", "gần", "cách");

  private final AnnotatedArticle article;
  private final List<SentenceScan> scans;
  private final Discourse discourse = new Discourse();
  private final CodeResolver resolver;
  private final List<ActorPhrase> phrases = new ArrayList<>();
  private int sentence;

  ArticleReading(AnnotatedArticle article, List<SentenceScan> scans, Set<String> states) {
    this.article = article;
    Setting setting = Setting.of(scans, year(article));
    this.scans = scans.stream().map(scan -> scan.narrowed(setting::narrow)).toList();
    this.resolver = new CodeResolver(setting, discourse, states);
  }

  private static int year(AnnotatedArticle article) {
    Optional<LocalDate> published = article.article().published().value().flatMap(Edtf::latest);
    return published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
  }

  List<ActorPhrase> phrases() {
    for (sentence = 0; sentence < scans.size(); sentence++) {
      resolver.enter(sentence);
      SentenceScan scan = scans.get(sentence);
      int at = 0;
      while (at < scan.size()) {
        at = Math.max(at + 1, read(scan, at));
      }
    }
    return List.copyOf(phrases);
  }

  /// Reads what starts at token `at`; gives the index after it.
  private int read(SentenceScan scan, int at) {
    Unit unit = scan.unit(at);
    if (unit.as(Outlet.class).isPresent()) {
      return unit.to();
    }
    boolean name = unit.as(Country.class).isPresent() || asPlace(scan, at) && unit.as(Named.class).isPresent();
    Optional<Phrase> phrase = name ? Optional.empty() : PhraseParser.phrase(scan, at);
    if (phrase.isPresent()) {
      return take(scan, phrase.get());
    }
    if (unit.is(ParticleKind.OTHER) || unit.is(ParticleKind.PLACE)) {
      return skipNames(scan, unit.to());
    }
    return unit.lexemes().isEmpty() ? readUnknown(scan, at) : readNamed(scan, unit);
  }

  private int take(SentenceScan scan, Phrase phrase) {
    Phrase here = phrase;
    Resolved resolved = resolver.resolve(here);
    if (here.kind() == ActorKind.PERSON || here.kind() == ActorKind.FORCE) {
      here.name().ifPresent(name -> discourse.remember(name, resolved.code()));
    }
    here.person().ifPresent(person -> discourse.remember(person.name(), resolved.code()));
    here.acronym().ifPresent(name -> discourse.remember(name, resolved.code()));
    add(scan, here.from(), here.to(), here.kind(), resolved);
    return here.to();
  }

  private int skipNames(SentenceScan scan, int from) {
    int at = from;
    while (at < scan.size()) {
      Unit unit = scan.unit(at);
      boolean name = unit.as(Country.class).isPresent() || unit.as(Capital.class).isPresent()
          || unit.as(Region.class).isPresent() || unit.modifier().isPresent() || unit.is(ParticleKind.PLACE);
      boolean owner = unit.is(ParticleKind.OF) && unit.to() < scan.size() && scan.unit(unit.to()).as(Country.class).isPresent();
      int chain = Names.chain(scan, at);
      if (!name && !owner && chain == at) {
        return at;
      }
      at = name || owner ? unit.to() : chain;
    }
    return at;
  }

  private int readNamed(SentenceScan scan, Unit unit) {
    Optional<Named> named = unit.as(Named.class);
    Optional<Person> person = unit.as(Person.class);
    Optional<Country> country = unit.as(Country.class);
    Optional<Capital> capital = unit.as(Capital.class);
    Optional<Pronoun> pronoun = unit.as(Pronoun.class);
    if (country.isPresent()) {
      if (!asPlace(scan, unit.from())) {
        add(scan, unit.from(), unit.to(), ActorKind.STATE, new Resolved(new ActorCode(country.get().code()), "countries.tsv"));
      }
      return unit.to();
    }
    if (named.isPresent()) {
      boolean place = named.get().type() == ActorType.BODY && asPlace(scan, unit.from());
      int to = scan.word(unit.to(), "tự") && scan.word(unit.to() + 1, "xưng") ? unit.to() + 2 : unit.to();
      if (!place) {
        add(scan, unit.from(), to, named.get().type().kind(), new Resolved(named.get().code(), "actors.tsv: " + named.get().name()));
      }
      return to;
    }
    if (person.isPresent()) {
      add(scan, unit.from(), unit.to(), ActorKind.PERSON, new Resolved(person.get().code(), "people.tsv: " + person.get().name()));
      return unit.to();
    }
    if (capital.isPresent()) {
      boolean place = unit.from() > 0 && TOWARDS.contains(scan.token(unit.from() - 1).form());
      if (!place && !asPlace(scan, unit.from())) {
        add(scan, unit.from(), unit.to(), ActorKind.STATE, new Resolved(Branch.GOV.of(capital.get().country()), "countries.tsv: capital"));
      }
      return unit.to();
    }
    if (pronoun.isPresent()) {
      Resolved resolved = resolver.pronoun(pronoun.get().kind());
      add(scan, unit.from(), unit.to(), kind(pronoun.get().kind()), resolved);
      return unit.to();
    }
    return unit.as(Region.class).isPresent() ? unit.to() : unit.from() + 1;
  }

  private static ActorKind kind(PronounKind kind) {
    return switch (kind) {
      case HE -> ActorKind.PERSON;
      case THEY, WE, BOTH -> ActorKind.PEOPLE;
      case ENEMY, OPPONENT, GROUP -> ActorKind.FORCE;
      case COUNTRY -> ActorKind.STATE;
    };
  }

  /// Whether the name at token `at` is a place there: `Raqqa, Syria`.
  private boolean asPlace(SentenceScan scan, int at) {
    boolean afterName = scan.mark(at - 1, ",") && scan.capitalised(at - 2);
    if (!afterName || !phrases.isEmpty() && phrases.getLast().sentence() == sentence && phrases.getLast().to() == at - 1) {
      return false;
    }
    int end = scan.unit(at).to();
    return end >= scan.size() || scan.token(end).kind() != TokenKind.SYLLABLE || ENDS.contains(scan.token(end).form());
  }

  /// A capitalised name of no table: known from before, or told by what stands after it.
  private int readUnknown(SentenceScan scan, int at) {
    int end = Names.chain(scan, at);
    if (end == at) {
      return at + 1;
    }
    String name = scan.sentence().form(at, end);
    Optional<ActorCode> known = discourse.named(name);
    if (known.isPresent()) {
      add(scan, at, end, ActorKind.PERSON, new Resolved(known.get(), "\"%s\", named before".formatted(name)));
      return end;
    }
    if (end - at > 1 && end < scan.size() && (scan.mark(end, ",") || scan.mark(end, "-") || scan.mark(end, "–") || scan.mark(end, "("))) {
      Optional<Phrase> after = end + 1 < scan.size() ? PhraseParser.phrase(scan, end + 1) : Optional.empty();
      if (after.filter(p -> p.kind() == ActorKind.PERSON && p.name().isEmpty()).isPresent()) {
        Resolved resolved = resolver.resolve(after.get());
        discourse.remember(name, resolved.code());
        add(scan, at, end, ActorKind.PERSON, resolved.because("\"" + name + "\""));
      }
    }
    return end;
  }

  private void add(SentenceScan scan, int from, int to, ActorKind kind, Resolved resolved) {
    var mention = new ActorMention(article.quote(scan.sentence(), from, to), resolved.code(), resolved.reason());
    phrases.add(new ActorPhrase(mention, kind, sentence, from, to));
    discourse.add(new Antecedent(resolved.code(), kind, sentence, mention.quote().text(), resolver.side(resolved.code(), kind)));
  }
}
