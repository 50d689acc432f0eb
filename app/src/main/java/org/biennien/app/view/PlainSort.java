package org.biennien.app.view;

import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

/// What a phrase may hold that is no phrase itself, and how it is said in Vietnamese.
enum PlainSort {
  /// Words of the article: they stay.
  WORDS,
  /// The name of a table's entry: it stays.
  ENTRY,
  /// A name as the article writes it: it stays.
  NAME,
  /// The code of a side: `SYR.MIL` → *Quân đội Syria*.
  CODE,
  /// `0.87` → *87%*; also `0,87`, as a program in a Vietnamese locale once wrote it.
  CHANCE,
  /// Digits: they stay.
  NUMBER,
  /// A date: `2017-02-06` → *6/2/2017*.
  DAY,
  /// An id: it stays.
  ID;

  /// The sort that the table writes in small letters.
  static PlainSort of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }

  /// What a text says as one of this sort; empty if it is none.
  Optional<String> said(String text, SideNames names) {
    return switch (this) {
      case WORDS -> without(text, "\"");
      case ENTRY -> without(text, "\";→");
      case NAME -> Character.isUpperCase(text.codePointAt(0)) ? without(text, "\":;→(") : Optional.empty();
      case CODE -> text.chars().allMatch(PlainSort::ofCode) ? Optional.of(names.of(text).vi()) : Optional.empty();
      case CHANCE -> chance(text);
      case NUMBER -> text.chars().allMatch(PlainSort::digit) ? Optional.of(text) : Optional.empty();
      case DAY -> day(text);
      case ID -> without(text, " ;,\"");
    };
  }

  private static Optional<String> without(String text, String marks) {
    return text.chars().noneMatch(c -> marks.indexOf(c) >= 0) ? Optional.of(text) : Optional.empty();
  }

  private static boolean ofCode(int c) {
    return c >= 'A' && c <= 'Z' || digit(c) || c == '.' || c == '-' || c == '_';
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  private static Optional<String> chance(String text) {
    boolean hundredths = text.length() == 4 && (text.charAt(1) == '.' || text.charAt(1) == ',') && digit(text.charAt(0))
        && digit(text.charAt(2)) && digit(text.charAt(3));
    return hundredths ? Optional.of(Integer.parseInt(text.charAt(0) + text.substring(2)) + "%") : Optional.empty();
  }

  private static Optional<String> day(String text) {
    if (text.indexOf('/') >= 0) {
      return Optional.empty();
    }
    try {
      return Edtf.parse(text).start().map(PlainSort::day);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String day(EdtfDate date) {
    String about = switch (date.qualifier()) {
      case EXACT -> "";
      case APPROXIMATE -> "khoảng ";
      case UNCERTAIN, BOTH -> "có lẽ ";
    };
    String day = date.day().isPresent() ? date.day().getAsInt() + "/" : "";
    String month = date.month().isEmpty() ? "" : (date.day().isEmpty() ? "tháng " : "") + date.month().getAsInt();
    String year = date.year().isEmpty() ? ", không rõ năm" : (month.isEmpty() ? "năm " : "/") + date.year().getAsInt();
    return about + day + month + year;
  }
}
