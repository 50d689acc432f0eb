package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.biennien.claim.Mention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.layout.Located;

/// The mentions and attributions that may belong to an event: those of its sentence and of its neighbours.
final class Options {
  /// Who speaks two sentences off hardly ever vouches for an event.
  private static final int ATTRIBUTION_REACH = 1;

  private Options() {}

  /// One that may belong to an event.
  ///
  /// @param value the mention or attribution
  /// @param rank how many of its kind stand nearer on the same side
  /// @param index its number among all of its kind in the article
  record Option<V>(V value, int rank, int index) {}

  /// The mentions of the event's sentence and of so many sentences before, in reading order: of those before the event no more
  /// than `most`, for hardly ever one is meant from which more of its kind stand nearer.
  static <M extends Mention> List<Option<Located<M>>> mentions(
      EventSite event, List<Located<M>> mentions, int sentencesBack, int most) {
    int first = Math.max(firstIn(mentions, event.sentence() - sentencesBack), before(event, mentions) - most);
    var options = new ArrayList<Option<Located<M>>>();
    int after = 0;
    for (int i = first; i < mentions.size() && mentions.get(i).sentence() <= event.sentence(); i++) {
      Located<M> mention = mentions.get(i);
      boolean right = mention.from() >= event.to();
      options.add(new Option<>(mention, right ? after++ : nearer(event, mentions, i), i));
    }
    return options;
  }

  /// How many mentions of an article start before an event.
  private static int before(EventSite event, List<? extends Located<?>> mentions) {
    int before = firstIn(mentions, event.sentence());
    while (before < mentions.size() && mentions.get(before).from() < event.from()) {
      before++;
    }
    return before;
  }

  private static <M extends Mention> int nearer(EventSite event, List<Located<M>> mentions, int index) {
    int nearer = 0;
    for (int i = index + 1; i < mentions.size() && mentions.get(i).to() <= event.from(); i++) {
      nearer++;
    }
    return nearer;
  }

  /// The mentions of one sentence.
  static <M extends Mention> List<Located<M>> in(int sentence, List<Located<M>> mentions) {
    return mentions.subList(firstIn(mentions, sentence), firstIn(mentions, sentence + 1));
  }

  /// The index of the first mention of a sentence or of one behind it.
  static int firstIn(List<? extends Located<?>> mentions, int sentence) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The attributions of the sentences around the event, and those that open or close the quotation it stands in, the nearest to its
  /// trigger first.
  static List<Option<Attribution>> attributions(EventSite event, Attributions all, QuotationSpeakers speakers) {
    List<Attribution> near = new ArrayList<>(all.between(
        speakers.firstSentence(event) - ATTRIBUTION_REACH, speakers.lastSentence(event) + ATTRIBUTION_REACH + 1));
    near.removeIf(a -> Math.abs(a.sentence() - event.sentence()) > ATTRIBUTION_REACH && !speakers.bounds(event, a));
    if (near.size() > 1) {
      near.sort(Comparator.comparingInt(a -> Math.abs(a.cueFrom() - event.from())));
    }
    var options = new ArrayList<Option<Attribution>>(near.size());
    for (int i = 0; i < near.size(); i++) {
      options.add(new Option<>(near.get(i), i, i));
    }
    return options;
  }
}
