package org.biennien.extract.layout;

/// Which tokens stand between quotation marks. Straight marks open and close in turn; a quotation ends at the
/// end of its paragraph at the latest, so that one lost mark does no harm further on.
public final class Quotations {
  private static final char NO_MARK = ' ';

  private final int[] quotation;
  /// The first and last token of each quotation.
  private final int[] firsts;
  private final int[] lasts;

  /// The quotations of an article.
  public Quotations(TokenRow row) {
    quotation = new int[row.size()];
    firsts = new int[row.size() + 1];
    lasts = new int[row.size() + 1];
    String text = row.article().article().text();
    int count = 0;
    int open = 0;
    for (int i = 0; i < row.size(); i++) {
      if (open > 0 && text.indexOf('\n', row.token(i - 1).span().end(), row.token(i).span().start()) >= 0) {
        open = 0;
      }
      String form = row.lower(i);
      char mark = form.length() == 1 ? form.charAt(0) : NO_MARK;
      if (mark == '“' || mark == '"' && open == 0) {
        open = ++count;
      } else if (mark == '”' || mark == '"') {
        open = 0;
      }
      quotation[i] = open;
      lasts[open] = i;
      if (open > 0 && (i == 0 || quotation[i - 1] != open)) {
        firsts[open] = i;
      }
    }
  }

  /// The number of the quotation that a token stands in; 0 outside.
  public int at(int token) {
    return quotation[token];
  }

  /// The first token of a quotation, its mark.
  public int first(int number) {
    return firsts[number];
  }

  /// The last token of a quotation, before the mark that closes it.
  public int last(int number) {
    return lasts[number];
  }
}
