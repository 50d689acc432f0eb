package org.biennien.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.Origins;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.StateInterval;
import org.biennien.chronicle.store.Annals;
import org.biennien.chronicle.store.ArticleSummary;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.Quote;

/// The chronicle as a reader looks at it: each method answers one question of the page. Safe for several threads.
///
/// What takes long to work out over all articles is kept until an article is added.
public final class Views {
  private final Annals chronicle;
  private final SideNames names = SideNames.load();
  private final Phrasebook phrases = Phrasebook.load(names);
  private final Origins origins = new Origins(Alliances.load());
  private final Object lock = new Object();
  private Optional<Snapshot> snapshot = Optional.empty();

  public Views(Annals chronicle) {
    this.chronicle = chronicle;
  }

  private Snapshot snapshot() {
    synchronized (lock) {
      long revision = chronicle.revision();
      if (snapshot.filter(kept -> kept.revision() == revision).isEmpty()) {
        snapshot = Optional.of(Snapshot.of(chronicle, names));
      }
      return snapshot.get();
    }
  }

  /// What the chronicle holds.
  public Overview overview() {
    return snapshot().overview();
  }

  /// Every place with a ledger, as it stood at a moment, those with most postings first.
  public Standings places(Moment moment) {
    Optional<LocalDate> at = moment.at().or(() -> chronicle.days().map(days -> days.last()));
    LocalDate day = at.orElse(LocalDate.EPOCH);
    List<PlaceState> states = moment.known().map(known -> chronicle.places(day, known))
        .orElseGet(() -> chronicle.places(day));
    Map<PlaceKey, Integer> lines = chronicle.lines();
    return new Standings(at, moment.known(), states.stream()
        .map(state -> Standing.of(PlaceLine.of(state.place(), names), state.control(), state.since(),
            lines.getOrDefault(state.key(), 0)))
        .sorted(Comparator.comparingInt(Standing::postings).reversed().thenComparing(line -> line.place().name()))
        .toList());
  }

  /// The ledger of a place, by its id or name.
  public Optional<PlacePage> place(String id, Moment moment) {
    return moment.known().map(known -> chronicle.ledger(id, known)).orElseGet(() -> chronicle.ledger(id))
        .map(ledger -> page(ledger, moment.at().or(() -> chronicle.days().map(days -> days.last()))));
  }

  private PlacePage page(PlaceLedger ledger, Optional<LocalDate> at) {
    Snapshot kept = snapshot();
    PlaceLine place = PlaceLine.of(ledger.place(), names);
    LocalDate day = at.orElse(LocalDate.EPOCH);
    List<PostingLine> postings = new PostingLines(ledger, kept.evidence(), chronicle::rivals).all();
    return new PlacePage(place,
        Standing.of(place, ledger.at(day), ledger.interval(day).map(StateInterval::since), postings.size()),
        ledger.parts().stream().map(part -> PlaceLine.of(part, names)).toList(),
        ledger.states().stream().map(Spell::of).toList(), postings);
  }

  /// Events that match a filter, by date, those off the calendar last.
  public EventList events(EventFilter filter) {
    return new EventLines(chronicle, names, snapshot().evidence(), origins).matching(filter);
  }

  /// All articles by date of publication, the latest first, undated ones last.
  public List<ArticleLine> articles() {
    return articles(Integer.MAX_VALUE, 0);
  }

  /// Some of the articles, in the same order.
  ///
  /// @param limit at most so many
  /// @param offset so many are passed over first
  public List<ArticleLine> articles(int limit, int offset) {
    return chronicle.latestArticles(limit, offset).stream().map(Views::line).toList();
  }

  private static ArticleLine line(ArticleSummary article) {
    var published = article.report().published();
    return new ArticleLine(article.report().articleId(), article.title(), article.report().outlet(),
        published.value().map(Edtf::toString), label(published.basis()), article.claims());
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /// An article with its claims in reading order.
  public Optional<ArticlePage> article(String id) {
    Snapshot kept = snapshot();
    return chronicle.article(id).map(article -> new ArticlePage(id, ArticleSummary.title(article.title(), article.text()), article.outlet(),
        article.published().value().map(Edtf::toString), label(article.published().basis()),
        article.url().filter(url -> "http".equals(url.getScheme()) || "https".equals(url.getScheme()))
            .map(Object::toString),
        article.text(), article.zones().stream().map(zone -> new ArticlePage.ZoneLine(zone.span().start(),
            zone.span().end(), label(zone.kind()))).toList(), claims(article, kept)));
  }

  private List<ClaimPage> claims(Article article, Snapshot kept) {
    return chronicle.claims(article.id()).stream()
        .sorted(Comparator.comparing(claim -> claim.trigger().quote()))
        .map(claim -> ClaimPage.of(claim, article.id(),
            kept.evidence().sentence(article.id(), claim.trigger().quote()), names, phrases))
        .toList();
  }

  /// A claim with all that explains it.
  public Optional<ClaimPage> claim(String id) {
    Snapshot kept = snapshot();
    return chronicle.claim(id).map(told -> {
      String article = told.report().articleId();
      Quote sentence = kept.evidence().sentence(article, told.claim().trigger().quote());
      return ClaimPage.of(told.claim(), article, sentence, names, phrases);
    });
  }

  /// All pairs of claims that cannot both be so.
  public List<ContradictionLine> contradictions() {
    return contradictions(Integer.MAX_VALUE, 0);
  }

  /// Some of the pairs of claims that cannot both be so, rival holders first.
  ///
  /// @param limit at most so many
  /// @param offset so many are passed over first
  public List<ContradictionLine> contradictions(int limit, int offset) {
    EvidenceLines evidence = snapshot().evidence();
    return chronicle.contradictions(limit, offset).stream().map(found -> new ContradictionLine(found.kind().label(),
        found.first().claim().place().stream().findFirst()
            .or(() -> found.second().claim().place().stream().findFirst())
            .map(mention -> PlaceLine.of(mention.place(), names)),
        found.about(), List.of(evidence.of(found.first()), evidence.of(found.second())))).toList();
  }
}
