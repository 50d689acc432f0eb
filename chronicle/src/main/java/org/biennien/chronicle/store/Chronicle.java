package org.biennien.chronicle.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.Decision;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.PostingRules;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.text.Span;

/// The annals on disk: articles and their claims as read, and the events and ledgers that follow from them.
///
/// A home is a folder with one SQLite file. Many may read it while one writes; a second writer gets an error
/// that says so. Adding an article is done wholly or not at all, also where the process is killed. Methods
/// may be called from several threads. All of them throw [StoreException] where the disk or the database
/// fails.
///
/// ```java
/// try (Chronicle chronicle = Chronicle.open(home)) {
///   chronicle.add(article, claims, provenance);
///   chronicle.ledger("Albu Kamal").ifPresent(ledger -> show(ledger.at(LocalDate.of(2017, 11, 10))));
/// }
/// ```
public final class Chronicle implements AutoCloseable {
  private static final String OTHERWISE = """
       FROM articles a JOIN provenance p ON p.id = a.provenance_id
      WHERE NOT (p.program = ? AND p.model = ? AND p.gazetteer = ?)""";

  private final Database database;
  private final PostingRules rules = new PostingRules(Alliances.load());
  private final Map<Provenance, Long> runs = new LinkedHashMap<>();

  private Chronicle(Database database) {
    this.database = database;
  }

  /// Opens the chronicle of a home; makes home and chronicle where there is none. A chronicle of an older program is
  /// brought up to date, which takes minutes where it holds very much.
  ///
  /// @throws StoreException if the home cannot be written to, its database is broken, or a newer program made
  /// it
  public static Chronicle open(Path home) {
    return open(home, () -> { });
  }

  /// Opens the chronicle of a home.
  ///
  /// @param outdated is run first where the chronicle is of an older program and is brought up to date
  public static Chronicle open(Path home, Runnable outdated) {
    var chronicle = new Chronicle(Database.open(home));
    try {
      if (chronicle.database.read(RevisionRows::stale)) {
        outdated.run();
        chronicle.rebuild();
      }
      return chronicle;
    } catch (StoreException e) {
      chronicle.close();
      throw e;
    }
  }

  // ---- writing

  /// Adds an article with its claims. The same content twice is one article; the same id with another
  /// content, or with other claims, stands anew.
  ///
  /// @throws StoreException if another process writes into the home
  /// @throws IllegalArgumentException if two claims have one id
  public Addition add(Article article, List<Claim> claims, Provenance provenance) {
    return addAll(List.of(new ReadArticle(article, claims)), provenance).getFirst();
  }

  /// Adds several articles, which costs less than one by one. All of them are kept or, where the disk or the database
  /// fails or the process dies, none; the result is that of adding them one by one in any order.
  ///
  /// @return what became of each, in their order
  /// @throws IllegalArgumentException if two claims of an article have one id; that article is left out, the others are
  ///     kept
  public List<Addition> addAll(List<ReadArticle> articles, Provenance provenance) {
    var refused = new ArrayList<IllegalArgumentException>();
    List<Addition> additions = database.write(session -> {
      var done = new ArrayList<Addition>();
      for (ReadArticle article : articles) {
        session.update("SAVEPOINT article");
        try {
          done.add(add(session, article, provenance));
        } catch (IllegalArgumentException e) {
          session.update("ROLLBACK TO article");
          refused.add(e);
        }
        session.update("RELEASE article");
      }
      return List.copyOf(done);
    });
    if (!refused.isEmpty()) {
      throw refused.getFirst();
    }
    return additions;
  }

  private Addition add(Session session, ReadArticle read, Provenance provenance) throws SQLException {
    long run = run(session, provenance);
    Addition addition = new Writing(session, rules).add(read, provenance(session, provenance), run);
    String column = switch (addition.outcome()) {
      case ADDED -> "added";
      case ALREADY_THERE -> "already";
      case REPLACED -> "replaced";
    };
    session.update("UPDATE runs SET %1$s = %1$s + 1 WHERE id = ?".formatted(column), run);
    return addition;
  }

