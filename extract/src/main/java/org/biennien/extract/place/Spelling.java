package org.biennien.extract.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// The keys by which names are compared.
///
/// | key | leaves out | `Deir ez-Zor` | `Mát-xcơ-va` |
/// |---|---|---|---|
/// | [#marked] | case, spaces, hyphens, apostrophes, the place of a tone mark | `deirezzor` | `mat´xcơva` |
/// | [#folded] | also every mark | `deirezzor` | `matxcova` |
/// | [#sound] | also articles, vowels, doubled letters, and differences of romanisation | `drzr` | `mtkskv` |
///
/// Vietnamese words are told apart by marks alone (*Lào*, *lão*), so [#folded] may only be asked for
/// names that are plainly foreign. [#sound] is a first sieve: what passes must be checked with [#similarity].
public final class Spelling {
  private static final Set<String> ARTICLES = Set.of(
      "al", "el", "ar", "as", "ash", "ad", "at", "an", "az", "ez", "es", "er", "et", "ed", "ul", "ur", "eth",
      "esh");
  private static final String[] DECOMPOSED = decompositions();
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
  private static final String VOWEL_MARKS = "\u0302\u0306\u031B";
  /// Romanisations of one sound, longest first.
  private static final String[][] SOUNDS = {
    {"shch", "s"}, {"sch", "s"}, {"kh", "h"}, {"gh", "g"}, {"sh", "s"}, {"ch", "s"}, {"dh", "d"}, {"th", "t"},
    {"ph", "f"}, {"zh", "z"}, {"ts", "s"}, {"tz", "s"}, {"dj", "j"}, {"ck", "k"}, {"q", "k"}, {"c", "k"},
    {"x", "ks"}, {"w", "u"}, {"y", "i"}, {"p", "p"}
  };

  /// Stands before the key of a name that is only meant in capitals: `UAE`, `T4`, `LoC`.
  public static final String CAPITALS = "^";

  private Spelling() {}

  /// `Mátxcơva`, `Mát-xcơ-va` → one key; `hoà` and `hòa` → one key.
  public static String marked(String name) {
    String letters = decomposed(name);
    var key = new StringBuilder(letters.length());
    var tones = new StringBuilder(2);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (TONES.indexOf(c) >= 0) {
        tones.append(c);
      } else if (VOWEL_MARKS.indexOf(c) >= 0 || Character.isDigit(c)) {
        key.append(c);
      } else if (Character.isLetter(c)) {
        appendLetter(c, key, c == 'đ');
      } else if (c == ' ' || c == '-' || c == '–') {
        key.append(tones);
        tones.setLength(0);
      }
    }
    return key.append(tones).toString();
  }

  /// `Đa-mát` → `damat`.
  public static String folded(String name) {
    String letters = decomposed(name);
    var key = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.isLetter(c)) {
        appendLetter(c, key, false);
      } else if (Character.isDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /// Lower case, each mark a character of its own.
  private static String decomposed(String name) {
    boolean plain = true;
    for (int i = 0; i < name.length() && plain; i++) {
      plain = name.charAt(i) < 0x80;
    }
    if (plain) {
      return name.toLowerCase(Locale.ROOT);
    }
    var letters = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters.append(c < DECOMPOSED.length ? DECOMPOSED[c]
          : Normalizer.normalize(String.valueOf(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD));
    }
    return letters.toString();
  }

  private static String[] decompositions() {
    var table = new String[0x1F00];
    for (int c = 0; c < table.length; c++) {
      table[c] = Normalizer.normalize(String.valueOf((char) c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    }
    return table;
  }

  private static void appendLetter(char c, StringBuilder key, boolean keep) {
    switch (keep ? ' ' : c) {
      case 'đ', 'ð' -> key.append('d');
      case 'ø' -> key.append('o');
      case 'ł' -> key.append('l');
      case 'ı' -> key.append('i');
      case 'ə' -> key.append('a');
      case 'ß' -> key.append("ss");
      case 'æ' -> key.append("ae");
      case 'þ' -> key.append("th");
      // Half rings and modifier letters for ayin and hamza.
      case 'ʻ', 'ʼ', 'ʾ', 'ʿ', 'ʹ', 'ʺ' -> {}
      default -> key.append(c);
    }
  }

  /// `Deir ez-Zor`, `Dayr az Zawr`, `Deir Ezzour` → `drzr`; empty where fewer than three consonants are left.
  public static String sound(String name) {
    String letters = romanised(name);
    var key = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (!vowel(c) && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
        key.append(c);
      }
    }
    return key.length() < 3 ? "" : key.toString();
  }

  /// How alike two names are by letter, 0 to 1; a vowel for another, or left out, weighs a third of a
  /// consonant.
  ///
  /// `Akerbat`, `Uqayribat` → 0.81; `Palmyra`, `Pulwama` → less than 0.6.
  public static double similarity(String left, String right) {
    String a = romanised(left);
    String b = romanised(right);
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      row[j] = row[j - 1] + weight(b.charAt(j - 1));
    }
    double total = row[b.length()];
    for (int i = 1; i <= a.length(); i++) {
      char c = a.charAt(i - 1);
      total += weight(c);
      double diagonal = row[0];
      row[0] += weight(c);
      for (int j = 1; j <= b.length(); j++) {
        char d = b.charAt(j - 1);
        double replaced = diagonal + (c == d ? 0 : Math.max(weight(c), weight(d)));
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j] + weight(c), row[j - 1] + weight(d)));
      }
    }
    return total == 0 ? 0 : 1 - 2 * row[b.length()] / total;
  }

  private static double weight(char c) {
    return vowel(c) ? 0.35 : 1;
  }

  private static boolean vowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }

  /// Lower-case letters without articles, one letter a sound.
  private static String romanised(String name) {
    var letters = new StringBuilder(name.length());
    String[] parts = name.split("[ \\-–]+");
    for (String part : parts) {
      String word = folded(part);
      if (parts.length > 1 && ARTICLES.contains(word)) {
        continue;
      }
      // Ezzor, Assuwar: the article grown into the name.
      if (word.length() > 4 && (word.charAt(0) == 'e' || word.charAt(0) == 'a')
          && word.charAt(1) == word.charAt(2) && !vowel(word.charAt(1)) && word.charAt(1) != 'l') {
        word = word.substring(2);
      }
      letters.append(word);
    }
    return oneLetterASound(letters);
  }

  private static String oneLetterASound(CharSequence letters) {
    var sounds = new StringBuilder(letters.length());
    String text = letters.toString();
    int i = 0;
    while (i < text.length()) {
      int taken = 0;
      for (String[] sound : SOUNDS) {
        if (text.startsWith(sound[0], i)) {
          sounds.append(sound[1]);
          taken = sound[0].length();
          break;
        }
      }
      if (taken == 0) {
        sounds.append(text.charAt(i));
        taken = 1;
      }
      i += taken;
    }
    return withoutMute(sounds);
  }

  /// `raqqah` → `raqa`: doubled letters and an h after a vowel that no vowel follows are not heard.
  private static String withoutMute(CharSequence sounds) {
    var heard = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      char before = heard.isEmpty() ? ' ' : heard.charAt(heard.length() - 1);
      boolean mute = c == 'h' && vowel(before) && (i + 1 == sounds.length() || !vowel(sounds.charAt(i + 1)));
      if (!mute && c != before) {
        heard.append(c);
      }
    }
    return heard.toString();
  }
}
