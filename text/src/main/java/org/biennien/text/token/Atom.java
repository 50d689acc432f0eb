package org.biennien.text.token;

/// An unbroken run of letters and digits, with apostrophes inside: `Quân`, `H5N1`, `King's`.
final class Atom {
  private Atom() {}

  /// The end of the run that holds the letter or digit at `i`.
  static int end(String view, int i) {
    int end = i;
    while (true) {
      byte c = CharacterClass.at(view, end);
      if (c == CharacterClass.LETTER || c == CharacterClass.DIGIT || (c == CharacterClass.MARK && end > i)) {
        end += CharacterClass.width(view, end);
      } else if (c == CharacterClass.SYMBOL && apostrophe(view, i, end)) {
        end++;
      } else {
        return end;
      }
    }
  }

  private static boolean apostrophe(String view, int start, int i) {
    return view.charAt(i) == '\'' && i > start
        && CharacterClass.at(view, i + 1) == CharacterClass.LETTER
        && Character.isLetter(view.charAt(i - 1));
  }

  /// The index of a hyphen right after `end`, or after one space; -1 if there is none.
  static int hyphenAfter(String view, int end) {
    int i = end < view.length() && view.charAt(end) == ' ' ? end + 1 : end;
    return i < view.length() && view.charAt(i) == '-' ? i : -1;
  }

  /// The start of the run right after the hyphen, or after one space; -1 if none starts there.
  static int startAfterHyphen(String view, int hyphen) {
    int i = hyphen + 1;
    if (i < view.length() && view.charAt(i) == ' ') {
      i++;
    }
    byte c = CharacterClass.at(view, i);
    return c == CharacterClass.LETTER || c == CharacterClass.DIGIT ? i : -1;
  }
}
