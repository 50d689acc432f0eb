package org.biennien.chronicle.coref;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;

/// Compares two happenings of two articles: points for what agrees, a refusal for what cannot be.
///
/// | field | agrees | forbids |
/// |---|---|---|
/// | type | same +2, same family +1 | other family; a plan against the thing done |
/// | place | same +2, part of it or within 25 km +1 | known and neither |
/// | time | same day +2, ranges that meet +1 | ranges that do not meet; nothing to date one of them by |
/// | agents, patients | a shared side +1 each, two shared agents +1 | acting sides known and none shared |
/// | numbers | same +1 | numbers of places taken that cannot both be |
///
/// One happening needs 5 points where a place agrees, 6 where none is told. Weights are set by hand.
public final class Likeness {
  private static final int ENOUGH = 5;
  private static final int ENOUGH_WITHOUT_PLACE = 6;
  /// Below this number equal counts are common by chance.
  private static final long TELLING = 3;

  /// The comparison; symmetric in its arguments.
  public Comparison compare(Happening a, Happening b) {
    if (a.report().articleId().equals(b.report().articleId())) {
      return new Comparison.Apart("one article tells them as two");
    }
    if (a.planned() != b.planned()) {
      return new Comparison.Apart("one is planned, the other is not");
    }
    var points = new Points();
    boolean compatible = type(a, b, points) && PlaceLikeness.compare(a, b, points)
        && TimeLikeness.compare(a, b, points) && sides(a, b, points) && numbers(a, b, points);
    if (!compatible) {
      return new Comparison.Apart(points.reasons.getLast());
    }
    int enough = points.place ? ENOUGH : ENOUGH_WITHOUT_PLACE;
    return points.score >= enough
        ? new Comparison.Same(points.score, points.reasons)
        : new Comparison.Apart("%d of %d points: %s".formatted(points.score, enough,
            String.join(", ", points.reasons)));
  }

  /// The tally while two happenings are compared.
  static final class Points {
    private int score;
    private boolean place;
    private final List<String> reasons = new ArrayList<>();

    boolean add(int value, String reason) {
      score += value;
      reasons.add("%s (%+d)".formatted(reason, value));
      return true;
    }

    boolean addPlace(int value, String reason) {
      place = true;
      return add(value, reason);
    }

    boolean forbid(String reason) {
      reasons.add(reason);
      return false;
    }
  }

  private static boolean type(Happening a, Happening b, Points points) {
    if (shares(a.types(), b.types())) {
      return points.add(2, "same type " + common(a.types(), b.types()));
    }
    return shares(a.families(), b.families())
        ? points.add(1, "same family of types " + common(a.families(), b.families()))
        : points.forbid("types %s and %s".formatted(a.types(), b.types()));
  }

  private static boolean sides(Happening a, Happening b, Points points) {
    List<String> agents = common(a.agents(), b.agents());
    if (!agents.isEmpty()) {
      points.add(agents.size() > 1 ? 2 : 1, "same agent " + agents);
    } else if (!a.agents().isEmpty() && !b.agents().isEmpty()) {
      return points.forbid("agents %s and %s".formatted(a.agents(), b.agents()));
    }
    List<String> patients = common(a.patients(), b.patients());
    if (!patients.isEmpty()) {
      points.add(1, "same patient " + patients);
    } else if (!a.patients().isEmpty() && !b.patients().isEmpty()) {
      points.add(-1, "patients %s and %s".formatted(a.patients(), b.patients()));
    }
    return true;
  }

  private static boolean numbers(Happening a, Happening b, Points points) {
    for (Count x : a.counts()) {
      for (Count y : b.counts()) {
        if (x.of() != y.of()) {
          continue;
        }
        if (x.min().equals(y.min()) && x.max().equals(y.max())
            && x.min().orElse(x.max().orElse(0)) >= TELLING) {
          return points.add(1, "same number \"%s\"".formatted(x.quote().text()));
        }
        if (x.of() == CountOf.PLACES && disjoint(x, y)) {
          return points.forbid("\"%s\" and \"%s\"".formatted(x.quote().text(), y.quote().text()));
        }
      }
    }
    return true;
  }

  /// Whether no number lies in both ranges.
  static boolean disjoint(Count a, Count b) {
    return a.max().orElse(Long.MAX_VALUE) < b.min().orElse(0)
        || b.max().orElse(Long.MAX_VALUE) < a.min().orElse(0);
  }

  private static boolean shares(Set<?> a, Set<?> b) {
    return a.stream().anyMatch(b::contains);
  }

  private static <T> List<T> common(Set<T> a, Set<T> b) {
    return a.stream().filter(b::contains).toList();
  }
}
