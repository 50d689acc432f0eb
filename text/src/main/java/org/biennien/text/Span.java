package org.biennien.text;

/// A half-open range `[start, end)` of UTF-16 code units in a document's original text.
///
/// @param start first code unit
/// @param end the code unit after the last
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span [%d, %d): start must be >= 0 and end >= start".formatted(start, end));
    }
  }

  /// Number of UTF-16 code units.
  public int length() {
    return end - start;
  }

  /// Whether `inner` lies wholly within this span.
  public boolean contains(Span inner) {
    return start <= inner.start && inner.end <= end;
  }

  /// Whether the two share at least one code unit.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The smallest span that holds both.
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /// The words of `text` that this span marks.
  public String of(String text) {
    return text.substring(start, end);
  }

  /// Reading order: by start, the shorter first.
  @Override
  public int compareTo(Span other) {
    return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
  }
}
