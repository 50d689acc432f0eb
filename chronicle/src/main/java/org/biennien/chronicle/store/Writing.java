package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.Decided;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.ledger.PostingRules;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;

/// Writes one article with its claims and all that follows from them, within one transaction.
final class Writing {
  private final Session session;
  private final PostingRules rules;

  Writing(Session session, PostingRules rules) {
    this.session = session;
    this.rules = rules;
  }

  Addition add(Article article, List<Claim> claims, long provenance, long run) throws SQLException {
    requireDistinct(article, claims);
    String claimsHash = ArticleRows.sha256(claims.stream().map(ClaimRows::json)
        .collect(Collectors.joining("\n")));
    Optional<String> same = session.find("SELECT id FROM articles WHERE content_sha256 = ?",
        row -> row.getString(1),
        ArticleRows.contentHash(article));
    if (same.isPresent() && (!same.get().equals(article.id()) || unchanged(article.id(), claimsHash))) {
      return new Addition(Addition.Outcome.ALREADY_THERE, same.get());
    }
    Set<String> companions = new Joining(session, Decided.NONE).dissolve(article.id());
    Set<String> family = new TreeSet<>(CopyRows.family(session, article.id()));
    boolean there = session.update("DELETE FROM articles WHERE id = ?", article.id()) > 0;
    ArticleRows.insert(session, article, claimsHash, provenance, run);
    ClaimRows.insert(session, article.id(), claims);
    CopyRows.insert(session, article);
    family.addAll(CopyRows.family(session, article.id()));
    Set<String> revoiced = new TreeSet<>(CopyRows.revoice(session, family));
    revoiced.add(article.id());
    for (String id : revoiced) {
      repost(id);
    }
    DecisionRows.find(session, article.id());
    var joining = new Joining(session, DecisionRows.decided(session));
    joining.insert(article.id());
    companions.addAll(joining.ofArticle(article.id()));
    joining.rejoin(companions);
    RevisionRows.next(session, article.id());
    return new Addition(there ? Addition.Outcome.REPLACED : Addition.Outcome.ADDED, article.id());
  }

  private boolean unchanged(String articleId, String claimsHash) throws SQLException {
    return session.count("SELECT count(*) FROM articles WHERE id = ? AND claims_sha256 = ?", articleId,
        claimsHash) > 0;
  }

  private static void requireDistinct(Article article, List<Claim> claims) {
    var ids = new HashSet<String>();
    for (Claim claim : claims) {
      if (!ids.add(claim.id())) {
        throw new IllegalArgumentException("article %s: two claims have the id %s".formatted(article.id(),
            claim.id()));
      }
    }
  }

  /// Makes the postings of an article anew.
  void repost(String articleId) throws SQLException {
    session.update("DELETE FROM postings WHERE article_id = ?", articleId);
    for (Posting posting : postings(articleId)) {
      PostingRows.insert(session, posting);
    }
  }

  /// The postings that follow from the kept claims of an article.
  List<Posting> postings(String articleId) throws SQLException {
    List<Testimony> told = ClaimRows.ofArticle(session, articleId);
    if (told.isEmpty()) {
      return List.of();
    }
    Report report = told.getFirst().report();
    return rules.post(report, told.stream().map(Testimony::claim).toList()).posted();
  }

  /// Makes everything anew that follows from articles and claims.
  void rebuild() throws SQLException {
    for (String table : List.of("events", "happenings", "postings")) {
      session.update("DELETE FROM " + table);
    }
    List<String> articles = session.query("SELECT id FROM articles ORDER BY id", row -> row.getString(1));
    CopyRows.revoice(session, new TreeSet<>(articles));
    var joining = new Joining(session, DecisionRows.decided(session));
    var happenings = new TreeSet<String>();
    for (String id : articles) {
      repost(id);
      joining.insert(id);
      happenings.addAll(joining.ofArticle(id));
    }
    joining.rejoin(happenings);
    session.update("DELETE FROM places WHERE key NOT IN (SELECT place_key FROM claim_places)");
    RevisionRows.next(session);
  }
}
