package org.biennien.chronicle.coref;

import java.util.List;
import java.util.Set;
import org.biennien.chronicle.Ground;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;

/// Compares two happenings of two articles: points for what agrees, a refusal for what cannot be.
///
/// | field | agrees | forbids |
/// |---|---|---|
/// | type | same +3, same family +1, same trigger +1 | other family; a plan against the thing done |
/// | place | same +2, part of it or within 25 km +1, in the country 0, others −4 | others, where it is about a place as a whole |
/// | time | same day or the same longer time +3, a few days that meet +2, a month that meets +1, news of the same days +2; one loose −1 | times that do not meet; nothing to date one of them by |
/// | agents | a shared side +2, two +3, a shared camp +1, others −5, −8 where the agent of one is the patient of the other | others, where it is about a place as a whole |
/// | patients | a shared side +2, none told +1, others −3 | |
/// | numbers | same +3, meet +2 | numbers of places taken that cannot both be |
/// | words | up to +10 by [SharedWords] | |
///
/// From 11 points on they are one; below 6 they do not stand in one event, whatever joins them. A point is about half a
/// unit of log odds: a logistic regression over the pairs of the earlier half of `training/events`, rounded (decision 19).
public final class Likeness {
  private static final int ENOUGH = 11;
  private static final int TOO_LITTLE = 6;
  /// Below this number equal counts are common by chance.
  private static final long TELLING = 3;

  /// The comparison; symmetric in its arguments.
  public Comparison compare(Happening a, Happening b) {
    var tally = new Tally();
    boolean compatible = distinct(a, b, tally) && type(a, b, tally) && agents(a, b, tally)
        && TimeLikeness.compare(a, b, tally) && PlaceLikeness.compare(a, b, tally) && numbers(a, b, tally);
    if (!compatible) {
      return new Comparison.Apart(tally.grounds());
    }
    patients(a, b, tally);
    SharedWords.compare(a, b, tally);
    if (tally.score() >= ENOUGH) {
      return new Comparison.Same(tally.grounds());
    }
    return tally.score() < TOO_LITTLE ? new Comparison.Apart(tally.grounds()) : new Comparison.Doubtful(tally.grounds());
  }

  private static boolean distinct(Happening a, Happening b, Tally tally) {
    if (a.report().articleId().equals(b.report().articleId())) {
      return tally.forbid(Ground.Kind.ONE_ARTICLE);
    }
    return a.planned() == b.planned() || tally.forbid(Ground.Kind.PLAN_AND_DEED);
  }

  private static boolean type(Happening a, Happening b, Tally tally) {
    List<String> types = labels(a).stream().filter(labels(b)::contains).toList();
    List<String> families = common(a.families(), b.families());
    if (families.isEmpty()) {
      return tally.forbid(Ground.Kind.OTHER_TYPE, list(labels(a)), list(labels(b)));
    }
    if (types.isEmpty()) {
      tally.add(Ground.Kind.SAME_FAMILY, 1, list(families));
    } else {
      tally.add(Ground.Kind.SAME_TYPE, 3, list(types));
    }
    List<String> triggers = common(a.triggers(), b.triggers());
    return triggers.isEmpty() || tally.add(Ground.Kind.SAME_TRIGGER, 1, triggers.getFirst());
  }

  private static boolean agents(Happening a, Happening b, Tally tally) {
    List<String> agents = common(a.agents(), b.agents());
    if (!agents.isEmpty()) {
      return tally.add(Ground.Kind.SAME_AGENT, agents.size() > 1 ? 3 : 2, list(agents));
    }
    if (a.agents().isEmpty() || b.agents().isEmpty()) {
      return true;
    }
    if (!common(a.camps(), b.camps()).isEmpty()) {
      return tally.add(Ground.Kind.ALLIED_AGENT, 1, list(a.agents()), list(b.agents()));
    }
    boolean turned = !common(a.agents(), b.patients()).isEmpty() || !common(b.agents(), a.patients()).isEmpty();
    Ground.Kind kind = turned ? Ground.Kind.ROLES : Ground.Kind.OTHER_AGENT;
    return territorial(a, b)
        ? tally.forbid(kind, list(a.agents()), list(b.agents()))
        : tally.add(kind, turned ? -8 : -5, list(a.agents()), list(b.agents()));
  }

  /// Whether what they have in common is about a place as a whole.
  static boolean territorial(Happening a, Happening b) {
    return a.families().stream().anyMatch(family -> family.territorial() && b.families().contains(family));
  }

  private static void patients(Happening a, Happening b, Tally tally) {
    List<String> patients = common(a.patients(), b.patients());
    if (!patients.isEmpty()) {
      tally.add(Ground.Kind.SAME_PATIENT, 2, list(patients));
    } else if (a.patients().isEmpty() && b.patients().isEmpty()) {
      tally.add(Ground.Kind.NO_PATIENT, 1);
    } else if (!a.patients().isEmpty() && !b.patients().isEmpty()) {
      tally.add(Ground.Kind.OTHER_PATIENT, -3, list(a.patients()), list(b.patients()));
    }
  }

  private static boolean numbers(Happening a, Happening b, Tally tally) {
    boolean meet = false;
    boolean same = false;
    for (Count x : a.counts()) {
      for (Count y : b.counts()) {
        if (x.of() == y.of()) {
          if (x.of() == CountOf.PLACES && disjoint(x, y)) {
            return tally.forbid(Ground.Kind.OTHER_NUMBER, x.quote().text(), y.quote().text());
          }
          meet |= !disjoint(x, y);
          same |= x.min().equals(y.min()) && x.max().equals(y.max()) && x.min().orElse(x.max().orElse(0)) >= TELLING;
        }
      }
    }
    if (same) {
      return tally.add(Ground.Kind.SAME_NUMBER, 3);
    }
    return !meet || tally.add(Ground.Kind.NUMBERS_MEET, 2);
  }

  /// Whether no number lies in both ranges.
  static boolean disjoint(Count a, Count b) {
    return a.max().orElse(Long.MAX_VALUE) < b.min().orElse(0)
        || b.max().orElse(Long.MAX_VALUE) < a.min().orElse(0);
  }

  private static List<String> labels(Happening happening) {
    return happening.types().stream().map(ClaimType::label).toList();
  }

  private static String list(Iterable<?> values) {
    var words = new java.util.StringJoiner(", ");
    values.forEach(value -> words.add(value.toString()));
    return words.toString();
  }

  private static List<String> common(Set<?> a, Set<?> b) {
    return a.stream().filter(b::contains).map(Object::toString).toList();
  }
}
