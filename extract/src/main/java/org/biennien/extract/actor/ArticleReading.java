package org.biennien.extract.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Edtf;
import org.biennien.claim.Quote;
import org.biennien.extract.AnnotatedArticle;
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

/// One walk through an article from left to right: at each token the phrase, name or pronoun that starts
/// there.
final class ArticleReading {
  /// Words that follow a place and no doer.
  private static final Set<String> ENDS = Set.of(
      "ngày", "hôm", "vào", "sau", "trước", "khi", "trong", "năm", "và", "do", "để", "nơi", "tháng");
  /// Words for the one who speaks.
  private static final Set<String> FIRST = Set.of("tôi", "chúng tôi", "chúng ta");
  /// Words before a capital that is a town and no government.
  private static final Set<String> TOWARDS = Set.of("đến", "tới", "từ", "vào", "về", "gần", "cách");

  private final AnnotatedArticle article;
  private final List<SentenceScan> scans;
  private final Discourse discourse = new Discourse();
  private final ContextResolver context;
  private final CodeResolver resolver;
  private final List<ActorPhrase> phrases = new ArrayList<>();
  private int sentence;

  ArticleReading(AnnotatedArticle article, List<SentenceScan> scans, Set<String> states) {
    this.article = article;
    Setting setting = Setting.of(scans, year(article));
    this.scans = scans.stream().map(scan -> scan.narrowed(unit -> setting.namesakes().narrow(scan, unit))).toList();
    this.context = new ContextResolver(setting, discourse, states);
    this.resolver = new CodeResolver(setting, discourse, context);
  }

  private static int year(AnnotatedArticle article) {
    Optional<LocalDate> published = article.article().published().value().flatMap(Edtf::latest);
    return published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
  }

