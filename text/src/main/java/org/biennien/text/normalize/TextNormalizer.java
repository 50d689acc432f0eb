package org.biennien.text.normalize;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/// Gives a text its normalised spelling, aligned with the original.
///
/// - letters with combining marks are composed (NFC): `e` + `̂` + `́` → `ế`;
/// - tone marks stand in the old place ([ToneMarks]): `hoà` → `hòa`;
/// - the Icelandic `Ð` and the African `Ɖ` become `Đ`; full-width letters become ordinary ones;
/// - Cyrillic and Greek letters in a Latin word become the Latin ones that they look like ([ForeignTwin]);
/// - odd spaces and the underscores of segmented text become spaces, odd line ends `\n`; the underscores of a
///   web address stay;
/// - zero-width characters, soft hyphens and direction marks vanish;
/// - `‐` and `‑` become `-`; `’` becomes `'` between letters.
///
/// Case and all other characters stay. A text that needs none of this comes back as itself, without a copy.
public final class TextNormalizer {
  private static final byte PLAIN = 0;
  /// A vowel that may carry or lack a misplaced tone mark together with the next one.
  private static final byte GLIDE = 1;
  private static final byte ODD = 2;
  private static final byte[] NEED = needs();

  private TextNormalizer() {}

  private static byte[] needs() {
    var table = new byte[0x10000];
    Arrays.fill(table, 0x300, 0x10000, ODD);
    Arrays.fill(table, 0x1E00, 0x1F00, PLAIN);
    Arrays.fill(table, 0x2012, 0x2028, PLAIN);
    Arrays.fill(table, 0x2030, 0x205F, PLAIN);
    Arrays.fill(table, 0x20A0, 0x20C0, PLAIN);
    Arrays.fill(table, 0, 0x20, ODD);
    Arrays.fill(table, 0x7F, 0xA1, ODD);
    for (char c : "_\u00AD\u00D0\u00F0\u0189\u0256\u2019".toCharArray()) {
      table[c] = ODD;
    }
    String glides = "oòóỏõọuùúủũụOÒÓỎÕỌUÙÚỦŨỤ" + "àáảãạèéẻẽẹìíỉĩịỳýỷỹỵÀÁẢÃẠÈÉẺẼẸÌÍỈĨỊỲÝỶỸỴ"
        + "âăêôơưừứửữựÂĂÊÔƠƯỪỨỬỮỰ";
    for (char c : glides.toCharArray()) {
      table[c] = GLIDE;
    }
    table['\n'] = PLAIN;
    return table;
  }

  /// The normalised view of `text`, in time linear in its length.
  public static AlignedText normalize(String text) {
    int first = firstNeed(text);
    if (first == text.length()) {
      return new AlignedText(text, text, Alignment.identity(text.length()));
    }
    var view = new ViewBuilder(text);
    var twins = new ForeignTwin(text);
    var underscores = new Underscore(view.written());
    view.copy(0, first);
    int i = first;
    while (i < text.length()) {
      boolean own = NEED[text.charAt(i)] != ODD || (text.charAt(i) == '_' && underscores.inAddress());
      boolean plain = own && !extendedAt(text, i + 1);
      i = plain ? view.copy(i, i + 1) : mend(text, i, view, twins);
    }
    view.moveToneMarks();
    return view.build();
  }

  private static int firstNeed(String text) {
    for (int i = 0; i < text.length(); i++) {
      byte need = NEED[text.charAt(i)];
      if (need == ODD || (need == GLIDE && ToneMarks.misplacedAt(text, i))) {
        return i > 0 && Extender.at(text, i) ? text.offsetByCodePoints(i, -1) : i;
      }
    }
    return text.length();
  }

  private static boolean extendedAt(String text, int i) {
    return i < text.length() && NEED[text.charAt(i)] == ODD && Extender.at(text, i);
  }

  /// Takes one character with the marks that follow it; gives the index after them.
  private static int mend(String text, int start, ViewBuilder view, ForeignTwin twins) {
    int codePoint = text.codePointAt(start);
    int end = start + Character.charCount(codePoint);
    boolean marked = false;
    while (end < text.length() && (Extender.at(text, end) || Extender.jamo(codePoint, text, end))) {
      marked |= !Extender.vanishes(text.codePointAt(end));
      end += Character.charCount(text.codePointAt(end));
    }
    int bare = start + Character.charCount(codePoint);
    // What follows an unmarked character here is all unseen: it is passed over at once, however long it is.
    if (!marked && Extender.vanishes(codePoint)) {
      return end;
    }
    int latin = twins.at(start, codePoint);
    if (marked) {
      view.append(composed(text, bare, end, latin), start, end);
      return end;
    }
    boolean lineFeedFollows = codePoint == '\r' && bare < text.length() && text.charAt(bare) == '\n';
    String spelling = lineFeedFollows ? " " : LookAlike.of(latin, betweenLetters(text, start, bare));
    view.append(spelling, start, bare);
    return end;
  }

  private static String composed(String text, int marks, int end, int base) {
    var kept = new StringBuilder();
    IntStream.concat(IntStream.of(base), text.substring(marks, end).codePoints())
        .filter(codePoint -> !Extender.vanishes(codePoint))
        .forEach(codePoint -> kept.append(LookAlike.of(codePoint, false)));
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }

  private static boolean betweenLetters(String text, int start, int end) {
    return start > 0 && end < text.length()
        && Character.isLetter(text.codePointBefore(start)) && Character.isLetter(text.codePointAt(end));
  }
}
