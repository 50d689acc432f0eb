package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.biennien.extract.role.Options.Option;

/// The options of one event with the right label of each: a role, 0 for none, or left out of training.
final class Labels<V> {
  private static final int LEFT_OUT = -1;

  private final List<Option<V>> options;
  private final ToIntFunction<Option<V>> distance;
  private final int[] labels;

  Labels(List<Option<V>> options, ToIntFunction<Option<V>> distance) {
    this.options = options;
    this.distance = distance;
    this.labels = new int[options.size()];
  }

  /// Gives `role` to one option for each filler: of those that mean the same, one on the filler's own words,
  /// else the nearest. Others that mean the same, or stand on its words and mean something else, are left
  /// out.
  <G> void mark(int role, List<G> fillers, BiPredicate<V, G> sameWords, BiPredicate<V, G> same) {
    for (G filler : fillers) {
      int best = -1;
      for (int i = 0; i < labels.length; i++) {
        V value = options.get(i).value();
        boolean alike = same.test(value, filler);
        if (labels[i] == 0 && (alike || sameWords.test(value, filler))) {
          labels[i] = LEFT_OUT;
        }
        if (labels[i] == LEFT_OUT && alike && (best < 0 || better(i, best, filler, sameWords))) {
          best = i;
        }
      }
      if (best >= 0) {
        labels[best] = role;
      }
    }
  }

  private <G> boolean better(int i, int best, G filler, BiPredicate<V, G> sameWords) {
    Option<V> a = options.get(i);
    Option<V> b = options.get(best);
    boolean first = sameWords.test(a.value(), filler);
    boolean second = sameWords.test(b.value(), filler);
    return first != second ? first : distance.applyAsInt(a) < distance.applyAsInt(b);
  }

  /// The options with that role.
  List<V> with(int role) {
    var found = new ArrayList<V>();
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == role) {
        found.add(options.get(i).value());
      }
    }
    return found;
  }

  /// Every option that is not left out, with its label.
  void each(ObjIntConsumer<Option<V>> consumer) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] != LEFT_OUT) {
        consumer.accept(options.get(i), labels[i]);
      }
    }
  }
}
