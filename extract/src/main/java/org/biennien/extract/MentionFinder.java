package org.biennien.extract;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.TimeMention;

/// Finds all that an article names: actors, places, times, quantities.
public final class MentionFinder implements Stage<AnnotatedArticle, Mentions> {
  private final Stage<AnnotatedArticle, List<ActorMention>> actors;
  private final Stage<AnnotatedArticle, List<PlaceMention>> places;
  private final Stage<AnnotatedArticle, List<TimeMention>> times;
  private final Stage<AnnotatedArticle, List<QuantityMention>> quantities;

  /// A finder of these parts.
  public MentionFinder(
      Stage<AnnotatedArticle, List<ActorMention>> actors,
      Stage<AnnotatedArticle, List<PlaceMention>> places,
      Stage<AnnotatedArticle, List<TimeMention>> times,
      Stage<AnnotatedArticle, List<QuantityMention>> quantities) {
    this.actors = actors;
    this.places = places;
    this.times = times;
    this.quantities = quantities;
  }

  @Override
  public Mentions apply(AnnotatedArticle article) {
    return new Mentions(article, actors.apply(article), places.apply(article), times.apply(article),
        quantities.apply(article));
  }
}
