package org.biennien.extract.layout;

/// Which tokens stand between quotation marks. Straight marks open and close in turn; a quotation ends at the
/// end of its paragraph at the latest, so that one lost mark does no harm further on.
public final class Quotations {
  private final int[] quotation;

  /// The quotations of an article.
  public Quotations(TokenRow row) {
    quotation = new int[row.size()];
    int count = 0;
    int open = 0;
    for (int i = 0; i < row.size(); i++) {
      if (i > 0 && row.article().article().text()
          .indexOf('\n', row.token(i - 1).span().end(), row.token(i).span().start()) >= 0) {
        open = 0;
      }
      String form = row.lower(i);
      boolean opens = form.equals("“") || (form.equals("\"") && open == 0);
      boolean closes = form.equals("”") || (form.equals("\"") && open > 0);
      if (opens) {
        open = ++count;
      } else if (closes) {
        open = 0;
      }
      quotation[i] = open;
    }
  }

  /// The number of the quotation that a token stands in; 0 outside.
  public int at(int token) {
    return quotation[token];
  }
}
