package org.biennien.extract;

import java.util.List;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Zone;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;

/// The road of one document, from an article to its claims; each arrow is one named type:
///
/// `Article` → [AnnotatedArticle] → [Mentions] → `List<Claim>`
///
/// Loading reads the model and the tables (some tenths of a second); after that a road is immutable and may be
/// shared between threads. The same article gives the same claims, always.
public final class Road {
  private final Annotator annotator;
  private final Stage<AnnotatedArticle, List<Claim>> claims;

  private Road(Annotator annotator, Stage<AnnotatedArticle, Mentions> mentions,
      Stage<Mentions, List<Claim>> extractor) {
    this.annotator = annotator;
    this.claims = mentions.then(extractor);
  }

  /// The road with the model and the tables that the program ships with.
  public static Road load() {
    return new Road(Annotator.load(), MentionFinder.load(), ClaimExtractor.load());
  }

  /// The claims of an article, in the order of their triggers.
  public List<Claim> claims(Article article) {
    return claims(annotate(article));
  }

  /// The claims of an article whose sentences and words are known.
  public List<Claim> claims(AnnotatedArticle article) {
    return claims.apply(article);
  }

  /// The sentences and words of an article. Credits, bylines and the like are sentences of their own.
  public AnnotatedArticle annotate(Article article) {
    List<Span> apart = article.zones().stream().map(Zone::span).toList();
    return new AnnotatedArticle(article, annotator.annotate(article.text(), apart));
  }

  /// Versions of the models that decide types and roles, for provenance.
  public static String modelVersion() {
    return "triggers %s, roles %s".formatted(Certificate.read("/org/biennien/extract/trigger/triggers.model.json"),
        Certificate.read("/org/biennien/extract/role/models.json"));
  }

  /// The version of the gazetteer, for provenance.
  public static String gazetteerVersion() {
    return Certificate.read("/org/biennien/extract/place/gazetteer.json").toString();
  }
}
