package org.biennien.extract.attribution;

import java.util.Set;
import org.biennien.extract.layout.TokenRow;

/// Where the parts of a sentence between its marks begin and end.
final class Clauses {
  private static final Set<String> MARKS = Set.of(
      ",", ";", ":", "\"", "“", "”", "(", ")", ".", "…", "...", "!", "?", "‘", "’", "]", "[", "/");

  private Clauses() {}

  /// Whether a token is a mark that parts clauses.
  static boolean mark(TokenRow row, int token) {
    return MARKS.contains(row.lower(token));
  }

  /// Where the clause that ends before `end` starts, at `first` at the earliest; what stands in brackets belongs to
  /// the words before them: *Tổ chức Y tế Thế giới (WHO) cho biết*.
  static int start(TokenRow row, int first, int end) {
    int start = end;
    while (start > first && (!mark(row, start - 1) || row.lower(start - 1).equals(")"))) {
      start = row.lower(start - 1).equals(")") ? bracket(row, first, start - 1) : start - 1;
    }
    return start;
  }

  private static int bracket(TokenRow row, int first, int close) {
    int open = close;
    while (open > first && !row.lower(open).equals("(")) {
      open--;
    }
    return open;
  }
}
