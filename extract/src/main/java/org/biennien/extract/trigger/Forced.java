package org.biennien.extract.trigger;


/// Whether a trigger tells what somebody was made to do: *buộc quân chính phủ phải rút khỏi Harim*. *Phải*, else the mark of
/// what is yet to be done, makes no plan of it there: in the coded articles 19 of 20 such withdrawals and flights have happened.
final class Forced {
  private static final FormSet MAKING = FormSet.of("buộc", "khiến", "ép");
  private static final int REACH = 14;
  /// So far before the word of making a mark of what is not yet so is looked for.
  private static final int BEFORE = 8;

  private Forced() {}

  /// Whether a candidate that may be a withdrawal or a flight is told as what somebody was made to do, and done.
  static boolean done(Tokens tokens, Candidate candidate) {
    int making = candidate.frame().moves() ? making(tokens, candidate.from()) : -1;
    return making >= 0 && !notYet(tokens, making);
  }

  private static int making(Tokens tokens, int trigger) {
    for (int i = trigger - 1; i >= Math.max(0, trigger - REACH) && !tokens.mark(i); i--) {
      if (MAKING.contains(tokens.form(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean notYet(Tokens tokens, int making) {
    for (int i = making - 1; i >= Math.max(0, making - BEFORE); i--) {
      if (Irrealis.MARKS.contains(tokens.form(i))) {
        return true;
      }
    }
    return false;
  }
}
