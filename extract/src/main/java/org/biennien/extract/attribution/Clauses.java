package org.biennien.extract.attribution;

import java.util.Locale;
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

  /// Whether a token belongs to an acronym in brackets, which goes on with the name before it: *Quân đội Quốc gia Libya (LNA)*.
  static boolean acronym(TokenRow row, int token) {
    return switch (row.lower(token)) {
      case "(" -> capitals(row, token + 1) && row.lower(token, 2).equals(")");
      case ")" -> capitals(row, token - 1) && row.lower(token, -2).equals("(");
      default -> false;
    };
  }

  private static boolean capitals(TokenRow row, int token) {
    if (token < 0 || token >= row.size()) {
      return false;
    }
    String form = row.token(token).form();
    return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
  }

  private static int bracket(TokenRow row, int first, int close) {
    int open = close;
    while (open > first && !row.lower(open).equals("(")) {
      open--;
    }
    return open;
  }
}
