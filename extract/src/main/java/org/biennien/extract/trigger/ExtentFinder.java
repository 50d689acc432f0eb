package org.biennien.extract.trigger;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Extent;

/// How much of a place a trigger is about, by cues beside it: *gần như bao vây*, *giải phóng hoàn toàn*.
final class ExtentFinder {
  /// Before a fraction these make it a date: *đêm 1/2*.
  private static final FormSet DATING = FormSet.of("ngày", "đêm", "hôm", "sáng", "trưa", "chiều", "tối", "từ", "khuya", "(");
  /// Before the part of a place these make it a way or an aim: *rút về phía nam*, *vây từ phía bắc*.
  private static final FormSet WAY = FormSet.of("về", "sang", "từ", "tới", "đến", "ra", "qua", "ở", "tại", "thuộc");
  /// After a number these count time and not parts: *vài tuần*.
  private static final FormSet TIMES = FormSet.of(
      "ngày", "tuần", "tháng", "năm", "giờ", "phút", "lần", "đêm", "thập", "thế", "đợt", "tiếng");

  private final CueBook<Extent> cues;

  ExtentFinder(CueBook<Extent> cues) {
    this.cues = cues;
  }

  /// Whether claims of that type have an extent.
  static boolean applies(ClaimType type) {
    return switch (type) {
      case SEIZE, HOLD, BESIEGE, WITHDRAW -> true;
      default -> false;
    };
  }

  /// The cues of a sentence.
  List<CueBook.Found<Extent>> cues(Tokens tokens) {
    List<CueBook.Found<Extent>> found = cues.find(tokens);
    found.removeIf(cue -> cue.cue().label() == Extent.PARTIAL && elsewhere(tokens, cue));
    return found;
  }

  /// Whether words for a part tell a date, a while or a way.
  private static boolean elsewhere(Tokens tokens, CueBook.Found<Extent> cue) {
    long before = tokens.form(cue.from() - 1);
    return TIMES.contains(tokens.form(cue.to())) || cue.cue().id().startsWith("partial-fraction") && DATING.contains(before)
        || cue.cue().id().equals("partial-side") && WAY.contains(before);
  }

  /// The nearest cue that reaches tokens `from` to before `to` with no mark between; of two equally near, the
  /// one named first in the table. *Gần như* wins over all others: *gần như đã bao vây hoàn toàn* is nearly.
  static Optional<Cue<Extent>> find(List<CueBook.Found<Extent>> cues, Tokens tokens, int from, int to) {
    Optional<Cue<Extent>> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (CueBook.Found<Extent> found : cues) {
      int distance = distance(found, tokens, from, to);
      if (distance <= found.cue().reach() && rank(found, distance) < least) {
        least = rank(found, distance);
        nearest = Optional.of(found.cue());
      }
    }
    return nearest;
  }

  private static int rank(CueBook.Found<Extent> found, int distance) {
    return found.cue().label() == Extent.NEARLY ? Integer.MIN_VALUE + distance : distance;
  }

  private static int distance(CueBook.Found<Extent> found, Tokens tokens, int from, int to) {
    boolean before = found.cue().side() == Cue.Side.BEFORE;
    int start = before ? found.to() : to;
    int end = before ? from : found.from();
    if (end < start) {
      boolean inside = found.from() >= from && found.to() <= to;
      return inside ? 0 : Integer.MAX_VALUE;
    }
    for (int i = start; i < end; i++) {
      if (tokens.mark(i)) {
        return Integer.MAX_VALUE;
      }
    }
    return end - start;
  }
}
