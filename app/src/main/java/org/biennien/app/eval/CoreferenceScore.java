package org.biennien.app.eval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How well events found agree with a key, by the measures of the CoNLL shared tasks (Pradhan et al. 2014): MUC
/// counts links, B³ the company of each item, CEAFe matches whole events. Their mean F1 is the CoNLL score. Where most
/// items stand alone B³ and CEAFe are high for nothing; so pairs of items of two articles are counted, too.
///
/// @param muc links (Vilain et al. 1995)
/// @param bCubed items (Bagga and Baldwin 1998)
/// @param ceafe events, similarity 2|K∩R|/(|K|+|R|) (Luo 2005)
/// @param pairs pairs of items that two articles tell
public record CoreferenceScore(Rate muc, Rate bCubed, Rate ceafe, Rate pairs) {

  /// Precision and recall as fractions.
  public record Rate(double right, double found, double rightOfKey, double inKey) {
    public double precision() {
      return found == 0 ? 0 : right / found;
    }

    public double recall() {
      return inKey == 0 ? 0 : rightOfKey / inKey;
    }

    public double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
  }

  /// Compares two divisions of the same items, each given as the event of an item. An item's id begins with its
  /// article and `#`.
  ///
  /// @throws IllegalArgumentException if the items are not the same
  public static CoreferenceScore of(Map<String, String> key, Map<String, String> found) {
    if (!key.keySet().equals(found.keySet())) {
      var only = new TreeSet<>(key.keySet());
      only.removeAll(found.keySet());
      throw new IllegalArgumentException("%d items in the key, %d found; in the key alone: %s"
          .formatted(key.size(), found.size(), only));
    }
    Collection<Set<String>> wanted = events(key);
    Collection<Set<String>> made = events(found);
    return new CoreferenceScore(
        new Rate(links(made, key), size(made) - made.size(), links(wanted, found), size(wanted) - wanted.size()),
        new Rate(company(made, key), key.size(), company(wanted, found), key.size()),
        ceafe(wanted, made),
        new Rate(pairs(made, key), pairs(made, found), pairs(wanted, found), pairs(wanted, key)));
  }

  /// Mean F1 of MUC, B³ and CEAFe.
  public double conll() {
    return (muc.f1() + bCubed.f1() + ceafe.f1()) / 3;
  }

  private static Collection<Set<String>> events(Map<String, String> eventOf) {
    Map<String, Set<String>> events = new TreeMap<>();
    eventOf.forEach((item, event) -> events.computeIfAbsent(event, e -> new TreeSet<>()).add(item));
    return events.values();
  }

  private static int size(Collection<Set<String>> events) {
    return events.stream().mapToInt(Set::size).sum();
  }

  /// Links of these events that the other division keeps: items less the parts that it cuts the event into.
  private static double links(Collection<Set<String>> events, Map<String, String> other) {
    double kept = 0;
    for (Set<String> event : events) {
      Set<String> parts = new HashSet<>();
      event.forEach(item -> parts.add(other.get(item)));
      kept += event.size() - parts.size();
    }
    return kept;
  }

  /// Sum over the items of the share of their event that stands with them in the other division, too.
  private static double company(Collection<Set<String>> events, Map<String, String> other) {
    double sum = 0;
    for (Set<String> event : events) {
      Map<String, Integer> parts = new TreeMap<>();
      event.forEach(item -> parts.merge(other.get(item), 1, Integer::sum));
      for (int part : parts.values()) {
        sum += (double) part * part / event.size();
      }
    }
    return sum;
  }

  private static double pairs(Collection<Set<String>> events, Map<String, String> other) {
    double pairs = 0;
    for (Set<String> event : events) {
      List<String> items = List.copyOf(new TreeSet<>(event));
      for (int i = 0; i < items.size(); i++) {
        for (int j = i + 1; j < items.size(); j++) {
          if (!EventKey.articleOf(items.get(i)).equals(EventKey.articleOf(items.get(j)))
              && Objects.equals(other.get(items.get(i)), other.get(items.get(j)))) {
            pairs++;
          }
        }
      }
    }
    return pairs;
  }

  private static Rate ceafe(Collection<Set<String>> wanted, Collection<Set<String>> made) {
    List<Set<String>> rows = new ArrayList<>(wanted);
    List<Set<String>> columns = new ArrayList<>(made);
    double[][] likeness = new double[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        var common = new HashSet<>(rows.get(i));
        common.retainAll(columns.get(j));
        likeness[i][j] = 2.0 * common.size() / (rows.get(i).size() + columns.get(j).size());
      }
    }
    double best = new Assignment(likeness).value();
    return new Rate(best, columns.size(), best, rows.size());
  }
}
