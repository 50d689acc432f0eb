package org.biennien.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// An article as attribution sees it: tokens, actors, times, places; what stands at a token is found by bisection.
///
/// @param row the tokens
/// @param actors in reading order
/// @param times in reading order
/// @param places in reading order
record Reading(TokenRow row, List<Located<ActorMention>> actors, List<Located<TimeMention>> times,
    List<Located<PlaceMention>> places) {
  /// The last actor that lies between two tokens.
  Optional<Located<ActorMention>> lastActor(int from, int to) {
    for (int i = startingBefore(actors, to) - 1; i >= 0 && actors.get(i).from() >= from; i--) {
      if (actors.get(i).to() <= to) {
        return Optional.of(actors.get(i));
      }
    }
    return Optional.empty();
  }

  /// The first actor that starts between two tokens.
  Optional<Located<ActorMention>> firstActor(int from, int to) {
    int i = startingBefore(actors, from);
    return i < actors.size() && actors.get(i).from() < to ? Optional.of(actors.get(i)) : Optional.empty();
  }

  /// The time expression that covers a token.
  Optional<Located<TimeMention>> timeAt(int token) {
    int i = startingBefore(times, token + 1) - 1;
    return i >= 0 && times.get(i).to() > token ? Optional.of(times.get(i)) : Optional.empty();
  }

  /// Whether tokens from `from` to before `to` only name a place, or one of several.
  boolean place(int from, int to) {
    int i = startingBefore(places, from + 1) - 1;
    return i >= 0 && places.get(i).to() >= to;
  }

  private static int startingBefore(List<? extends Located<?>> mentions, int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
