package org.biennien.text.token;

import java.util.Locale;
import java.util.Set;

/// Words after which `13-12` is a day of a month, not a range or a result.
final class DayWords {
  private static final Set<String> WORDS =
      Set.of("ngày", "hôm", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "mùng", "qua", "nay");
  /// Words after which two numbers that fall (`31-5`) can be no range and are hardly ever a result.
  private static final Set<String> FALLING = Set.of("từ", "đến", "tới", "hết", "và", "vào", "sớm", "muộn");

  private DayWords() {}

  static boolean precede(String form) {
    return form.length() <= 5 && WORDS.contains(form.toLowerCase(Locale.ROOT));
  }

  /// Whether a pair of numbers that falls is a day here.
  static boolean precedeFalling(String form) {
    return form.length() <= 4 && FALLING.contains(form.toLowerCase(Locale.ROOT));
  }
}
