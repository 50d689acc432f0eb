package org.biennien.text.match;

import org.biennien.text.Span;
import org.biennien.text.normalize.AlignedText;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.normalize.ViewBuilder;

/// How much of a spelling counts when two texts are compared. Two spellings match if their keys are equal.
///
/// | key | `Bác Sỹ Hoà` | `Đà Nẵng` | `c0ng an` |
/// |---|---|---|---|
/// | [#WORD] | `bác sĩ hòa` | `đà nẵng` | `cong an` |
/// | [#LETTERS] | `bac si hoa` | `da nang` | `cong an` |
///
/// A key knows for each of its characters where it stands in the text ([#view]), so that what was found in
/// the key can be shown in the text. The key of a key is itself.
///
/// Keys are of text. That `al - Abadi` and `al-Abadi` are one name, the tokens tell
/// ([org.biennien.text.token.Tokenizer]); take the keys of their forms.
public enum MatchingKey {
  /// The same word by rule: [TextNormalizer]'s spelling, in lower case, with `i` and `y` made one where both
  /// are used for one word (`kỹ`, `kĩ`; `quí`, `quý`; not `thi`, `thy`), and with the look-alikes `0`, `1`,
  /// `ı` read as letters where a Vietnamese syllable comes of it.
  WORD,
  /// As [#WORD], without tones, hats, horns and strokes: for text typed without them. Many words share one
  /// key (`ma`, `má`, `mạ`).
  LETTERS;

  /// The key of a word or a text.
  public String of(String text) {
    return view(text).normalised();
  }

  /// The key of a text, aligned with it.
  public AlignedText view(String text) {
    AlignedText base = TextNormalizer.normalize(text);
    String spelling = base.normalised();
    var view = new ViewBuilder(text);
    int i = 0;
    while (i < spelling.length()) {
      int end = KeyWord.end(spelling, i);
      if (end == i) {
        end = i + 1;
        put(base, view, i, end, spelling.substring(i, end));
      } else {
        word(base, view, i, end);
      }
      i = end;
    }
    view.moveToneMarks();
    return view.build();
  }

  private void word(AlignedText base, ViewBuilder view, int start, int end) {
    KeyWord word = KeyWord.of(base.normalised().substring(start, end), this == LETTERS);
    int from = start;
    for (KeyWord.Piece piece : word.pieces()) {
      put(base, view, from, from + piece.width(), piece.spelling());
      from += piece.width();
    }
  }

  /// Writes `spelling` for `[start, end)` of the normalised text.
  private static void put(AlignedText base, ViewBuilder view, int start, int end, String spelling) {
    boolean same = spelling.length() == end - start;
    for (int i = 0; i < spelling.length(); i++) {
      Span span = same ? base.toOriginal(start + i, start + i + 1) : base.toOriginal(start, end);
      view.append(spelling.substring(i, i + 1), span.start(), span.end());
    }
  }
}
