package org.biennien.chronicle.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.Decision;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.text.Span;

/// What may be asked of a chronicle: articles and claims as read, and the events and ledgers that follow from them. Nothing
/// here changes anything. Each answer is of one moment, whoever writes meanwhile.
///
/// Methods may be called from several threads. All of them throw [StoreException] where the disk or the database fails.
public abstract sealed class Annals permits Chronicle {
  private static final String OTHERWISE = """
       FROM articles a JOIN provenance p ON p.id = a.provenance_id
      WHERE NOT (p.program = ? AND p.model = ? AND p.gazetteer = ?)""";

  final Database database;

  Annals(Database database) {
    this.database = database;
  }

  /// The folder that the chronicle lives in; what is kept beside the store has a folder of its own in it.
  public Path home() {
    return database.home();
  }

  // ---- revisions

  /// The number of the store's state. It grows with every article that is added or replaced and with whatever
  /// else changes the store, never falls, and survives closing: what was worked out from one revision holds as long
  /// as the number is the same. Articles that were there already leave it as it is.
  public long revision() {
    return database.read(RevisionRows::revision);
  }

  /// What tells this store from every other, also from one that lay in the same home before: 32 hexadecimal
  /// digits. Revisions of stores with different identities do not compare.
  public String identity() {
    return database.read(RevisionRows::identity);
  }

  /// The articles that were written or removed after a revision, each under its last one, in that order. Whoever
  /// keeps something beside the store catches up by asking again with the revision of the last answer.
  ///
  /// @param limit at most so many
  public List<Change> changedSince(long revision, int limit) {
    return database.read(session -> RevisionRows.since(session, revision, limit));
  }

  // ---- articles and claims

  /// Whether the content of an article is kept, with claims of this provenance: then reading it again brings nothing
  /// new.
  public boolean knows(Article article, Provenance provenance) {
    String hash = ArticleRows.contentHash(article);
    return database.read(session -> session.count("""
        SELECT count(*) FROM articles c JOIN articles a INDEXED BY articles_report ON a.id = c.id
        JOIN provenance p ON p.id = a.provenance_id WHERE c.content_sha256 = ? AND p.program = ? AND p.model = ? AND p.gazetteer = ?""", hash, provenance.program(),
        provenance.model(), provenance.gazetteer())) > 0;
  }

  /// All articles by date of publication, undated ones last.
  public List<ArticleSummary> articles() {
    return articles(Integer.MAX_VALUE, 0);
  }

  /// Some of the articles, in the same order.
  ///
  /// @param limit at most so many
  /// @param offset so many are passed over first
  public List<ArticleSummary> articles(int limit, int offset) {
    return database.read(session -> ArticleRows.summaries(session, limit, offset));
  }

  /// Some of the articles, the latest first, undated ones last.
  ///
  /// @param limit at most so many
  /// @param offset so many are passed over first
  public List<ArticleSummary> latestArticles(int limit, int offset) {
    return database.read(session -> ArticleRows.latest(session, limit, offset));
  }

  /// How many articles there are.
  public int articleCount() {
    return database.read(session -> session.count("SELECT count(*) FROM articles"));
  }

  /// The codes of all that act, suffer or speak in a claim, of their sides, and of those they fight for; sorted.
  public SortedSet<String> codes() {
    return database.read(CodeRows::all);
  }

  /// How many claims they make.
  public int claimCount() {
    return database.read(session -> session.count("SELECT count(*) FROM claims"));
  }

  /// An article as it was added.
  public Optional<Article> article(String id) {
    return database.read(session -> ArticleRows.find(session, id));
  }

  /// The article that this one is a near copy of.
  public Optional<String> copyOf(String articleId) {
    return database.read(session -> CopyRows.original(session, articleId));
  }

  /// The claims of an article as they were added.
  public List<Claim> claims(String articleId) {
    return database.read(session -> ClaimRows.ofArticle(session, articleId)).stream().map(Testimony::claim)
        .toList();
  }

  /// Where the sentences of an article stand, in reading order; none where whoever added it told none.
  public List<Span> sentences(String articleId) {
    return database.read(session -> SentenceRows.ofArticle(session, articleId));
  }

  /// The sentences of an article as they were cut when it was read; where that was not kept, as they are cut today.
  public SentenceSpans sentences(Article article) {
    return database.read(session -> SentenceRows.of(session, article));
  }

  /// Articles with their claims and sentences, all of one moment, in the order asked for; one that there is not is left out.
  public List<ReadArticle> read(List<String> ids) {
    return database.read(session -> {
      var read = new ArrayList<ReadArticle>();
      for (String id : ids) {
        Optional<Article> article = ArticleRows.find(session, id);
        if (article.isPresent()) {
          read.add(new ReadArticle(article.get(), SentenceRows.of(session, article.get()).spans(),
              ClaimRows.ofArticle(session, id).stream().map(Testimony::claim).toList()));
        }
      }
      return List.copyOf(read);
    });
  }

  /// The articles whose claims another program, model or gazetteer found, by id.
  ///
  /// @param after only those with a later id
  /// @param limit at most so many
  public List<String> readOtherwise(Provenance provenance, String after, int limit) {
    return database.read(session -> session.query("SELECT a.id" + OTHERWISE + " AND a.id > ? ORDER BY a.id LIMIT ?",
        row -> row.getString(1), provenance.program(), provenance.model(), provenance.gazetteer(), after, limit));
  }

  /// How many bytes of text these articles have together.
  public long bytesReadOtherwise(Provenance provenance) {
    return database.read(session -> session.find("SELECT total(length(CAST(a.text AS BLOB)))" + OTHERWISE,
        row -> row.getLong(1), provenance.program(), provenance.model(), provenance.gazetteer())).orElse(0L);
  }

