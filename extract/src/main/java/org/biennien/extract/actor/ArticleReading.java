package org.biennien.extract.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Edtf;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Outlet;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Region;
import org.biennien.text.TokenKind;

/// One walk through an article from left to right: at each token the phrase, name or pronoun that starts
/// there.
final class ArticleReading {
  private final List<SentenceScan> scans;
  private final Discourse discourse;
  private final PhraseReading phrases;
  private final NameReading names;

  ArticleReading(AnnotatedArticle article, List<SentenceScan> scans, Set<String> states) {
    Setting setting = Setting.of(scans, year(article));
    this.scans = scans.stream().map(scan -> scan.narrowed(unit -> setting.namesakes().narrow(scan, unit))).toList();
    var sides = new Sides(setting, states);
    discourse = new Discourse(article, sides);
    var resolver = new CodeResolver(setting, discourse, sides);
    phrases = new PhraseReading(resolver, discourse, sides);
    names = new NameReading(resolver, discourse);
  }

  private static int year(AnnotatedArticle article) {
    Optional<LocalDate> published = article.article().published().value().flatMap(Edtf::latest);
    return published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
  }

  List<ActorPhrase> phrases() {
    for (int sentence = 0; sentence < scans.size(); sentence++) {
      discourse.enter(sentence);
      SentenceScan scan = scans.get(sentence);
      int at = 0;
      while (at < scan.size()) {
        at = Math.max(at + 1, read(scan, at));
      }
    }
    return discourse.phrases();
  }

  /// Reads what starts at token `at`; gives the index after it.
  private int read(SentenceScan scan, int at) {
    Unit unit = scan.unit(at);
    if (unit.lexemes().isEmpty() && scan.token(at).kind() != TokenKind.NUMBER) {
      return names.readUnknown(scan, at);
    }
    boolean plain = unit.is(ParticleKind.PLAIN) && unit.noun().isEmpty() && !unit.is(ParticleKind.NUMBER)
        && !unit.is(ParticleKind.BOUND);
    if (plain || unit.as(Outlet.class).isPresent()) {
      return unit.to();
    }
    boolean name = unit.as(Country.class).isPresent() || unit.as(Named.class).isPresent() && names.asPlace(scan, at);
    Optional<Phrase> phrase = name ? Optional.empty() : PhraseParser.phrase(scan, at);
    if (phrase.isPresent()) {
      return phrases.read(scan, Coordination.owned(scan, phrase.get()));
    }
    if (unit.is(ParticleKind.OTHER) || unit.is(ParticleKind.PLACE)) {
      int end = skipNames(scan, unit.to());
      if (unit.is(ParticleKind.PLACE)) {
        passLands(scan, unit.to(), end);
      }
      return end;
    }
    return unit.lexemes().isEmpty() ? names.readUnknown(scan, at) : names.read(scan, unit);
  }

  /// *Khu vực Nga **đang kiểm soát***: who holds the place is no place. Of *vùng do Houthi ở Yemen kiểm soát* Yemen is.
  private static boolean holds(SentenceScan scan, Unit country) {
    if (scan.word(country.from() - 1, "ở") || scan.word(country.from() - 1, "tại")) {
      return false;
    }
    int at = country.to();
    int verb = scan.word(at, "đang") || scan.word(at, "hiện") || scan.word(at, "đã") ? at + 1 : at;
    return scan.word(verb, "kiểm") && scan.word(verb + 1, "soát");
  }

  private void passLands(SentenceScan scan, int from, int end) {
    for (int i = from; i < end; i = scan.unit(i).to()) {
      Unit unit = scan.unit(i);
      unit.as(Country.class).ifPresent(land -> discourse.pass(land.code(), scan.sentence().form(unit.from(), unit.to())));
    }
  }

  /// Passes over the names after a word of place or another thing: `biên giới Syria`, `tờ báo của Mỹ`.
  private static int skipNames(SentenceScan scan, int from) {
    int at = from;
    while (at < scan.size()) {
      Unit unit = scan.unit(at);
      boolean name = unit.as(Country.class).isPresent() || unit.as(Capital.class).isPresent()
          || unit.as(Region.class).isPresent() || unit.modifier().isPresent() || unit.is(ParticleKind.PLACE);
      boolean owner = unit.is(ParticleKind.OF)
          && unit.to() < scan.size()
          && scan.unit(unit.to()).as(Country.class).isPresent();
      int chain = Names.chain(scan, at);
      if (!name && !owner && chain == at || unit.as(Country.class).isPresent() && holds(scan, unit)) {
        return at;
      }
      at = name || owner ? unit.to() : chain;
    }
    return at;
  }
}
