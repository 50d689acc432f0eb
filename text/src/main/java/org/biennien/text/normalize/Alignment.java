package org.biennien.text.normalize;

import java.util.Arrays;
import org.biennien.text.Span;

/// For each character of a normalised text, the stretch of the original that it stands for.
///
/// Both ends of the stretches only grow from one character to the next, so that every span of the normalised
/// text has one span in the original. Characters made of several original ones (`e`, `^`, `´` → `ế`) share
/// the stretch; dropped ones (a zero-width space) belong to none.
public final class Alignment {
  private final boolean identity;
  private final int originalLength;
  private final int[] starts;
  private final int[] ends;

  private Alignment(boolean identity, int originalLength, int[] starts, int[] ends) {
    this.identity = identity;
    this.originalLength = originalLength;
    this.starts = starts;
    this.ends = ends;
  }

  /// Each character stands for itself.
  static Alignment identity(int length) {
    return new Alignment(true, length, new int[0], new int[0]);
  }

  /// Character `i` stands for `[starts[i], ends[i])`; the arrays may be longer than `length`.
  static Alignment of(int originalLength, int[] starts, int[] ends, int length) {
    return new Alignment(
        false, originalLength, Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  /// The original stretch of the normalised `[start, end)`, dropped characters within it included.
  public Span toOriginal(int start, int end) {
    return new Span(startOf(start), start == end ? startOf(start) : endOf(end));
  }

  /// The first normalised character whose stretch ends after `offset` in the original; the length if none.
  public int toNormalised(int offset) {
    if (identity) {
      return Math.min(offset, originalLength);
    }
    int low = 0;
    int high = ends.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int startOf(int index) {
    if (identity) {
      return index;
    }
    return index < starts.length ? starts[index] : originalLength;
  }

  private int endOf(int index) {
    return identity ? index : ends[index - 1];
  }
}
