package org.biennien.text.token;

import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.model.Forms;
import org.biennien.text.normalize.AlignedText;

/// Cuts a normalised text into tokens: syllables, foreign names, codes, numbers, marks.
///
/// `Su-34 bay lúc 20h30.` → `Su-34` `bay` `lúc` `20h30` `.`; `thành phố.Quân đội` → `thành` `phố` `.` `Quân`
/// `đội`. Whether a hyphen joins ([HyphenRules]) and how far a number goes ([NumberScanner]) does not depend
/// on spaces where it can be told without them, so that word-segmented text gives the same tokens as raw
/// text.
public final class Tokenizer {
  private static final Forms FORMS = new Forms(1 << 15);

  private final AlignedText text;
  /// Where [#view] starts in the normalised text.
  private final int base;
  private final String view;
  private final int to;
  private final TokenizedText.Builder tokens;
  private final NumberScanner numbers;
  private Gap gap = Gap.PARAGRAPH;

  private Tokenizer(AlignedText text, int from, int to) {
    this.text = text;
    // One character before the stretch is seen, nothing behind it; a copy of more would be made for each stretch.
    this.base = Math.max(0, from - 1);
    this.view = text.normalised().substring(base, to);
    this.to = to - base;
    this.tokens = new TokenizedText.Builder(to - from);
    this.numbers = new NumberScanner(view);
  }

  /// The tokens of the normalised stretch `[from, to)`, in time linear in its length.
  public static TokenizedText tokenize(AlignedText text, int from, int to) {
    var tokenizer = new Tokenizer(text, from, to);
    return tokenizer.run(from - tokenizer.base);
  }

  private TokenizedText run(int from) {
    int i = from;
    while (i < to) {
      i = switch (CharacterClass.at(view, i)) {
        case CharacterClass.SPACE -> space(i);
        case CharacterClass.LINE_END -> lineEnd(i);
        case CharacterClass.LETTER -> word(i, i);
        case CharacterClass.DIGIT -> number(i);
        default -> mark(i);
      };
    }
    return tokens.build();
  }

  private int space(int i) {
    if (gap == Gap.NONE) {
      gap = Gap.SPACE;
    }
    return i + CharacterClass.width(view, i);
  }

  private int lineEnd(int i) {
    gap = gap == Gap.LINE || gap == Gap.PARAGRAPH ? Gap.PARAGRAPH : Gap.LINE;
    return i + 1;
  }

  /// A token that starts at `start` and is known to go on at `i` with a letter or digit.
  private int word(int start, int i) {
    int end = WebAddress.end(view, i);
    if (end > i) {
      return add(start, end, form(start, end), TokenKind.SYLLABLE);
    }
    end = Atom.end(view, i);
    StringBuilder spaced = null;
    int last = i;
    while (true) {
      int hyphen = Atom.hyphenAfter(view, end);
      int next = hyphen < 0 ? -1 : Atom.startAfterHyphen(view, hyphen);
      if (next < 0) {
        break;
      }
      int nextEnd = Atom.end(view, next);
      boolean glued = next == end + 1;
      if (!HyphenRules.joins(view, last, end, next, nextEnd, glued)) {
        break;
      }
      if (!glued && spaced == null) {
        spaced = new StringBuilder(view.substring(start, end));
      }
      if (spaced != null) {
        spaced.append('-').append(view, next, nextEnd);
      }
      last = next;
      end = nextEnd;
    }
    String form = spaced == null ? form(start, end) : spaced.toString();
    return add(start, end, form, TokenKind.SYLLABLE);
  }

  private int number(int start) {
    String before = tokens.form(0);
    boolean day = DayWords.precede(before) || (before.equals("(") && numbers.closes(start))
        || (DayWords.precedeFalling(before) && numbers.falls(start));
    NumberScanner.Found found = numbers.scan(start, day);
    if (found.kind() == TokenKind.SYLLABLE) {
      return word(start, found.end());
    }
    return add(start, found.end(), found.form(), TokenKind.NUMBER);
  }

  private int mark(int start) {
    int end = start + CharacterClass.width(view, start);
    char c = view.charAt(start);
    if (c == '…') {
      return add(start, end, "...", TokenKind.PUNCTUATION);
    }
    if (c == '.' || c == '-' || c == '=' || c == '*') {
      while (end < to && view.charAt(end) == c) {
        end++;
      }
    }
    String form = c == '.' && end - start > 1 ? "..." : form(start, end);
    return add(start, end, form, TokenKind.PUNCTUATION);
  }

  private String form(int start, int end) {
    return FORMS.of(view, start, end);
  }

  /// Adds a token; a combining mark that composes with nothing belongs to whatever it is drawn on.
  private int add(int start, int bareEnd, String bareForm, TokenKind kind) {
    int end = bareEnd;
    while (CharacterClass.at(view, end) == CharacterClass.MARK) {
      end += CharacterClass.width(view, end);
    }
    String form = end == bareEnd ? bareForm : bareForm + view.substring(bareEnd, end);
    tokens.add(new Token(text.toOriginal(base + start, base + end), form, kind), gap);
    gap = Gap.NONE;
    return end;
  }
}
