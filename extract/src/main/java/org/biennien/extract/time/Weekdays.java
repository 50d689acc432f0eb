package org.biennien.extract.time;

import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;

/// Names of the days of the week: `thứ Hai` to `thứ Bảy`, `Chủ nhật`, `thứ 6`.
///
/// *thứ hai* is Monday and *second* (*lần thứ hai*, *Thế chiến thứ hai*): see [#certain].
final class Weekdays {
  private static final Map<String, DayOfWeek> NAMES = Map.ofEntries(
      Map.entry("hai", DayOfWeek.MONDAY), Map.entry("ba", DayOfWeek.TUESDAY),
          Map.entry("tư", DayOfWeek.WEDNESDAY),
      Map.entry("năm", DayOfWeek.THURSDAY), Map.entry("sáu", DayOfWeek.FRIDAY),
          Map.entry("bảy", DayOfWeek.SATURDAY),
      Map.entry("bẩy", DayOfWeek.SATURDAY), Map.entry("2", DayOfWeek.MONDAY),
          Map.entry("3", DayOfWeek.TUESDAY),
      Map.entry("4", DayOfWeek.WEDNESDAY), Map.entry("5", DayOfWeek.THURSDAY),
          Map.entry("6", DayOfWeek.FRIDAY),
      Map.entry("7", DayOfWeek.SATURDAY));

  private Weekdays() {}

  /// The words that names of days begin with.
  static Set<String> firstWords() {
    return Set.of("thứ", "chủ");
  }

  /// The day whose name stands at token `i`, should it be one.
  static Optional<Match<DayOfWeek>> at(LowerForms forms, int i) {
    if (forms.skip(i, "chủ nhật") > i) {
      return Optional.of(new Match<>(i + 2, DayOfWeek.SUNDAY));
    }
    return forms.is(i, "thứ")
        ? Optional.ofNullable(NAMES.get(forms.at(i + 1))).map(d -> new Match<>(i + 2, d)) : Optional.empty();
  }

  /// Whether the name at `i` is a day and not an ordinal: it is *Chủ nhật*, it has a capital (*thứ Hai*), or
  /// *hôm* or a part of the day announces it (*sáng thứ hai*). *ngày thứ hai* without capital is *the second
  /// day*.
  static boolean certain(LowerForms forms, int i, boolean announced) {
    boolean ordinal = forms.is(i + 2, "liên", "trên", "trong", "của")
        || forms.is(i - 1, "giới", "chiến", "lần", "hạng", "đứng", "vị", "lớn");
    return !forms.is(i, "thứ")
        || (!ordinal && (announced || (forms.capitalised(i + 1) && !forms.number(i + 1))));
  }
}
