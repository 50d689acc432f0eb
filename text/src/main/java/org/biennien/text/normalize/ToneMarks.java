package org.biennien.text.normalize;

/// Where a Vietnamese syllable carries its tone mark: `hoà` and `hòa` are one word spelt two ways.
///
/// The place used here is the old one, which most newspapers use: on the first vowel of an open `oa`, `oe`,
/// `uy` (`hòa`, `khỏe`, `thúy`), on the second one before a final sound (`toàn`, `khoẻn`, `huỳnh`), and never
/// on the `u` of `qu` (`quý`). Misplaced marks of hasty typing (`tòan`, `qúy`) are mended the same way. Of two vowels one
/// with a hat or horn bears the mark, of `ươ` the second: `thúôc` and `cuôí`, which old converters wrote, are `thuốc` and `cuối`.
/// The number of characters never changes.
public final class ToneMarks {
  private static final String[] ROWS = {
    "aàáảãạ", "eèéẻẽẹ", "iìíỉĩị", "oòóỏõọ", "uùúủũụ", "yỳýỷỹỵ",
    "AÀÁẢÃẠ", "EÈÉẺẼẸ", "IÌÍỈĨỊ", "OÒÓỎÕỌ", "UÙÚỦŨỤ", "YỲÝỶỸỴ",
    "âầấẩẫậ", "ăằắẳẵặ", "êềếểễệ", "ôồốổỗộ", "ơờớởỡợ", "ưừứửữự",
    "ÂẦẤẨẪẬ", "ĂẰẮẲẴẶ", "ÊỀẾỂỄỆ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "ƯỪỨỬỮỰ",
  };
  /// From this row on vowels bear a hat or horn.
  private static final int HATTED = 12;
  private static final int LIMIT = 0x1F00;
  /// For each character: 0 not a vowel, else 8 * row + tone + 1, where tone 0 is the level tone.
  private static final short[] VOWEL = vowels();

  private ToneMarks() {}

  private static short[] vowels() {
    var table = new short[LIMIT];
    for (int row = 0; row < ROWS.length; row++) {
      for (int tone = 0; tone < 6; tone++) {
        table[ROWS[row].charAt(tone)] = (short) (8 * row + tone + 1);
      }
    }
    return table;
  }

  /// Gives `text` with every tone mark in the old place: `hoà bình` → `hòa bình`.
  public static String old(String text) {
    for (int i = 0; i + 1 < text.length(); i++) {
      if (misplacedAt(text, i)) {
        var moved = new StringBuilder(text);
        move(moved, i);
        return moved.toString();
      }
    }
    return text;
  }

  /// Whether the vowels at `i` and `i + 1` carry their tone mark in another than the old place.
  static boolean misplacedAt(CharSequence text, int i) {
    if (i + 1 >= text.length()) {
      return false;
    }
    int first = vowel(text.charAt(i));
    int second = vowel(text.charAt(i + 1));
    if (first == 0 || second == 0 || (tone(first) == 0) == (tone(second) == 0)) {
      return false;
    }
    // A mark that composes with nothing clings to the second vowel: this is no Vietnamese one.
    if (i + 2 < text.length() && Extender.at(text, i + 2)) {
      return false;
    }
    if (hatted(first) || hatted(second)) {
      return hattedMisplaced(text, i, first, second);
    }
    boolean open = i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2));
    char glide = base(first);
    char nucleus = base(second);
    if (i > 0 && (text.charAt(i - 1) | 0x20) == 'q') {
      return glide == 'u' && tone(first) != 0;
    }
    if (!(glide == 'o' && (nucleus == 'a' || nucleus == 'e')) && !(glide == 'u' && nucleus == 'y')) {
      return false;
    }
    return open ? tone(second) != 0 : tone(first) != 0;
  }

  /// Behind a vowel with a hat a glide ends its syllable (`cuối`, `đầu`): `Xêút` is two run together and stays, and so are, maybe,
  /// three vowels in a row.
  private static boolean hattedMisplaced(CharSequence text, int i, int first, int second) {
    if (hatted(second)) {
      return tone(first) != 0 && (i == 0 || vowel(text.charAt(i - 1)) == 0);
    }
    return tone(second) != 0 && (i + 2 >= text.length() || !Character.isLetter(text.charAt(i + 2)));
  }

  /// Moves each misplaced mark from `from` on.
  static void move(StringBuilder text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      if (misplacedAt(text, i)) {
        int first = vowel(text.charAt(i));
        int second = vowel(text.charAt(i + 1));
        text.setCharAt(i, ROWS[row(first)].charAt(tone(second)));
        text.setCharAt(i + 1, ROWS[row(second)].charAt(tone(first)));
      }
    }
  }

  private static int vowel(char c) {
    return c < LIMIT ? VOWEL[c] : 0;
  }

  private static boolean hatted(int vowel) {
    return row(vowel) >= HATTED;
  }

  private static int row(int vowel) {
    return (vowel - 1) >> 3;
  }

  private static int tone(int vowel) {
    return (vowel - 1) & 7;
  }

  private static char base(int vowel) {
    return ROWS[row(vowel) % 6].charAt(0);
  }
}
