package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.Optional;
import org.biennien.claim.Edtf;

/// Compares when two happenings took place. An unknown time fits nothing but its like: what is undated is taken for
/// news of its article's last days, and where the article has no date either, only the same incomplete date
/// (`XXXX-12-11`) agrees.
final class TimeLikeness {
  /// News tells of yesterday and the day before.
  private static final int NEWS_DAYS = 2;

  private TimeLikeness() {}

  private record Range(LocalDate from, LocalDate to, boolean told) {
    boolean meets(Range other) {
      return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    boolean day() {
      return told && from.equals(to);
    }
  }

  static boolean compare(Happening a, Happening b, Likeness.Points points) {
    Optional<String> partA = incomplete(a);
    if (partA.isPresent() && partA.equals(incomplete(b))) {
      return points.add(2, "same date without a year " + partA.get());
    }
    Optional<Range> x = range(a);
    Optional<Range> y = range(b);
    if (x.isEmpty() || y.isEmpty()) {
      return points.forbid("%s has no date on the calendar".formatted(x.isEmpty() ? a.id() : b.id()));
    }
    if (!x.get().meets(y.get())) {
      return points.forbid("times %s and %s do not meet".formatted(shown(a, x.get()), shown(b, y.get())));
    }
    return x.get().day() && y.get().day()
        ? points.add(2, "same day " + x.get().from)
        : points.add(1, "times %s and %s meet".formatted(shown(a, x.get()), shown(b, y.get())));
  }

  private static Optional<String> incomplete(Happening happening) {
    return happening.time().filter(time -> time.earliest().isEmpty() && time.latest().isEmpty())
        .map(Edtf::toString);
  }

  private static Optional<Range> range(Happening happening) {
    Optional<Edtf> told = happening.time();
    if (told.isPresent()) {
      Optional<LocalDate> from = told.get().earliest();
      Optional<LocalDate> to = told.get().latest();
      return from.or(() -> to).map(day -> new Range(day, to.orElse(day), true));
    }
    Optional<Edtf> published = happening.report().published().value();
    return published.flatMap(Edtf::latest).map(last ->
        new Range(published.flatMap(Edtf::earliest).orElse(last).minusDays(NEWS_DAYS), last, false));
  }

  private static String shown(Happening happening, Range range) {
    return happening.time().map(Edtf::toString)
        .orElse("published %s/%s".formatted(range.from.plusDays(NEWS_DAYS), range.to));
  }
}
