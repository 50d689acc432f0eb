package org.biennien.chronicle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    var decisions = new ArrayList<Decision>();
    for (int number : session.query("SELECT number FROM decisions ORDER BY number", row -> row.getInt(1))) {
      decisions.add(find(session, number).orElseThrow());
    }
    return List.copyOf(decisions);
  }

  static Optional<Decision> find(Session session, int number) throws SQLException {
    return session.find("SELECT kind, why FROM decisions WHERE number = ?",
        row -> decision(session, number, row.getString(1), row.getString(2)), number);
  }

  private static Decision decision(Session session, int number, String kind, String why) throws SQLException {
    List<ClaimAnchor> out = anchors(session, number, true);
    List<ClaimAnchor> rest = anchors(session, number, false);
    return kind.equals("join") ? new Decision.Join(number, rest, why) : new Decision.Split(number, out, rest, why);
  }

  private static List<ClaimAnchor> anchors(Session session, int number, boolean out) throws SQLException {
    return session.query("SELECT * FROM decided_claims WHERE decision = ? AND out = ? ORDER BY position",
        DecisionRows::anchor, number, out);
  }

  private static ClaimAnchor anchor(ResultSet row) throws SQLException {
    String trigger = row.getString("trigger");
    int start = row.getInt("trigger_start");
    return new ClaimAnchor(row.getString("claim_id"), row.getString("article_id"),
        ClaimType.of(row.getString("type")).orElseThrow(), new Quote(new Span(start, start + trigger.length()), trigger));
  }

  /// The decisions, about the claims that are there now.
  static Decided decided(Session session) throws SQLException {
    if (session.count("SELECT EXISTS (SELECT 1 FROM decisions)") == 0) {
      return Decided.NONE;
    }
    Map<ClaimAnchor, String> today = new HashMap<>();
    session.query("SELECT * FROM decided_claims WHERE today IS NOT NULL", row ->
        today.put(anchor(row), row.getString("today")));
    return Decided.of(all(session), anchor -> Optional.ofNullable(today.get(anchor)));
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
