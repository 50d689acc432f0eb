package org.biennien.extract.pattern;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something that a pattern found from one token on.
///
/// @param <V> what it stands for
/// @param end index of the token after it
/// @param value what it stands for
public record Match<V>(int end, V value) {
  /// The same tokens, read as something else.
  public <W> Match<W> as(Function<? super V, ? extends W> reading) {
    return new Match<>(end, reading.apply(value));
  }

  /// The longest of the matches; the first of equally long ones.
  public static <V> Optional<Match<V>> longest(Stream<Optional<Match<V>>> matches) {
    return matches.flatMap(Optional::stream).reduce((a, b) -> b.end() > a.end() ? b : a);
  }
}
