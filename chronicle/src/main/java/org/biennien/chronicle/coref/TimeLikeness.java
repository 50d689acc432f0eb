package org.biennien.chronicle.coref;

import java.util.Collections;
import java.util.Optional;
import org.biennien.chronicle.Ground;

/// Compares when two happenings took place. An unknown time fits nothing but its like: what is undated is
/// taken for news of its article's last days, and where the article has no date either, only the same
/// incomplete date (`XXXX-12-11`) agrees, and that only with a rare word in common: it may be of another year.
final class TimeLikeness {
  private static final int FEW_DAYS = 3;
  private static final int MONTH = 31;

  private TimeLikeness() {}

  static boolean compare(Happening a, Happening b, Tally tally) {
    Optional<String> incomplete = a.incompleteTime();
    if (incomplete.isPresent() && incomplete.equals(b.incompleteTime())) {
      boolean told = a.wording().known() || b.wording().known();
      return told && Collections.disjoint(a.rarest(), b.rarest()) ? tally.forbid(Ground.Kind.UNKNOWN_YEAR, incomplete.get())
          : tally.add(Ground.Kind.SAME_UNKNOWN_YEAR, 3, incomplete.get());
    }
    if (a.days().isEmpty() || b.days().isEmpty()) {
      return tally.forbid(Ground.Kind.NO_TIME, a.days().isEmpty() ? a.id() : b.id());
    }
    DayRange x = a.days().get();
    DayRange y = b.days().get();
    if (!x.meets(y)) {
      return tally.forbid(Ground.Kind.OTHER_TIME, x.toString(), y.toString());
    }
    if (x.told() && x.equals(y)) {
      return tally.add(Ground.Kind.SAME_TIME, 3, x.toString());
    }
    return both(x, y, tally);
  }

  private static boolean both(DayRange x, DayRange y, Tally tally) {
    if (!x.told() && !y.told()) {
      return tally.add(Ground.Kind.TIME_BY_NEWS, 2, x.toString(), y.toString());
    }
    long longest = Math.max(x.days(), y.days());
    if (x.told() && y.told()) {
      int points = longest <= FEW_DAYS + 1 ? 2 : longest <= MONTH + 1 ? 1 : 0;
      return tally.add(Ground.Kind.TIMES_MEET, points, x.toString(), y.toString());
    }
    return tally.add(longest <= FEW_DAYS + 1 ? Ground.Kind.TIMES_MEET : Ground.Kind.LOOSE_TIME,
        longest <= FEW_DAYS + 1 ? 0 : -1, x.toString(), y.toString());
  }
}
