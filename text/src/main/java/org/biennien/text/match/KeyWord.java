package org.biennien.text.match;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.biennien.text.normalize.ToneMarks;
import org.biennien.text.token.VietnameseSyllable;

/// The key of one run of letters, marks and digits, piece by piece: a letter with its marks is one piece.
///
/// @param pieces in order
record KeyWord(List<Piece> pieces) {
  private static final int MARKS =
      1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;
  private static final String I = "iìíỉĩị";
  private static final String Y = "yỳýỷỹỵ";
  /// Longer runs are no syllable, whatever is read into them.
  private static final int LONGEST_SYLLABLE = 7;

  /// What stands for a letter with its marks.
  ///
  /// @param width code units of the letter and its marks
  /// @param spelling in the key
  record Piece(int width, String spelling) {}

  /// The end of the run of letters, marks and digits at `start`; `start` if there is none.
  static int end(String text, int start) {
    int end = start;
    while (end < text.length() && inWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean inWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || mark(codePoint);
  }

  private static boolean mark(int codePoint) {
    return (MARKS >> Character.getType(codePoint) & 1) != 0;
  }

  static KeyWord of(String word, boolean unmarked) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < word.length();) {
      int end = i + Character.charCount(word.codePointAt(i));
      while (end < word.length() && mark(word.codePointAt(end))) {
        end += Character.charCount(word.codePointAt(end));
      }
      String folded = lower(word.substring(i, end));
      pieces.add(new Piece(end - i, unmarked ? bare(folded) : folded));
      i = end;
    }
    return new KeyWord(pieces).sameWord();
  }

  private static String lower(String piece) {
    var lower = new StringBuilder();
    piece.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return Normalizer.normalize(lower, Normalizer.Form.NFC);
  }

  /// A Latin letter without its marks; other scripts keep theirs, which are often vowels.
  private static String bare(String piece) {
    int first = piece.codePointAt(0);
    if (first == 'đ') {
      return "d" + bare(" " + piece.substring(1)).substring(1);
    }
    if (first != ' ' && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN) {
      return piece;
    }
    var bare = new StringBuilder();
    Normalizer.normalize(piece, Normalizer.Form.NFD).codePoints()
        .filter(codePoint -> !mark(codePoint)).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /// This word with look-alikes, tone marks, and `i` and `y` settled, where it is one that has such.
  private KeyWord sameWord() {
    boolean plain = pieces.stream().allMatch(piece -> piece.spelling().length() == 1);
    if (!plain || pieces.size() > LONGEST_SYLLABLE) {
      return this;
    }
    var word = new StringBuilder();
    pieces.forEach(piece -> word.append(piece.spelling()));
    String settled = oneVowel(ToneMarks.old(readable(word.toString())));
    List<Piece> same = new ArrayList<>();
    for (int i = 0; i < settled.length(); i++) {
      same.add(new Piece(pieces.get(i).width(), settled.substring(i, i + 1)));
    }
    return new KeyWord(same);
  }

  /// `c0ng` → `cong`, `1àm` → `làm`; not `1a`, `f0`, `b12`: two letters at least, and no other digit.
  private static String readable(String word) {
    String read = word.replace('0', 'o').replace('1', 'l').replace('ı', 'i');
    long letters = word.codePoints().filter(Character::isLetter).count();
    boolean otherwise = !read.equals(word) && letters >= 2 && VietnameseSyllable.valid(read);
    return otherwise ? read : word;
  }

  /// `kỹ` → `kĩ` after `h k l m s t` at the end of the syllable, `quí` → `quý`.
  private static String oneVowel(String word) {
    int last = word.length() - 1;
    char vowel = word.charAt(last);
    String onset = word.substring(0, last);
    if (onset.length() == 1 && "hklmst".contains(onset) && Y.indexOf(vowel) >= 0) {
      return onset + I.charAt(Y.indexOf(vowel));
    }
    return onset.equals("qu") && I.indexOf(vowel) >= 0 ? onset + Y.charAt(I.indexOf(vowel)) : word;
  }
}
