package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.Blocks;
import org.biennien.chronicle.coref.Happening;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.ledger.PostingRules;
import org.biennien.claim.Article;
import org.biennien.claim.Quote;

/// What must hold in a store; each fault is a sentence for a reader. One article, place or event after the other, in the order in
/// which they were written: what they are compared with lies together in that order, and is in memory already.
final class Soundness {
  private final Session session;
  private final PostingRules rules;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Integer> codes = new TreeMap<>();
  private final IntConsumer progress;
  private int lookedAt;

  /// @param progress is told how many articles, places and events were looked at
  Soundness(Session session, PostingRules rules, IntConsumer progress) {
    this.session = session;
    this.rules = rules;
    this.progress = progress;
  }

  List<String> faults() throws SQLException {
    session.query("PRAGMA integrity_check", row -> row.getString(1)).stream()
        .filter(line -> !line.equals("ok")).forEach(line -> faults.add("database: " + line));
    session.query("PRAGMA foreign_key_check", row -> row.getString(1))
        .forEach(table -> faults.add("table %s: a row points to nothing".formatted(table)));
    for (String id : session.query("SELECT id FROM articles ORDER BY rowid", row -> row.getString(1))) {
      article(id);
      step();
    }
    session.query("""
        SELECT c.id FROM claims c LEFT JOIN event_happenings h ON h.happening = c.happening
        WHERE h.event IS NULL ORDER BY c.id""", row -> row.getString(1))
        .forEach(id -> faults.add("claim %s stands in no event; rebuild".formatted(id)));
    session.query("SELECT id FROM events WHERE number NOT IN (SELECT event FROM event_happenings)",
        row -> row.getString(1)).forEach(id -> faults.add("event %s has no claim; rebuild".formatted(id)));
    if (faults.isEmpty()) {
      derived();
    }
    return List.copyOf(faults);
  }

  /// Only where what it follows from is sound.
  private void derived() throws SQLException {
    var soundness = new DerivedSoundness(session);
    for (PlaceKey key : session.query("""
        SELECT place_key AS key FROM ledgers UNION SELECT place_key FROM postings ORDER BY 1""", PostingRows::key)) {
      soundness.place(key).ifPresent(faults::add);
      step();
    }
    for (String id : session.query("SELECT id FROM events ORDER BY number", row -> row.getString(1))) {
      soundness.event(id).ifPresent(faults::add);
      step();
    }
    keys();
    Map<String, Integer> kept = new TreeMap<>();
    session.query("SELECT code, times FROM codes", row -> kept.put(row.getString(1), row.getInt(2)) == null);
    if (!kept.equals(codes)) {
      faults.add("the codes that claims name are miscounted; rebuild");
    }
  }

  private void step() {
    progress.accept(++lookedAt);
  }

  /// That no key is missing says the count of each happening; that none is left over, their sum.
  private void keys() throws SQLException {
    int all = 0;
    for (String id : session.query("SELECT id FROM happenings ORDER BY number", row -> row.getString(1))) {
      Happening happening = session.happenings().load(id);
      int keys = Blocks.of(happening).size();
      all += keys;
      if (BlockRows.kept(session, happening) != keys) {
        faults.add("happening %s: keys are missing by which others find it; rebuild".formatted(id));
      }
    }
    if (session.count("SELECT count(*) FROM blocks") != all) {
      faults.add("there are keys of happenings that are gone; rebuild");
    }
  }

  private void article(String id) throws SQLException {
    Article article = ArticleRows.find(session, id).orElseThrow();
    String hash = session.find("SELECT content_sha256 FROM articles WHERE id = ?", row -> row.getString(1),
        id)
        .orElseThrow();
    if (!hash.equals(ArticleRows.contentHash(article))) {
      faults.add("article %s: its content is not what was added; add it again".formatted(id));
    }
    for (Testimony told : ClaimRows.ofArticle(session, id)) {
      CodeRows.codes(told.claim()).forEach(code -> codes.merge(code, 1, Integer::sum));
      Quote trigger = told.claim().trigger().quote();
      if (trigger.span().end() > article.text().length()
          || !trigger.span().of(article.text()).equals(trigger.text())) {
        faults.add("claim %s: \"%s\" does not stand at %s of its article; read the article again"
            .formatted(told.claim().id(), trigger.text(), trigger.span()));
      }
    }
    if (!new CopyLinks(session).stand(article)) {
      faults.add("article %s: its near copies are not those that follow from the texts; rebuild".formatted(id));
    }
    if (!ids(new Writing(session, rules).postings(id)).equals(ids(PostingRows.ofArticle(session, id)))) {
      faults.add("article %s: its postings are not those that follow from its claims; rebuild".formatted(id));
    }
  }

  private static Set<String> ids(List<Posting> postings) {
    var ids = new TreeSet<String>();
    postings.forEach(p -> ids.add(p.id() + " " + p.valid() + " " + p.reported() + " " + p.origin().key()));
    return ids;
  }
}
