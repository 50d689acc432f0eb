package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.Blocks;
import org.biennien.chronicle.coref.Comparison;
import org.biennien.chronicle.coref.EventCoreference;
import org.biennien.chronicle.coref.Happening;
import org.biennien.chronicle.decision.Decided;

/// Joins the happenings of a new article to events. Only happenings that are like them, like those, and so
/// on, are clustered anew: events never reach beyond such a chain, so the result is the same as clustering
/// everything.
final class Joining {
  private final Session session;
  private final Decided decided;
  private final EventCoreference coreference = new EventCoreference();
  private final Map<String, Happening> loaded = new TreeMap<>();

  Joining(Session session, Decided decided) {
    this.session = session;
    this.decided = decided;
  }

  /// Writes the happenings of an article with their keys.
  void insert(String articleId) throws SQLException {
    for (Happening happening : Happening.of(ClaimRows.ofArticle(session, articleId), decided)) {
      for (String claim : happening.claimIds()) {
        session.update("UPDATE claims SET happening = ?1 WHERE id = ?2 AND happening <> ?1", happening.id(), claim);
      }
      session.update("INSERT INTO happenings (id, article_id) VALUES (?, ?)", happening.id(), articleId);
      for (String key : Blocks.of(happening)) {
        session.update("INSERT INTO blocks (key, happening) VALUES (?, ?)", key, happening.id());
      }
    }
  }

  List<String> ofArticle(String articleId) throws SQLException {
    return session.query("SELECT id FROM happenings WHERE article_id = ?", row -> row.getString(1),
        articleId);
  }

  /// Makes the happenings and events of articles anew, and of all that hangs together with them, after other decisions.
  static void again(Session session, Collection<String> articles) throws SQLException {
    var joining = new Joining(session, DecisionRows.decided(session));
    var happenings = new TreeSet<String>();
    for (String article : articles) {
      happenings.addAll(joining.dissolve(article));
      session.update("DELETE FROM happenings WHERE article_id = ?", article);
    }
    for (String article : articles) {
      joining.insert(article);
    }
    for (String article : articles) {
      happenings.addAll(joining.ofArticle(article));
    }
    var there = new TreeSet<String>();
    for (String happening : happenings) {
      there.addAll(session.query("SELECT id FROM happenings WHERE id = ?", row -> row.getString(1), happening));
    }
    joining.rejoin(there);
  }

  /// Takes apart the events that an article stands in, before the article goes.
  ///
  /// @return the happenings of other articles that stood in them
  Set<String> dissolve(String articleId) throws SQLException {
    Set<String> others = new TreeSet<>();
    for (String own : ofArticle(articleId)) {
      others.addAll(companions(own));
      dissolveEventOf(own);
    }
    others.removeAll(ofArticle(articleId));
    return others;
  }

  private void dissolveEventOf(String happening) throws SQLException {
    session.update("""
        DELETE FROM events WHERE id IN (SELECT event_id FROM event_happenings WHERE happening = ?)""",
        happening);
  }

  /// Makes the events of these happenings and of all that hang together with them anew.
  void rejoin(Collection<String> happenings) throws SQLException {
    Set<String> chain = chain(happenings);
    var chained = new ArrayList<Happening>();
    Map<String, Happening> byClaim = new TreeMap<>();
    for (String id : chain) {
      Happening happening = load(id);
      chained.add(happening);
      happening.claimIds().forEach(claim -> byClaim.put(claim, happening));
      dissolveEventOf(id);
    }
    for (Event event : coreference.events(chained, decided)) {
      EventRows.insert(session, event, event.claims().stream().flatMap(claim -> Stream.ofNullable(byClaim.get(claim.id())))
          .distinct().toList());
    }
  }

  private Set<String> chain(Collection<String> happenings) throws SQLException {
    var chain = new TreeSet<String>(happenings);
    Deque<String> open = new ArrayDeque<>(chain);
    while (!open.isEmpty()) {
      Happening happening = load(open.pop());
      for (String companion : companions(happening.id())) {
        if (chain.add(companion)) {
          open.push(companion);
        }
      }
      for (String bound : bound(happening)) {
        if (chain.add(bound)) {
          open.push(bound);
        }
      }
      for (String candidate : candidates(happening)) {
        if (!chain.contains(candidate)
            && coreference.compare(happening, load(candidate)) instanceof Comparison.Same) {
          chain.add(candidate);
          open.push(candidate);
        }
      }
    }
    return chain;
  }

  /// The happenings that a person joined with this one.
  private Set<String> bound(Happening happening) throws SQLException {
    var bound = new TreeSet<String>();
    for (String own : happening.claimIds()) {
      for (String claim : decided.joinedWith(own)) {
        bound.addAll(session.query("SELECT happening FROM claims WHERE id = ?", row -> row.getString(1), claim));
      }
    }
    return bound;
  }

  /// All happenings of the event that this one stands in.
  private List<String> companions(String happening) throws SQLException {
    return session.query("""
        SELECT other.happening FROM event_happenings own JOIN event_happenings other USING (event_id)
        WHERE own.happening = ?""", row -> row.getString(1), happening);
  }

  private List<String> candidates(Happening happening) throws SQLException {
    return session.query("""
        SELECT DISTINCT b.happening FROM blocks own JOIN blocks b ON b.key = own.key
        WHERE own.happening = ? ORDER BY b.happening""", row -> row.getString(1), happening.id());
  }

  private Happening load(String id) throws SQLException {
    Happening there = loaded.get(id);
    if (there != null) {
      return there;
    }
    List<Testimony> told = session.query(ClaimRows.TESTIMONY + "WHERE c.happening = ? ORDER BY c.id",
        ClaimRows::testimony, id);
    Happening happening = Happening.of(id, told);
    loaded.put(id, happening);
    return happening;
  }
}
