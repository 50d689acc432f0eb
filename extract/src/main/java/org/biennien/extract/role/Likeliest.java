package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Weighed;

/// Which of the weighed mentions or attributions of an event are taken for a role.
final class Likeliest {
  private Likeliest() {}

  /// The likeliest for a role, and further ones that are likely enough by themselves, stand for something else and are
  /// joined to it or to one taken already: the villages of a list hang together by their neighbours.
  static <V, K> List<Link<V>> of(List<Weighed<V>> all, int role, double threshold, double further,
      Function<V, K> key, BiPredicate<V, V> joined) {
    int first = likeliest(all, role);
    if (first < 0 || all.get(first).chances()[role] < threshold) {
      return List.of();
    }
    var links = new ArrayList<Link<V>>();
    links.add(new Link<>(all.get(first).value(), all.get(first).chances()[role]));
    var keys = new ArrayList<K>();
    keys.add(key.apply(all.get(first).value()));
    List<Weighed<V>> likely = likely(all, first, role, further);
    for (int next = joined(likely, links, joined); next >= 0; next = joined(likely, links, joined)) {
      Weighed<V> taken = likely.remove(next);
      K name = key.apply(taken.value());
      if (!keys.contains(name)) {
        links.add(new Link<>(taken.value(), taken.alone()[role]));
        keys.add(name);
      }
    }
    return links;
  }

  /// The index of the likeliest; -1 if there is none.
  private static int likeliest(List<? extends Weighed<?>> all, int role) {
    int best = -1;
    for (int i = 0; i < all.size(); i++) {
      best = best < 0 || all.get(i).chances()[role] > all.get(best).chances()[role] ? i : best;
    }
    return best;
  }

  /// The likeliest that is joined to one of `links`; -1 if none is.
  private static <V> int joined(List<Weighed<V>> likely, List<Link<V>> links, BiPredicate<V, V> joined) {
    for (int i = 0; i < likely.size(); i++) {
      V value = likely.get(i).value();
      for (Link<V> link : links) {
        if (joined.test(link.value(), value)) {
          return i;
        }
      }
    }
    return -1;
  }

  /// Those but `first` that are likely enough by themselves, the likeliest first: most events have none or one.
  private static <V> List<Weighed<V>> likely(List<Weighed<V>> all, int first, int role, double least) {
    var likely = new ArrayList<Weighed<V>>(2);
    for (int i = 0; i < all.size(); i++) {
      if (i != first && all.get(i).alone()[role] >= least) {
        likely.add(all.get(i));
      }
    }
    if (likely.size() > 1) {
      likely.sort(Comparator.comparingDouble((Weighed<V> w) -> -w.alone()[role]));
    }
    return likely;
  }
}
