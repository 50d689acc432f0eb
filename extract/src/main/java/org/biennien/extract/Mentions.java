package org.biennien.extract;

import java.util.Collections;
import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Mention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.actor.ActorShape;
import org.biennien.text.Span;

/// All that an article names: each list in reading order. Mentions of different kinds may overlap
/// (*Quân đội Syria* holds the place *Syria*); those of one kind do not.
///
/// @param article the analysed article
/// @param actors named ones, and words that stand for them
/// @param places named ones, and words that stand for them
/// @param times resolved time expressions
/// @param quantities numbers with what they count
/// @param shapes how each of `actors` is told, in the same order
public record Mentions(
    AnnotatedArticle article,
    List<ActorMention> actors,
    List<PlaceMention> places,
    List<TimeMention> times,
    List<QuantityMention> quantities,
    List<ActorShape> shapes) {
  public Mentions {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    shapes = List.copyOf(shapes);
    if (shapes.size() != actors.size()) {
      throw new IllegalArgumentException(
          "%d actors with %d shapes: each has one".formatted(actors.size(), shapes.size()));
    }
  }

  /// Mentions whose actors are known by their codes alone.
  public Mentions(AnnotatedArticle article, List<ActorMention> actors, List<PlaceMention> places,
      List<TimeMention> times, List<QuantityMention> quantities) {
    this(article, actors, places, times, quantities, Collections.nCopies(actors.size(), ActorShape.PLAIN));
  }

  /// Those of `mentions` that lie within `span`, in reading order.
  public static <M extends Mention> List<M> within(List<M> mentions, Span span) {
    return mentions.stream().filter(m -> span.contains(m.quote().span())).toList();
  }
}
