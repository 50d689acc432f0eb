package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final LedgerUpkeep ledgers;

  Writing(Session session, PostingRules rules) {
    this.session = session;
    this.rules = rules;
    this.ledgers = new LedgerUpkeep(session);
  }

  Addition add(ReadArticle read, long provenance, long run) throws SQLException {
    Article article = read.article();
    List<Claim> claims = read.claims();
    requireDistinct(article, claims);
    String claimsHash = ArticleRows.sha256(claims.stream().map(ClaimRows::json)
        .collect(Collectors.joining("\n")));
    Optional<String> same = session.find("SELECT id FROM articles WHERE content_sha256 = ?",
        row -> row.getString(1),
        ArticleRows.contentHash(article));
    if (same.isPresent() && (!same.get().equals(article.id()) || unchanged(read, claimsHash, provenance))) {
      return new Addition(Addition.Outcome.ALREADY_THERE, same.get());
    }
    var leaving = new Joining(session, Decided.NONE);
    Set<String> companions = leaving.dissolve(article.id());
    leaving.remove(article.id());
    Set<String> family = new TreeSet<>(CopyRows.family(session, article.id()));
    for (Posting posting : PostingRows.ofArticle(session, article.id())) {
      ledgers.remove(posting);
    }
    for (Testimony told : ClaimRows.ofArticle(session, article.id())) {
      CodeRows.remove(session, told.claim());
    }
    var links = new CopyLinks(session);
    links.remove(article.id());
    boolean there = session.update("DELETE FROM articles WHERE id = ?", article.id()) > 0;
    ArticleRows.insert(session, article, claimsHash, provenance, run);
    SentenceRows.replace(session, article.id(), read.sentences());
    ClaimRows.insert(session, article, claims);
    links.add(article);
    for (String id : links.changed()) {
      family.addAll(CopyRows.family(session, id));
    }
    family.add(article.id());
    Set<String> revoiced = new TreeSet<>(CopyRows.revoice(session, family));
    var others = Set.copyOf(revoiced);
    for (String id : revoiced) {
      session.happenings().forget(id);
    }
    revoiced.add(article.id());
    for (String id : revoiced) {
      repost(id);
    }
    ledgers.settle();
    DecisionRows.find(session, article.id());
    var joining = new Joining(session, DecisionRows.decided(session));
    joining.insert(article.id());
    companions.addAll(joining.ofArticle(article.id()));
    joining.rejoin(companions);
    for (String id : others) {
      ContradictionRows.renew(session, id);
    }
    RevisionRows.next(session, article.id());
    return new Addition(there ? Addition.Outcome.REPLACED : Addition.Outcome.ADDED, article.id());
  }

  /// Whether an article is kept with these claims and sentences; the claims are then those of the program that found them
  /// last. Other sentences have other words, by which happenings are compared.
  private boolean unchanged(ReadArticle read, String claimsHash, long provenance) throws SQLException {
    String id = read.article().id();
    return SentenceRows.ofArticle(session, id).equals(read.sentences()) && session.update(
        "UPDATE articles SET provenance_id = ? WHERE id = ? AND claims_sha256 = ?", provenance, id, claimsHash) > 0;
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

  /// Makes the postings of an article anew; those that stay as they are cost nothing.
  private void repost(String articleId) throws SQLException {
    Map<String, Posting> gone = new LinkedHashMap<>();
    PostingRows.ofArticle(session, articleId).forEach(posting -> gone.put(posting.id(), posting));
    var come = new ArrayList<Posting>();
    for (Posting posting : postings(articleId)) {
      if (!gone.remove(posting.id(), posting)) {
        come.add(posting);
      }
    }
    for (Posting posting : gone.values()) {
      ledgers.remove(posting);
    }
    for (Posting posting : come) {
      ledgers.add(posting);
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
}
