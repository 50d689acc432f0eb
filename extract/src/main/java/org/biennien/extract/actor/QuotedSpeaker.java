package org.biennien.extract.actor;

import java.util.Optional;
import java.util.Set;

/// Who says *tôi, chúng tôi* inside quotation marks, told right behind them: *“Chúng tôi đã rút quân”, Tổng thống Chad nói*.
final class QuotedSpeaker {
  private static final Set<String> OPENING = Set.of("“", "\"", "«");
  private static final Set<String> CLOSING = Set.of("”", "\"", "»");
  /// What may stand between the quotation and its speaker: *, -, theo lời*.
  private static final Set<String> BETWEEN = Set.of(",", "-", "–", "theo", "lời", "trích", ".");
  private static final int REACH = 4;

  private QuotedSpeaker() {}

  /// The token at which the words for the speaker of token `at` start.
  static Optional<Integer> behind(SentenceScan scan, int at) {
    if (!opened(scan, at)) {
      return Optional.empty();
    }
    int end = at;
    while (end < scan.size() && !CLOSING.contains(scan.token(end).form())) {
      end++;
    }
    int start = end + 1;
    while (start < Math.min(scan.size(), end + REACH) && BETWEEN.contains(scan.token(start).form())) {
      start++;
    }
    return start < scan.size() ? Optional.of(start) : Optional.empty();
  }

  private static boolean opened(SentenceScan scan, int at) {
    boolean open = false;
    for (int i = 0; i < at; i++) {
      String form = scan.token(i).form();
      open = !(open && CLOSING.contains(form)) && (open || OPENING.contains(form));
    }
    return open;
  }
}
