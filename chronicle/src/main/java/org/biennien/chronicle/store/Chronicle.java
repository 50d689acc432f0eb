package org.biennien.chronicle.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.decision.Decision;
import org.biennien.chronicle.ledger.PostingRules;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;

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
public final class Chronicle extends Annals implements AutoCloseable {
  private final PostingRules rules = new PostingRules(Alliances.load());
  private final Map<Provenance, Long> runs = new LinkedHashMap<>();

  private Chronicle(Database database) {
    super(database);
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
    return addAll(articles, provenance, () -> false);
  }

  /// Adds several articles, the first ones of them where somebody stops it: those are kept.
  ///
  /// @param stopped is asked before each
  /// @return what became of each that was added, in their order
  /// @throws IllegalArgumentException if two claims of an article have one id; that article is left out, the others are
  ///     kept
  public List<Addition> addAll(List<ReadArticle> articles, Provenance provenance, BooleanSupplier stopped) {
    var refused = new ArrayList<IllegalArgumentException>();
    List<Addition> additions = database.write(session -> {
      var done = new ArrayList<Addition>();
      for (ReadArticle article : articles) {
        if (stopped.getAsBoolean()) {
          break;
        }
        session.update("SAVEPOINT article");
        try {
          done.add(add(session, article, provenance));
        } catch (IllegalArgumentException e) {
          session.update("ROLLBACK TO article");
          session.happenings().forget();
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
    database.rewrite(session -> {
      new Rebuilding(session, rules).rebuild();
      return true;
    });
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

  /// Takes a decision back.
  ///
  /// @return the decision; absent where there is none of that number
  public Optional<Decision> undo(int number) {
    return database.write(session -> new Deciding(session).undo(number));
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
    return check(lookedAt -> {});
  }

  /// The same, for a store that is large.
  ///
  /// @param progress is told how many articles, places with a ledger and events were looked at so far, of all of them together
  public List<String> check(IntConsumer progress) {
    return database.read(session -> new Soundness(session, rules, progress).faults());
  }

  @Override
  public void close() {
    database.close();
  }
}
