package org.biennien.text.model;

/// The hash by which features, syllables and word groups are known: 64 bits, no strings kept.
public final class Hash {
  private static final long A = 0x9E3779B97F4A7C15L;
  private static final long B = 0xC2B2AE3D27D4EB4FL;
  private static final long C = 0x165667B19E3779F9L;
  private static final long D = 0xD6E8FEB86659FD93L;
  private static final char[] LOWER = lower();

  private Hash() {}

  private static char[] lower() {
    var table = new char[0x2000];
    for (char c = 0; c < table.length; c++) {
      table[c] = Character.toLowerCase(c);
    }
    return table;
  }

  /// Of template number `template` with one value.
  public static long of(int template, long a) {
    return mix(template * D + a * A);
  }

  /// Of a template with two values, whose order counts.
  public static long of(int template, long a, long b) {
    return mix(template * D + a * A + b * B);
  }

  /// Of a template with three values, whose order counts.
  public static long of(int template, long a, long b, long c) {
    return mix(template * D + a * A + b * B + c * C);
  }

  private static long mix(long sum) {
    long h = (sum ^ (sum >>> 32)) * D;
    return h ^ (h >>> 29);
  }

  /// Of a token's form, whatever its case; `sỹ` and `sĩ`, `kỹ` and `kĩ` have one hash.
  public static long syllable(String form) {
    long h = 0;
    int last = form.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = lower(form.charAt(i));
      if (i == last && i > 0) {
        c = iForY(c, lower(form.charAt(i - 1)));
      }
      h = h * 0x100000001B3L + c;
    }
    return mix(h);
  }

  private static char lower(char c) {
    return c < LOWER.length ? LOWER[c] : Character.toLowerCase(c);
  }

  private static char iForY(char c, char before) {
    char i = iFor(c);
    return i != c && "hklmst".indexOf(before) >= 0 ? i : c;
  }

  private static char iFor(char c) {
    return switch (c) {
      case 'y' -> 'i';
      case 'ý' -> 'í';
      case 'ỳ' -> 'ì';
      case 'ỷ' -> 'ỉ';
      case 'ỹ' -> 'ĩ';
      case 'ỵ' -> 'ị';
      default -> c;
    };
  }
}
