package org.biennien.text.sentence;

import java.util.ArrayList;
import java.util.List;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.token.Gap;
import org.biennien.text.token.TokenizedText;

/// Finds where one sentence ends and the next begins.
///
/// A sentence ends at `.`, `!`, `?`, `...` with the quotes and brackets that close after it, where what
/// follows can begin a sentence; at an empty line; at a line end, unless the next line goes on in lower case;
/// before a caption's credit (`Ảnh: AMN.`) and after its names; before a bullet and the label of an address.
/// No space is needed after the stop (`thành phố.Quân đội`). A stop ends nothing after an abbreviation
/// (`TP.`, `GS.`) or an initial (`George W. Bush`), unless words follow that surely begin a sentence; nor
/// after the number of a list item, within brackets, or where the text goes on with a comma or in lower case
/// after a closing quote. Without a stop a sentence ends where habit says so ([Openings]): after a heading or
/// caption whose line end was lost.
///
/// Figures: `reports/text.md`. Weak cases: a heading before a sentence that begins with a name (`… không tốt
/// Arsenal thua`) runs into it; a heading after a colon is not seen; a credit without a colon seldom is.
public final class SentenceDetector {
  /// A bracket that was never closed holds sentences together for so many tokens, not longer.
  private static final int LONGEST_BRACKET = 40;

  private final TokenizedText text;
  private final List<Token> tokens;
  private final FullStop fullStop;
  private final Credit credit;
  private final List<Integer> starts = new ArrayList<>();
  /// Index of the stop that may have ended the sentence, -1 if none is open.
  private int stop = -1;
  private boolean closed;
  private boolean inQuotes;
  private int bracket = -1;
  private boolean contact;
  /// Index of the mark that opened the quote, -1 outside quotes.
  private int quote = -1;
  private boolean lowerCaseInLine;

  private SentenceDetector(TokenizedText text) {
    this.text = text;
    this.tokens = text.tokens();
    this.fullStop = new FullStop(text);
    this.credit = new Credit(text);
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
      } else if (stop < 0 && (credit.endsBefore(i) || opensWithoutStop(i))) {
        begin(i);
      }
      see(i);
    }
    return starts;
  }

  private void begin(int i) {
    starts.add(i);
    credit.sentenceBegins(i);
    contact = Contact.at(text, i);
    stop = -1;
    if (text.gapBefore(i) == Gap.LINE || text.gapBefore(i) == Gap.PARAGRAPH) {
      inQuotes = false;
      quote = -1;
    }
    bracket = -1;
  }

  private boolean brokenBefore(int i) {
    return switch (text.gapBefore(i)) {
      case PARAGRAPH -> true;
      case LINE -> !lowerCase(tokens.get(i)) || !lowerCaseInLine || Marks.address(tokens.get(i))
          || Marks.stop(tokens.get(i - 1));
      case NONE, SPACE -> bracket < 0
          && (tokens.get(i).capitalised() ? labelled(i) : Marks.bullet(tokens.get(i)));
    };
  }

  /// `Ảnh: AMN`, `Nguồn: TASS`, `Email: …` after text without a stop; not within brackets.
  private boolean labelled(int i) {
    return (credit.at(i) && !Marks.opens(tokens.get(i - 1)) && !tokens.get(i - 1).isMark("-"))
        || Contact.at(text, i);
  }

  /// After a heading or caption without a stop; not within quotes or brackets, where capitals are titles.
  private boolean opensWithoutStop(int i) {
    return Side.opens(tokens.get(i)) && text.gapBefore(i) == Gap.SPACE && i - starts.getLast() > 1
        && tokens.get(i - 1).kind() != TokenKind.PUNCTUATION
        && !contact && !within(bracket, i) && !within(quote, i) && Openings.table().beginsAt(text, i);
  }

  private static boolean within(int opened, int i) {
    return opened >= 0 && i - opened <= LONGEST_BRACKET;
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
      quote = inQuotes ? i : -1;
    } else if (token.isMark("“")) {
      quote = i;
    } else if (token.isMark("”")) {
      quote = -1;
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
