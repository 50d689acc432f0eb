package org.biennien.chronicle.coref;

import java.util.Optional;

/// Compares when two happenings took place. An unknown time fits nothing but its like: what is undated is
/// taken for news of its article's last days, and where the article has no date either, only the same
/// incomplete date (`XXXX-12-11`) agrees.
final class TimeLikeness {
  private TimeLikeness() {}

  static boolean compare(Happening a, Happening b, Likeness.Points points) {
    Optional<String> incomplete = a.incompleteTime();
    if (incomplete.isPresent() && incomplete.equals(b.incompleteTime())) {
      return points.add(2, "same date without a year " + incomplete.get());
    }
    Optional<DayRange> x = DayRange.of(a);
    Optional<DayRange> y = DayRange.of(b);
    if (x.isEmpty() || y.isEmpty()) {
      return points.forbid("%s has no date on the calendar".formatted(x.isEmpty() ? a.id() : b.id()));
    }
    if (!x.get().meets(y.get())) {
      return points.forbid("times %s and %s do not meet".formatted(x.get(), y.get()));
    }
    return x.get().oneDay() && y.get().oneDay()
        ? points.add(2, "same day " + x.get())
        : points.add(1, "times %s and %s meet".formatted(x.get(), y.get()));
  }
}
