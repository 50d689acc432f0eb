package org.biennien.extract.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All attributions of an article, in the order of their cues; what stands in a sentence or at a token is
/// found without looking at the others.
public final class Attributions {
  private final List<Attribution> all;
  /// For each token, as far as the last speaker's, the first attribution whose source has it.
  private final @Nullable Attribution[] bySpeaker;

  Attributions(List<Attribution> all) {
    this.all = List.copyOf(all);
    bySpeaker = new Attribution[all.stream().mapToInt(Attribution::to).max().orElse(0)];
    for (Attribution attribution : all.reversed()) {
      Arrays.fill(bySpeaker, attribution.from(), attribution.to(), attribution);
    }
  }

  /// All, in the order of their cues.
  public List<Attribution> all() {
    return all;
  }

  /// Those whose cue stands in sentences `from` to before `to`.
  public List<Attribution> between(int from, int to) {
    int first = first(from);
    return all.subList(first, Math.max(first, first(to)));
  }

  private int first(int sentence) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The first attribution whose source has one of the tokens `from` to before `to`.
  public Optional<Attribution> by(int from, int to) {
    for (int token = from; token < Math.min(to, bySpeaker.length); token++) {
      Attribution attribution = bySpeaker[token];
      if (attribution != null) {
        return Optional.of(attribution);
      }
    }
    return Optional.empty();
  }
}
