package org.biennien.text.normalize;

import java.util.Arrays;

/// Builds an [AlignedText] from left to right. For one thread.
public final class ViewBuilder {
  private final String original;
  private final StringBuilder view;
  private int[] starts;
  private int[] ends;
  private boolean identity = true;

  /// A view of `original`, empty as yet.
  public ViewBuilder(String original) {
    this.original = original;
    this.view = new StringBuilder(original.length());
    this.starts = new int[original.length()];
    this.ends = new int[original.length()];
  }

  /// What was written so far; it grows.
  CharSequence written() {
    return view;
  }

  /// Takes `[start, end)` of the original as it is; gives `end`.
  public int copy(int start, int end) {
    for (int i = start; i < end; i++) {
      put(original.charAt(i), i, i + 1);
    }
    return end;
  }

  /// Writes `spelling` for `[start, end)` of the original, which must not begin or end before what was
  /// written last; of two equally long ones each character stands for its own.
  public void append(String spelling, int start, int end) {
    boolean same = spelling.length() == end - start;
    for (int i = 0; i < spelling.length(); i++) {
      put(spelling.charAt(i), same ? start + i : start, same ? start + i + 1 : end);
    }
  }

  private void put(char c, int start, int end) {
    int at = view.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at + at / 2 + 16);
      ends = Arrays.copyOf(ends, starts.length);
    }
    identity &= start == at && end == at + 1;
    starts[at] = start;
    ends[at] = end;
    view.append(c);
  }

  /// Moves the tone marks of all that was written to the old place.
  public void moveToneMarks() {
    ToneMarks.move(view, 0);
  }

  /// The view.
  public AlignedText build() {
    boolean same = identity && view.length() == original.length();
    return new AlignedText(
        original,
        view.toString(),
        same
            ? Alignment.identity(original.length())
            : Alignment.of(original.length(), starts, ends, view.length()));
  }
}