  /// A claim with the report that makes it.
  public Optional<Testimony> claim(String id) {
    return database.read(session -> ClaimRows.find(session, id));
  }

  /// What made the claims of an article.
  public Optional<Provenance> provenance(String articleId) {
    return database.read(session -> session.find("""
        SELECT program, model,
        gazetteer FROM articles a JOIN provenance p ON p.id = a.provenance_id WHERE a.id = ?""",
        row -> new Provenance(row.getString(1), row.getString(2), row.getString(3)), articleId));
  }

  // ---- events

  /// The events that a query asks for, by date, undated ones last.
  public List<Event> events(EventQuery query) {
    return database.read(session -> EventRows.find(session, query));
  }

  /// An event by its id.
  public Optional<Event> event(String id) {
    return database.read(session -> EventRows.find(session, id));
  }

  /// The event that a claim stands in.
  public Optional<Event> eventOf(String claimId) {
    return database.read(session -> EventRows.ofClaim(session, claimId));
  }

  /// How many events a query asks for, whatever its limit.
  public int eventCount(EventQuery query) {
    return database.read(session -> EventRows.count(session, query));
  }

  /// How many events begin in each month that has any; undated ones are not counted.
  public SortedMap<YearMonth, Integer> eventMonths() {
    return database.read(EventRows::months);
  }

  /// All pairs of claims that cannot both be so, rival holders first, then by claim.
  public List<Contradiction> contradictions() {
    return contradictions(Integer.MAX_VALUE, 0);
  }

  /// Some of the pairs of claims that cannot both be so, in the same order.
  ///
  /// @param limit at most so many
  /// @param offset so many are passed over first
  public List<Contradiction> contradictions(int limit, int offset) {
    return database.read(session -> ContradictionRows.page(session, limit, offset));
  }

  /// How many pairs of claims cannot both be so.
  public int contradictionCount() {
    return database.read(ContradictionRows::count);
  }

  /// The claims that give a place which this one tells of to another side at the same time, by id.
  public List<String> rivals(String claimId) {
    return database.read(session -> ContradictionRows.rivals(session, claimId));
  }

  // ---- places and ledgers

  /// Places whose name, in whatever spelling a claim uses, is, begins with or contains `name`, marks and
  /// capitals aside; exact ones first, then those with the most claims.
  public List<PlaceSummary> placesNamed(String name) {
    String folded = FoldedName.of(name);
    return database.read(session -> PlaceRows.named(session, folded));
  }

  /// The ledger of a place with all that is known.
  ///
  /// @param nameOrKey the key of a place (`gn:174448`), or a name in any spelling that a claim uses: of
  ///     several places that bear it, the one with the most postings; a part of a name where only one place
  ///     has it
  public Optional<PlaceLedger> ledger(String nameOrKey) {
    return database.read(session -> LedgerRows.find(session, nameOrKey, Optional.empty()));
  }

  /// The ledger of a place as known on a day.
  public Optional<PlaceLedger> ledger(String nameOrKey, LocalDate known) {
    return database.read(session -> LedgerRows.find(session, nameOrKey, Optional.of(known)));
  }

  /// The ledgers of all places with all that is known, by key. For small chronicles and tests: of a large one ask for
  /// one place, one day or one side.
  public List<PlaceLedger> ledgers() {
    return database.read(LedgerRows::all);
  }

  /// Every place with a ledger, as it stood on a day, by key.
  public List<PlaceState> places(LocalDate day) {
    return database.read(session -> new StateRows(session).all(day));
  }

  /// The places of whose ledgers a posting takes effect after one day and up to another, by key: only they can have
  /// changed in between, by whatever is known.
  public List<PlaceKey> placesTold(LocalDate after, LocalDate upTo) {
    return database.read(session -> LedgerRows.told(session, after, upTo));
  }

  /// Some of the places with a ledger, as they stood on a day, those with most lines first.
  ///
  /// @param limit at most so many
  /// @param offset so many are passed over first
  public List<PlaceState> places(LocalDate day, int limit, int offset) {
    return database.read(session -> new StateRows(session).largest(day, limit, offset));
  }

  /// Every place with a ledger, as it stood on a day by what was known on another, by key.
  public List<PlaceState> places(LocalDate day, LocalDate known) {
    return database.read(session -> new KnownStates(session, day, known).all());
  }

  /// The places that a side, or a side that fights for it, is told to be in on a day, alone or with others, by whatever
  /// voice; by key.
  ///
  /// @param side a side or camp: `IS`, `SYR`
  public List<PlaceState> heldBy(String side, LocalDate day) {
    return database.read(session -> new StateRows(session).heldBy(side, day));
  }

  /// The same by what was known on another day.
  public List<PlaceState> heldBy(String side, LocalDate day, LocalDate known) {
    return database.read(session -> new KnownStates(session, day, known).heldBy(side));
  }

  /// How many places have a ledger.
  public int ledgerCount() {
    return database.read(session -> session.count("SELECT count(*) FROM ledgers"));
  }

  /// How many lines each ledger has, echoes not counted.
  public Map<PlaceKey, Integer> lines() {
    return database.read(LedgerRows::lines);
  }

  /// From the first to the last day on which a ledger changes; absent where no ledger has a date.
  public Optional<DaySpan> days() {
    return database.read(LedgerRows::days);
  }

  /// All days on which a ledger changes, in order.
  public List<LocalDate> changes() {
    return database.read(LedgerRows::changes);
  }

  // ---- what persons decided

  /// All decisions by number.
  public List<Decision> decisions() {
    return database.read(DecisionRows::all);
  }
}
