package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.ClaimAnchor;
import org.biennien.chronicle.decision.Decided;
import org.biennien.chronicle.decision.Decision;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Quote;
import org.biennien.text.Span;

/// What persons decided, as rows. Nothing that is made anew touches them; only which claim of today each anchor means is
/// looked up again whenever its article is written.
final class DecisionRows {
  private DecisionRows() {}

  /// Keeps a decision under the next number, which its own does not matter for.
  static int insert(Session session, Decision decision) throws SQLException {
    session.update("INSERT INTO decisions (kind, why) VALUES (?, ?)", switch (decision) {
      case Decision.Join join -> "join";
      case Decision.Split split -> "split";
    }, decision.why());
    int number = session.count("SELECT last_insert_rowid()");
    int position = 0;
    for (ClaimAnchor anchor : decision.claims()) {
      boolean out = decision instanceof Decision.Split split && split.out().contains(anchor);
      session.update("""
          INSERT INTO decided_claims (decision, position, out, claim_id, article_id, type, trigger_start, trigger, today)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""", number, position++, out, anchor.claimId(), anchor.articleId(),
          anchor.type().label(), anchor.trigger().span().start(), anchor.trigger().text(), anchor.claimId());
    }
    return number;
  }

  static boolean delete(Session session, int number) throws SQLException {
    return session.update("DELETE FROM decisions WHERE number = ?", number) > 0;
  }

  /// All decisions by number.
  static List<Decision> all(Session session) throws SQLException {
    return decisions(rows(session));
  }

  static Optional<Decision> find(Session session, int number) throws SQLException {
    return all(session).stream().filter(decision -> decision.number() == number).findFirst();
  }

  /// The decisions, about the claims that are there now.
  static Decided decided(Session session) throws SQLException {
    List<Row> rows = rows(session);
    if (rows.isEmpty()) {
      return Decided.NONE;
    }
    Map<ClaimAnchor, String> today = new HashMap<>();
    rows.forEach(row -> row.today.ifPresent(claim -> today.put(row.anchor, claim)));
    return Decided.of(decisions(rows), anchor -> Optional.ofNullable(today.get(anchor)));
  }

  /// A claim that a decision is about.
  private record Row(int number, boolean join, String why, boolean out, ClaimAnchor anchor, Optional<String> today) {}

  private static List<Row> rows(Session session) throws SQLException {
    return session.query("""
        SELECT d.number, d.kind, d.why, c.* FROM decisions d JOIN decided_claims c ON c.decision = d.number
        ORDER BY d.number, c.position""", row -> new Row(row.getInt("number"), row.getString("kind").equals("join"),
        row.getString("why"), row.getBoolean("out"), anchor(row), Session.text(row, "today")));
  }

  private static List<Decision> decisions(List<Row> rows) {
    Map<Integer, List<Row>> byNumber = rows.stream()
        .collect(Collectors.groupingBy(Row::number, TreeMap::new, Collectors.toList()));
    return byNumber.values().stream().map(DecisionRows::decision).toList();
  }

  private static Decision decision(List<Row> about) {
    Row first = about.getFirst();
    Map<Boolean, List<ClaimAnchor>> parts = about.stream()
        .collect(Collectors.partitioningBy(Row::out, Collectors.mapping(Row::anchor, Collectors.toList())));
    List<ClaimAnchor> rest = parts.getOrDefault(false, List.of());
    return first.join ? new Decision.Join(first.number, rest, first.why)
        : new Decision.Split(first.number, parts.getOrDefault(true, List.of()), rest, first.why);
  }

  private static ClaimAnchor anchor(ResultSet row) throws SQLException {
    String trigger = row.getString("trigger");
    int start = row.getInt("trigger_start");
    return new ClaimAnchor(row.getString("claim_id"), row.getString("article_id"),
        ClaimType.of(row.getString("type")).orElseThrow(), new Quote(new Span(start, start + trigger.length()), trigger));
  }

  /// Looks up anew which claims of an article the decisions about it mean.
  static void find(Session session, String articleId) throws SQLException {
    List<ClaimAnchor> anchors = session.query("SELECT * FROM decided_claims WHERE article_id = ?",
        DecisionRows::anchor, articleId);
    if (anchors.isEmpty()) {
      return;
    }
    List<Claim> claims = ClaimRows.ofArticle(session, articleId).stream().map(Testimony::claim).toList();
    for (ClaimAnchor anchor : anchors) {
      session.update("UPDATE decided_claims SET today = ? WHERE claim_id = ?", anchor.in(claims).map(Claim::id),
          anchor.claimId());
    }
  }
}
