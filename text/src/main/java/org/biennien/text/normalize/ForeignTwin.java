package org.biennien.text.normalize;

/// The Latin letter for a Cyrillic or Greek one that looks like it, where it stands in a Latin word: `Мoscow`
/// with a Cyrillic `М`. Scanned text and pages that hide from search are full of these. A word without any
/// Latin letter (`Москва`, `α`) stays.
final class ForeignTwin {
  private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХЬаеѕіјорсухһԁҺԀ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινοκρυχ\u1FBE";
  private static final String LATIN = "ABESIJKMHOPCTYXbaesijopcyxhdHD" + "ABEZHIKMNOPTYXaivokpuxi";

  private final String text;
  private int runEnd;
  private boolean latinRun;

  ForeignTwin(String text) {
    this.text = text;
  }

  /// The Latin letter for the code point at `i`, or the code point itself. To be asked from left to right.
  int at(int i, int codePoint) {
    boolean foreign = (codePoint >= 0x370 && codePoint <= 0x52F) || codePoint == 0x1FBE;
    if (!foreign) {
      return codePoint;
    }
    int twin = FOREIGN.indexOf(codePoint);
    return twin >= 0 && latinAround(i) ? LATIN.charAt(twin) : codePoint;
  }

  /// Each run of letters is looked through once, so that the whole takes linear time.
  private boolean latinAround(int i) {
    if (i >= runEnd) {
      int start = i;
      while (start > 0 && inWord(start - lengthBefore(start))) {
        start -= lengthBefore(start);
      }
      latinRun = false;
      runEnd = start;
      while (runEnd < text.length() && inWord(runEnd)) {
        int codePoint = text.codePointAt(runEnd);
        latinRun |= Character.isLetter(codePoint)
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
        runEnd += Character.charCount(codePoint);
      }
    }
    return latinRun;
  }

  private int lengthBefore(int i) {
    return Character.charCount(text.codePointBefore(i));
  }

  private boolean inWord(int i) {
    return Character.isLetter(text.codePointAt(i)) || Extender.at(text, i);
  }
}
