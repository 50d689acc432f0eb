package org.biennien.text.token;

import java.util.Locale;
import java.util.Set;
import org.biennien.text.TokenKind;

/// How far a number goes: `4.000`, `3,5`, `11/12/2016`, `1 / 4`, `17-11-2017`, `11-2017`, `20h30`, `90 %`.
///
/// A unit written onto the number is a token of its own (`50km` → `50` `km`); other letters make a code
/// (`1A`, `5G`). `12-15` is two numbers, unless it stands after a word for a day (`ngày 12-11`); so is
/// `31-5`, unless after a word like `đến`.
final class NumberScanner {
  private static final Set<String> UNITS = Set.of(
      "km", "m", "cm", "mm", "ha", "kg", "g", "tấn", "km2", "m2", "m3", "lít", "l", "usd", "vnd", "euro",
      "eur", "đ", "đồng", "tr", "triệu", "tỷ", "tỉ", "nghìn", "kt", "mw", "kw", "hp", "mach", "t", "kb", "mb",
      "gb");

  private final String view;

  NumberScanner(String view) {
    this.view = view;
  }

  /// A number, or, with kind `SYLLABLE`, the digits at the head of a code.
  record Found(int end, String form, TokenKind kind) {}

  /// Scans from the digit at `start`; `day` tells whether a day of a month is expected there.
  Found scan(int start, boolean day) {
    int end = decimal(start);
    int dateEnd = date(start, end, day);
    if (dateEnd > end) {
      return number(start, dateEnd);
    }
    byte after = CharacterClass.at(view, end);
    if (after == CharacterClass.LETTER) {
      return withLetters(start, end);
    }
    if (after == CharacterClass.SYMBOL && view.charAt(end) == ':' && twoDigits(end + 1)) {
      return number(start, end + 3);
    }
    int slash = fraction(end);
    return percent(start, slash);
  }

  /// Whether the number at `start` is all there is before a closing bracket.
  boolean closes(int start) {
    int i = start;
    while (i < view.length() && i < start + 12
        && (digit(i) || view.charAt(i) == '-' || view.charAt(i) == ' ')) {
      i++;
    }
    return i < view.length() && view.charAt(i) == ')';
  }

  /// Whether two numbers with a hyphen between stand at `start`, of which the first is the larger.
  boolean falls(int start) {
    int end = digits(start);
    int second = afterHyphen(end);
    return second >= 0 && end - start <= 2 && digits(second) - second <= 2
        && Integer.parseInt(view, start, end, 10) > Integer.parseInt(view, second, digits(second), 10);
  }

  private Found withLetters(int start, int end) {
    int atom = Atom.end(view, end);
    String letters = view.substring(end, atom).toLowerCase(Locale.ROOT);
    char first = letters.charAt(0);
    boolean clock = first == 'h' || (first == 'g' && letters.length() > 1);
    if (clock && letters.length() <= 3 && letters.chars().skip(1).allMatch(Character::isDigit)) {
      return number(start, atom);
    }
    boolean oneCapital = letters.length() == 1 && Character.isUpperCase(view.charAt(end));
    boolean unit = UNITS.contains(letters) && !oneCapital;
    boolean mixed = letters.chars().anyMatch(Character::isDigit);
    boolean code = !unit && digitsOnly(start, end) && (letters.length() <= 3 || mixed);
    return code ? new Found(end, "", TokenKind.SYLLABLE) : number(start, end);
  }

  private Found percent(int start, int end) {
    int i = end < view.length() && view.charAt(end) == ' ' ? end + 1 : end;
    return number(start, i < view.length() && view.charAt(i) == '%' ? i + 1 : end);
  }

  private Found number(int start, int end) {
    String form = view.substring(start, end);
    return new Found(end, form.indexOf(' ') < 0 ? form : form.replace(" ", ""), TokenKind.NUMBER);
  }

  private int decimal(int start) {
    int end = digits(start);
    while (end + 1 < view.length() && ".,".indexOf(view.charAt(end)) >= 0 && digit(end + 1)) {
      end = digits(end + 1);
    }
    return end;
  }

  /// Further numbers after slashes: `/12/2016`, ` / 4`.
  private int fraction(int first) {
    int end = first;
    while (true) {
      int slash = end < view.length() && view.charAt(end) == ' ' ? end + 1 : end;
      if (slash >= view.length() || view.charAt(slash) != '/') {
        return end;
      }
      int next = slash + 1 < view.length() && view.charAt(slash + 1) == ' ' ? slash + 2 : slash + 1;
      if (next >= view.length() || !digit(next)) {
        return end;
      }
      end = decimal(next);
    }
  }

  /// The end of `d-m-y`, `m-y`, `y-m`, `y-m-d`, or of `d-m` where a day is expected; `end` if this is none.
  private int date(int start, int end, boolean day) {
    int second = afterHyphen(end);
    int secondEnd = second < 0 ? end : digits(second);
    if (second < 0 || letterAt(secondEnd)) {
      return end;
    }
    boolean monthFirst = within(start, end, 12);
    boolean monthSecond = within(second, secondEnd, 12);
    int third = afterHyphen(secondEnd);
    int thirdEnd = third < 0 ? secondEnd : digits(third);
    if (third >= 0 && letterAt(thirdEnd)) {
      return end;
    }
    if (year(start, end) && monthSecond && secondEnd == second + 2) {
      return third >= 0 && within(third, thirdEnd, 31) ? thirdEnd : secondEnd;
    }
    if (third < 0) {
      boolean dayMonth = day && within(start, end, 31) && monthSecond && !decimalGoesOn(secondEnd);
      return dayMonth || (monthFirst && year(second, secondEnd)) ? secondEnd : end;
    }
    return within(start, end, 31) && monthSecond && year(third, thirdEnd) ? thirdEnd : end;
  }

  private boolean letterAt(int i) {
    return CharacterClass.at(view, i) == CharacterClass.LETTER;
  }

  private boolean year(int start, int end) {
    return end == start + 4 && digitsOnly(start, end)
        && (view.startsWith("19", start) || view.startsWith("20", start));
  }

  private boolean decimalGoesOn(int end) {
    return end + 1 < view.length() && ".,/".indexOf(view.charAt(end)) >= 0 && digit(end + 1);
  }

  /// The start of the digits after a hyphen at `end`, or -1.
  private int afterHyphen(int end) {
    int hyphen = Atom.hyphenAfter(view, end);
    int next = hyphen < 0 ? -1 : Atom.startAfterHyphen(view, hyphen);
    return next >= 0 && digit(next) ? next : -1;
  }

  private boolean within(int start, int end, int largest) {
    if (end - start > 2 || !digitsOnly(start, end)) {
      return false;
    }
    int value = Integer.parseInt(view, start, end, 10);
    return value >= 1 && value <= largest;
  }

  private boolean digitsOnly(int start, int end) {
    return digits(start) == end;
  }

  private boolean twoDigits(int i) {
    return digits(i) == i + 2;
  }

  private int digits(int start) {
    int end = start;
    while (end < view.length() && digit(end)) {
      end++;
    }
    return end;
  }

  private boolean digit(int i) {
    return view.charAt(i) >= '0' && view.charAt(i) <= '9';
  }
}
