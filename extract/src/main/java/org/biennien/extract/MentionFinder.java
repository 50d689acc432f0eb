package org.biennien.extract;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.actor.ActorPhrase;
import org.biennien.extract.actor.ActorRecognizer;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.place.ToponymRecognizer;
import org.biennien.extract.quantity.QuantityRecognizer;
import org.biennien.extract.time.TimexRecognizer;

/// Finds all that an article names: actors, places, times, quantities.
public final class MentionFinder implements Stage<AnnotatedArticle, Mentions> {
  private final Stage<AnnotatedArticle, List<ActorPhrase>> actors;
  private final Stage<AnnotatedArticle, List<PlaceMention>> places;
  private final Stage<AnnotatedArticle, List<TimeMention>> times;
  private final Stage<AnnotatedArticle, List<QuantityMention>> quantities;

  /// A finder of these parts.
  public MentionFinder(
      Stage<AnnotatedArticle, List<ActorPhrase>> actors,
      Stage<AnnotatedArticle, List<PlaceMention>> places,
      Stage<AnnotatedArticle, List<TimeMention>> times,
      Stage<AnnotatedArticle, List<QuantityMention>> quantities) {
    this.actors = actors;
    this.places = places;
    this.times = times;
    this.quantities = quantities;
  }

  /// A finder with the tables and gazetteers that come with this module.
  public static MentionFinder load() {
    return new MentionFinder(ActorRecognizer.load().steps(), ToponymRecognizer.load().steps(),
        TimexRecognizer.load()::recognize, QuantityRecognizer.load()::recognize);
  }

  @Override
  public Mentions apply(AnnotatedArticle article) {
    return all(List.of(article)).getFirst();
  }

  @Override
  public List<Mentions> all(List<? extends AnnotatedArticle> articles) {
    List<List<ActorPhrase>> phrases = actors.all(articles);
    List<List<PlaceMention>> named = places.all(articles);
    List<List<TimeMention>> told = times.all(articles);
    List<List<QuantityMention>> counted = quantities.all(articles);
    var mentions = new ArrayList<Mentions>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      var doers = new ArrayList<ActorMention>(phrases.get(i).size());
      var shapes = new ArrayList<ActorShape>(phrases.get(i).size());
      for (ActorPhrase phrase : phrases.get(i)) {
        doers.add(phrase.mention());
        shapes.add(phrase.shape());
      }
      mentions.add(new Mentions(articles.get(i), doers, named.get(i), told.get(i), counted.get(i), shapes));
    }
    return mentions;
  }
}