  List<ActorPhrase> phrases() {
    for (sentence = 0; sentence < scans.size(); sentence++) {
      context.enter(sentence);
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
    if (unit.lexemes().isEmpty() && scan.token(at).kind() != TokenKind.NUMBER) {
      return readUnknown(scan, at);
    }
    boolean plain = unit.is(ParticleKind.PLAIN) && unit.noun().isEmpty() && !unit.is(ParticleKind.NUMBER)
        && !unit.is(ParticleKind.BOUND);
    if (plain || unit.as(Outlet.class).isPresent()) {
      return unit.to();
    }
    boolean place = asPlace(scan, at) && unit.as(Named.class).isPresent();
    boolean name = place || unit.as(Country.class).isPresent();
    Optional<Phrase> phrase = name ? Optional.empty() : PhraseParser.phrase(scan, at);
    if (phrase.isPresent()) {
      return take(scan, Coordination.owned(scan, phrase.get()));
    }
    if (unit.is(ParticleKind.OTHER) || unit.is(ParticleKind.PLACE)) {
      return skipNames(scan, unit.to());
    }
    return unit.lexemes().isEmpty() ? readUnknown(scan, at) : readNamed(scan, unit);
  }

  private int take(SentenceScan scan, Phrase phrase) {
    Resolved words = resolver.resolve(phrase);
    if (phrase.kind() == ActorKind.FORCE && resolver.basis(phrase) == Basis.CONTEXT) {
      words = Inclusion.behind(scan, phrase.to())
          .map(group -> new Resolved(group.code(), "\"" + phrase.head() + "\", among them " + group.name())).orElse(words);
    }
    boolean open = phrase.kind() == ActorKind.PERSON && words.code().equals(ActorCode.UNKNOWN);
    Resolved resolved = open ? apposition(scan, phrase.to()).orElse(words) : affiliated(scan, phrase, words);
    if (phrase.kind() == ActorKind.PERSON || phrase.kind() == ActorKind.FORCE) {
      phrase.name().ifPresent(name -> discourse.remember(name, resolved.code()));
    }
    phrase.person().ifPresent(person -> discourse.remember(person.name(), resolved.code()));
    phrase.acronym().ifPresent(name -> discourse.remember(name, resolved.code()));
    boolean byOffice = open && !resolved.equals(words);
    var basis = byOffice ? Basis.WORDS : resolver.basis(phrase);
    Optional<String> barred = resolver.barred(phrase).filter(side -> !side.equals(resolved.code().side()));
    var shape = new ActorShape(phrase.kind(), basis, phrase.head().toLowerCase(Locale.ROOT), barred);
    add(scan, phrase.from(), phrase.to(), shape, resolved);
    return phrase.to();
  }

  /// The code of a force by what it is a wing of: it takes that side, and that code too if context alone would tell its own.
  private Resolved affiliated(SentenceScan scan, Phrase phrase, Resolved words) {
    Optional<Resolved> whole = phrase.kind() == ActorKind.FORCE && phrase.name().isPresent()
        ? Affiliation.behind(scan, phrase.to()).map(resolver::resolve)
        : Optional.empty();
    if (whole.isEmpty() || whole.get().code().equals(ActorCode.UNKNOWN)) {
      return words;
    }
    if (resolver.basis(phrase) == Basis.CONTEXT) {
      return whole.get().because("\"" + phrase.head() + " " + phrase.name().get() + "\", a wing");
    }
    context.join(words.code(), whole.get().code());
    return words;
  }

  /// Passes over the names after a word of place or another thing: `biên giới Syria`, `tờ báo của Mỹ`.
  private int skipNames(SentenceScan scan, int from) {
    int at = from;
    while (at < scan.size()) {
      Unit unit = scan.unit(at);
      boolean name = unit.as(Country.class).isPresent() || unit.as(Capital.class).isPresent()
          || unit.as(Region.class).isPresent() || unit.modifier().isPresent() || unit.is(ParticleKind.PLACE);
      boolean owner = unit.is(ParticleKind.OF)
          && unit.to() < scan.size()
          && scan.unit(unit.to()).as(Country.class).isPresent();
      int chain = Names.chain(scan, at);
      if (!name && !owner && chain == at) {
        return at;
      }
      at = name || owner ? unit.to() : chain;
    }
    return at;
  }

  private int readNamed(SentenceScan scan, Unit unit) {
    for (Lexeme lexeme : unit.lexemes()) {
      boolean read =
          switch (lexeme) {
            case Country(String code) -> state(scan, unit, new ActorCode(code), "countries.tsv");
            case Capital(String country) -> capital(scan, unit, country);
            case Person person ->
                name(scan, unit, ActorKind.PERSON, person.code(), "people.tsv: " + person.name());
            case Pronoun(PronounKind kind) -> pronoun(scan, unit, kind);
            case Region _, Named _ -> true;
            case Lexeme.Noun _, Lexeme.Modifier _, Lexeme.Particle _, Outlet _ -> false;
          };
      if (read) {
        return unit.to();
      }
    }
    return unit.from() + 1;
  }

  private boolean pronoun(SentenceScan scan, Unit unit, PronounKind kind) {
    String words = scan.sentence().form(unit.from(), unit.to()).toLowerCase(Locale.ROOT);
    var basis = kind == PronounKind.BOTH ? Basis.BOTH : Basis.PRONOUN;
    Optional<Resolved> speaker = FIRST.contains(words) ? quoted(scan, unit.from()) : Optional.empty();
    Resolved meant = speaker.map(r -> r.because("\"" + words + "\" in a quotation")).orElseGet(() -> context.pronoun(kind));
    add(scan, unit.from(), unit.to(), ActorShape.of(kind(kind), basis, words), meant);
    return true;
  }

  /// Who is told behind the quotation in which token `at` stands.
  private Optional<Resolved> quoted(SentenceScan scan, int at) {
    return QuotedSpeaker.behind(scan, at).flatMap(start -> {
      Optional<Person> person = scan.unit(start).as(Person.class);
      return person.map(p -> new Resolved(p.code(), "people.tsv: " + p.name()))
          .or(() -> PhraseParser.phrase(scan, start).filter(ArticleReading::speaks).map(resolver::resolve))
          .filter(r -> !r.code().equals(ActorCode.UNKNOWN));
    });
  }

  private static boolean speaks(Phrase phrase) {
    return phrase.kind() == ActorKind.PERSON || phrase.kind() == ActorKind.ORGANIZATION || phrase.kind() == ActorKind.FORCE;
  }

  private boolean state(SentenceScan scan, Unit unit, ActorCode code, String entry) {
    Optional<ActorPhrase> first = Coordination.before(scan, unit.from(), phrases, sentence);
    first.ifPresent(f -> add(scan, unit.from(), unit.to(), f.shape(), Coordination.alike(f, code)));
    return first.isPresent() || asPlace(scan, unit.from()) || name(scan, unit, ActorKind.STATE, code, entry);
  }

  private boolean capital(SentenceScan scan, Unit unit, String country) {
    boolean town = unit.from() > 0 && TOWARDS.contains(scan.token(unit.from() - 1).form());
    return town || state(scan, unit, Branch.GOV.of(country), "countries.tsv: capital");
  }

  private boolean name(SentenceScan scan, Unit unit, ActorKind kind, ActorCode code, String entry) {
    add(scan, unit.from(), unit.to(), bare(kind), new Resolved(code, entry));
    return true;
  }

  private static ActorShape bare(ActorKind kind) {
    return ActorShape.of(kind, Basis.WORDS, "");
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
    boolean afterActor =
        !phrases.isEmpty() && phrases.getLast().sentence() == sentence && phrases.getLast().to() == at - 1;
    int end = scan.unit(at).to();
    boolean last = end >= scan.size()
        || scan.token(end).kind() != TokenKind.SYLLABLE
        || ENDS.contains(scan.token(end).form());
    return afterName && !afterActor && last;
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
      add(scan, at, end, bare(ActorKind.PERSON), new Resolved(known.get(), "\"" + name + "\", named before"));
      return end;
    }
    Optional<Resolved> office = end - at > 1 ? apposition(scan, end) : Optional.empty();
    if (office.isPresent()) {
      discourse.remember(name, office.get().code());
      add(scan, at, end, bare(ActorKind.PERSON), office.get().because("\"" + name + "\""));
    }
    return end;
  }

  /// The code of an office told after a name and a mark: `X, người phát ngôn quân đội Ba Lan`.
  private Optional<Resolved> apposition(SentenceScan scan, int end) {
    return scan.opensAside(end) && end + 1 < scan.size()
        ? PhraseParser.phrase(scan, end + 1)
            .filter(p -> p.kind() == ActorKind.PERSON && p.name().isEmpty() && p.branch() != Branch.NONE)
            .map(resolver::resolve)
        : Optional.empty();
  }

  private void add(SentenceScan scan, int from, int to, ActorShape shape, Resolved resolved) {
    Quote quote = article.quote(scan.sentence(), from, to);
    var mention = new ActorMention(quote, resolved.code(), resolved.reason());
    phrases.add(new ActorPhrase(mention, shape, sentence, from, to));
    var side = context.side(resolved.code(), shape.kind());
    discourse.add(new Antecedent(resolved.code(), shape.kind(), sentence, quote.text(), side));
  }
}
