package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;

/// The keys under which near copies find each other: those of a sketch, each with a stretch of four weeks in front. What
/// was published within the days in which [CopyRule] looks for cut and rewritten texts shares a stretch, so that articles
/// as they come are written and looked up beside those of the same weeks, however many are in store.
///
/// Texts further apart are copies only where hardly anything differs. They find each other by few keys, which all
/// articles have under *whenever*; so do those of which nobody knows when they came, by twice as many.
///
/// Weak: of dated texts whose first half comes again without a date, two in a hundred have none of the few keys in it.
public final class CopyKeys {
  private static final int DAYS_A_STRETCH = 28;
  /// A date that may mean more of them is as good as none.
  private static final int MOST_STRETCHES = 3;
  private static final long WHENEVER = -(1 << 19);
  private static final int KEYS_WHENEVER = 6;
  private static final int KEYS_UNDATED = 12;
  private static final int HASH_BITS = 44;

  private CopyKeys() {}

  /// The keys of an article, each once: a stretch in the upper 20 bits, the key of the sketch in the others. Two keys of a sketch
  /// that come to one cost a comparison, which changes nothing.
  public static long[] of(TextSketch sketch, PublicationDate published) {
    long[] keys = sketch.keys();
    Optional<LocalDate> first = published.value().flatMap(Edtf::earliest);
    Optional<LocalDate> last = published.value().flatMap(Edtf::latest);
    if (first.isEmpty() || last.isEmpty() || stretch(last.get()) - stretch(first.get()) >= MOST_STRETCHES) {
      return in(WHENEVER, LongStream.of(keys).limit(KEYS_UNDATED)).distinct().toArray();
    }
    LongStream near = LongStream.rangeClosed(stretch(first.get()), stretch(last.get().plusDays(CopyRule.DAYS)))
        .flatMap(stretch -> in(stretch, LongStream.of(keys)));
    return LongStream.concat(in(WHENEVER, LongStream.of(keys).limit(KEYS_WHENEVER)), near).distinct().toArray();
  }

  private static LongStream in(long stretch, LongStream keys) {
    return keys.map(key -> stretch << HASH_BITS | FoldedProse.mix(key) >>> Long.SIZE - HASH_BITS);
  }

  private static long stretch(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), DAYS_A_STRETCH);
  }
}
