package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Weighed;

/// Which mentions of a kind stand in one list: *quân đội Mali, cảnh sát và lính đánh thuê Nga*. What one of them does all do,
/// though only the last stands beside the verb, so that the models think little of the others.
///
/// @param <V> what is listed, in reading order
final class Conjuncts<V extends Located<?>> {
  private static final Set<String> AND = Set.of("và", "lẫn", "hoặc", "rồi");
  /// What may stand beside them.
  private static final Set<String> BESIDE = Set.of(",", "cả");
  private static final int WIDEST = 3;

  private final List<V> mentions;
  /// The index of the last mention of each one's list.
  private final int[] last;

  Conjuncts(TokenRow row, List<V> mentions) {
    this.mentions = mentions;
    this.last = new int[mentions.size()];
    // From behind, since a comma joins only where the list goes on to an *and*: *A, B và C*.
    for (int i = last.length - 1; i >= 0; i--) {
      boolean goesOn = i + 1 < last.length && last[i + 1] > i + 1;
      last[i] = i + 1 < last.length && joined(row, mentions.get(i), mentions.get(i + 1), goesOn) ? last[i + 1] : i;
    }
  }

  private static boolean joined(TokenRow row, Located<?> a, Located<?> b, boolean goesOn) {
    if (a.sentence() != b.sentence() || b.from() <= a.to() || b.from() - a.to() > WIDEST) {
      return false;
    }
    boolean and = goesOn;
    for (int i = a.to(); i < b.from(); i++) {
      String word = row.lower(i);
      if (AND.contains(word)) {
        and = true;
      } else if (!BESIDE.contains(word)) {
        return false;
      }
    }
    return and;
  }

  /// Those taken and of `all` those in a list with one of them that are at least so likely and say something new.
  List<Link<V>> with(List<Link<V>> taken, List<Weighed<V>> all, int role, double least, BiPredicate<V, V> same) {
    if (taken.isEmpty()) {
      return taken;
    }
    var links = new ArrayList<>(taken);
    for (Weighed<V> each : all) {
      V value = each.value();
      if (each.alone()[role] >= least && any(taken, value, this::together) && !any(links, value, same)) {
        links.add(new Link<>(value, each.alone()[role]));
      }
    }
    return links;
  }

  private static <V> boolean any(List<Link<V>> links, V value, BiPredicate<V, V> alike) {
    for (Link<V> link : links) {
      if (alike.test(link.value(), value)) {
        return true;
      }
    }
    return false;
  }

  /// Whether two mentions stand in one list.
  boolean together(V a, V b) {
    return last[index(a)] == last[index(b)];
  }

  /// The first mention of the list that a mention stands in; itself where it stands alone.
  V first(V mention) {
    int first = index(mention);
    while (first > 0 && last[first - 1] == last[first]) {
      first--;
    }
    return mentions.get(first);
  }

  /// No two mentions of a kind start at one token.
  private int index(V mention) {
    return Collections.binarySearch(mentions, mention, Comparator.comparingInt(Located::from));
  }
}
