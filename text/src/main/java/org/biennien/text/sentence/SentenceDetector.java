package org.biennien.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.token.Gap;
import org.biennien.text.token.TokenizedText;

/// Finds where one sentence ends and the next begins.
///
/// A sentence ends at `.`, `!`, `?`, `...` with the quotes and brackets that close after it, where what
/// follows can begin a sentence; at an empty line; at a line end, unless the next line goes on in lower case;
/// before a caption's credit (`Ảnh: AMN.`) and before a bullet. No space is needed after the stop (`thành
/// phố.Quân đội`). A stop ends nothing after an abbreviation (`TP.`, `GS.`), an initial (`George W. Bush`),
/// the number of a list item, within brackets, or where the text goes on with a comma or in lower case after
/// a closing quote.
///
/// Weak cases: a sentence that ends in an abbreviation or initial runs into the next; a credit without a
/// colon is not seen.
public final class SentenceDetector {
  /// A bracket that was never closed holds sentences together for so many tokens, not longer.
  private static final int LONGEST_BRACKET = 40;

  private final TokenizedText text;
  private final List<Token> tokens;
  private final FullStop fullStop;
  private final List<Integer> starts = new ArrayList<>();
  /// Index of the stop that may have ended the sentence, -1 if none is open.
  private int stop = -1;
  private boolean closed;
  private boolean inQuotes;
  private int bracket = -1;
  private boolean lowerCaseInLine;

  private SentenceDetector(TokenizedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.fullStop = new FullStop(text);
  }

  /// The index of the first token of each sentence, in order; empty if there are no tokens.
  public static List<Integer> starts(TokenizedText text) {
    return new SentenceDetector(text).run();
  }

  private List<Integer> run() {
    for (int i = 0; i < tokens.size(); i++) {
      if (i == 0 || brokenBefore(i)) {
        begin(i);
      } else if (stop >= 0 && !closes(i)) {
        if (fullStop.ends(stop, i, closed, starts.getLast())) {
          begin(i);
        }
        stop = -1;
      }
      see(i);
    }
    return starts;
  }

  private void begin(int i) {
    starts.add(i);
    stop = -1;
    inQuotes &= text.gapBefore(i) == Gap.SPACE || text.gapBefore(i) == Gap.NONE;
    bracket = -1;
  }

  private boolean brokenBefore(int i) {
    return switch (text.gapBefore(i)) {
      case PARAGRAPH -> true;
      case LINE -> !lowerCase(tokens.get(i)) || !lowerCaseInLine || Marks.stop(tokens.get(i - 1));
      case NONE, SPACE -> Marks.bullet(tokens.get(i)) || credit(i);
    };
  }

  /// `Ảnh: AMN`, `Nguồn: TASS` after text without a stop; not within brackets.
  private boolean credit(int i) {
    String form = tokens.get(i).form();
    return (form.equals("Ảnh") || form.equals("Nguồn")) && bracket < 0
        && i + 1 < tokens.size() && tokens.get(i + 1).isMark(":")
        && !Marks.opens(tokens.get(i - 1)) && !tokens.get(i - 1).isMark("-");
  }

  private boolean closes(int i) {
    Token token = tokens.get(i);
    return Marks.closes(token) || (token.isMark("\"") && inQuotes) || Marks.stop(token);
  }

  private void see(int i) {
    Token token = tokens.get(i);
    if (text.gapBefore(i) == Gap.LINE || text.gapBefore(i) == Gap.PARAGRAPH) {
      lowerCaseInLine = false;
    }
    lowerCaseInLine |= lowerCase(token);
    closed = stop >= 0 && !Marks.stop(token);
    if (token.isMark("\"")) {
      inQuotes = !inQuotes;
    } else if (token.isMark("(")) {
      bracket = i;
    } else if (token.isMark(")")) {
      bracket = -1;
    } else if (Marks.stop(token) && (bracket < 0 || i - bracket > LONGEST_BRACKET)) {
      stop = i;
    }
  }

  private static boolean lowerCase(Token token) {
    return Character.isLowerCase(token.form().codePointAt(0));
  }
}