  /// Whether the content of an article is kept, with claims of this provenance: then reading it again brings nothing
  /// new.
  public boolean knows(Article article, Provenance provenance) {
    String hash = ArticleRows.contentHash(article);
    return database.read(session -> session.count("""
        SELECT count(*) FROM articles a JOIN provenance p ON p.id = a.provenance_id
        WHERE a.content_sha256 = ? AND p.program = ? AND p.model = ? AND p.gazetteer = ?""", hash, provenance.program(),
        provenance.model(), provenance.gazetteer())) > 0;
  }

  private long run(Session session, Provenance provenance) throws SQLException {
    long made = provenance(session, provenance);
    Long open = runs.get(provenance);
    // A run whose first article was rolled back is gone, and its number may be another's.
    if (open != null && session.count("SELECT count(*) FROM runs WHERE id = ? AND provenance_id = ?", open,
        made) == 1) {
      return open;
    }
    session.update("INSERT INTO runs (provenance_id) VALUES (?)", made);
    long run = session.count("SELECT last_insert_rowid()");
    runs.put(provenance, run);
    return run;
  }

  private static long provenance(Session session, Provenance provenance) throws SQLException {
    session.update("INSERT OR IGNORE INTO provenance (program, model, gazetteer) VALUES (?, ?, ?)",
        provenance.program(), provenance.model(), provenance.gazetteer());
    return session.count("SELECT id FROM provenance WHERE program = ? AND model = ? AND gazetteer = ?",
        provenance.program(), provenance.model(), provenance.gazetteer());
  }

  /// Makes events and postings anew from the kept claims.
  public void rebuild() {
    database.write(session -> {
      new Rebuilding(session, rules).rebuild();
      return true;
    });
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

  // ---- what persons decide

  /// Decides that claims tell of one event. It stays when articles are read anew and everything is rebuilt.
  ///
  /// @param claimsOrEvents ids of claims, or of events for all their claims; of two events or more
  /// @param why for others to read; may be empty
  /// @throws StoreException if one is unknown, all are one event already, or an earlier decision says the opposite
  public Decision join(List<String> claimsOrEvents, String why) {
    return database.write(session -> new Deciding(session).join(claimsOrEvents, why));
  }

  /// Decides that claims do not tell of the event that they stand in.
  ///
  /// @param claims ids of some of its claims
  /// @param why for others to read; may be empty
  /// @throws StoreException if one is unknown, nothing would be left of the event, or an earlier decision says the
  ///     opposite
  public Decision split(List<String> claims, String why) {
    return database.write(session -> new Deciding(session).split(claims, why));
  }

  /// All decisions by number.
  public List<Decision> decisions() {
    return database.read(DecisionRows::all);
  }

  /// Takes a decision back.
  ///
  /// @return the decision; absent where there is none of that number
  public Optional<Decision> undo(int number) {
    return database.write(session -> new Deciding(session).undo(number));
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
    return database.read(session -> LedgerRows.places(session, day, Integer.MAX_VALUE, 0));
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
    return database.read(session -> LedgerRows.largest(session, day, limit, offset));
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
    return database.read(session -> LedgerRows.heldBy(session, side, day));
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

  // ---- care

  /// Writes the whole chronicle, as it is at this moment, into one file, while others may read and write.
  ///
  /// @throws StoreException if the file is there already, or cannot be written
  public void backup(Path file) {
    database.alone(session -> {
      try {
        Backup.write(session, file);
        return true;
      } catch (IOException e) {
        throw new StoreException(e, StoreException.Kind.OTHER, file, e.toString());
      }
    });
  }

  /// Makes a home's chronicle the one that a backup holds.
  ///
  /// @param replace whether a chronicle that is there is set aside, as `chronicle.db.before-restore`
  /// @throws StoreException if the file is no sound backup, or the home has a chronicle and `replace` is false; the
  ///     home is then as it was
  public static void restore(Path backup, Path home, boolean replace) {
    Backup.restore(backup, home, replace);
  }

  /// What is wrong with the store, a sentence each; empty where it is sound.
  public List<String> check() {
    return database.read(session -> new Soundness(session, rules).faults());
  }

  @Override
  public void close() {
    database.close();
  }
}
