package org.biennien.text.token;

import java.util.Locale;
import java.util.Set;

/// Words after which `13-12` is a day of a month, not a range.
final class DayWords {
  private static final Set<String> WORDS =
      Set.of("ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "mùng", "qua", "nay");

  private DayWords() {}

  static boolean precede(String form) {
    return form.length() <= 5 && WORDS.contains(form.toLowerCase(Locale.ROOT));
  }
}
