package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;

/// When an article is a near copy of another, so that both speak with one voice: what an agency sends out and outlets
/// cut, head anew and rewrite here and there. Compared are the runs of three syllables of the running text.
///
/// At least half of the shorter text stands in the longer one, and that is a quarter of the longer one: a report that
/// is one of ten in a digest is not the digest. Short texts agree more easily, by the few words that there are for a
/// thing: with fewer than sixty runs, thirty must be common or seven in ten. Texts of more than three days apart share
/// background and set phrases (*Việt Nam quan ngại …*) and are copies only where nine tenths of both are the same.
///
/// The weak case: what an editor tells wholly in his own words is no copy, though it comes from one dispatch.
public final class CopyRule {
  private static final int RUN = 3;
  private static final int ENOUGH_RUNS = 30;
  private static final double OF_A_SHORT_TEXT = 0.7;
  private static final double OF_THE_SHORTER = 0.5;
  private static final double OF_THE_LONGER = 0.25;
  static final int DAYS = 3;
  private static final double OF_BOTH_LATER = 0.9;

  private CopyRule() {}

  /// How much of the shorter text stands in the longer one, 0 to 1; absent where they are no near copies. The order of
  /// the two does not matter.
  public static Optional<Double> similarity(Article a, Article b) {
    long[] left = FoldedProse.of(a).runs(RUN);
    long[] right = FoldedProse.of(b).runs(RUN);
    int shorter = Math.min(left.length, right.length);
    int longer = Math.max(left.length, right.length);
    int common = FoldedProse.common(left, right);
    boolean enough = common >= OF_THE_SHORTER * shorter && common >= OF_THE_LONGER * longer
        && common >= Math.min(ENOUGH_RUNS, OF_A_SHORT_TEXT * shorter);
    boolean copies = shorter > 0 && enough && (common >= OF_BOTH_LATER * longer || !farApart(a, b));
    return copies ? Optional.of((double) common / shorter) : Optional.empty();
  }

  /// Whether their days of publication are known and too far from each other.
  private static boolean farApart(Article a, Article b) {
    return later(a, b) || later(b, a);
  }

  private static boolean later(Article a, Article b) {
    Optional<LocalDate> last = a.published().value().flatMap(Edtf::latest);
    Optional<LocalDate> first = b.published().value().flatMap(Edtf::earliest);
    return last.isPresent() && first.isPresent() && ChronoUnit.DAYS.between(last.get(), first.get()) > DAYS;
  }
}
