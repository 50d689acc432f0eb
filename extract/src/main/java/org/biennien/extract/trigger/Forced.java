package org.biennien.extract.trigger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a trigger tells what somebody was made to do: *buộc quân chính phủ phải rút khỏi Harim*. *Phải*, else the mark of
/// what is yet to be done, makes no plan of it there: in the coded articles 19 of 20 such withdrawals and flights have happened.
final class Forced {
  private static final Set<Long> MAKING = forms("buộc", "khiến", "ép");
  /// Before the word of making, these make it a plan, a wish or a chance.
  private static final Set<Long> NOT_YET = forms(
      "sẽ", "nhằm", "để", "muốn", "thể", "nếu", "định", "cố", "hòng", "dọa", "cầu", "gọi", "sắp", "không", "chưa", "tìm", "phải");
  private static final int REACH = 14;
  private static final int BEFORE = 8;

  private Forced() {}

  private static Set<Long> forms(String... words) {
    return List.of(words).stream().map(FormHash::of).collect(Collectors.toUnmodifiableSet());
  }

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
      if (NOT_YET.contains(tokens.form(i))) {
        return true;
      }
    }
    return false;
  }
}
