package org.biennien.extract.time;

import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;

/// A time of day, which is passed over: *lúc 14h30*, *0 giờ*.
final class ClockTime {
  private ClockTime() {}

  /// The token after the time of day that starts at token `i`; of *5 giờ sáng* the part of the day is left.
  static int skip(LowerForms forms, int i) {
    int at = forms.is(i, "lúc") || (forms.is(i, "khoảng") && forms.number(i + 1)) ? i + 1 : i;
    if (!forms.number(at)) {
      return at;
    }
    if (forms.is(at + 1, "giờ")) {
      boolean minutes = forms.number(at + 2) && forms.is(at + 3, "phút", "sáng", "chiều", "tối", "ngày");
      return minutes ? at + 3 : at + 2;
    }
    return hour(forms.at(at)) ? at + 1 : at;
  }

  /// *14h30*, *14:30*, *14g*.
  private static boolean hour(String figures) {
    return Figures.of(figures)
        .filter(f -> f.tail().equals("h") || f.separators().equals("h") || f.separators().equals(":")
            || f.separators().equals("g")).isPresent();
  }
}
