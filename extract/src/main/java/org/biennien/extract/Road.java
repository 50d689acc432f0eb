package org.biennien.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Zone;
import org.biennien.text.AnnotatedText;
import org.biennien.text.pipeline.Annotator;
import org.biennien.text.pipeline.ZonedText;

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
    return annotate(List.of(article)).getFirst();
  }

  /// The same for each of `articles`; together is faster than one by one ([Stage#all]).
  public List<AnnotatedArticle> annotate(List<Article> articles) {
    List<AnnotatedText> texts = annotator.annotate(articles.stream()
        .map(article -> new ZonedText(article.text(), article.zones().stream().map(Zone::span).toList())).toList());
    return IntStream.range(0, texts.size())
        .mapToObj(i -> new AnnotatedArticle(articles.get(i), texts.get(i))).toList();
  }

  /// The claims of each of these articles.
  public List<List<Claim>> claims(List<AnnotatedArticle> articles) {
    return claims.all(articles);
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
