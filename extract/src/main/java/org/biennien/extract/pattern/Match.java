package org.biennien.extract.pattern;

import java.util.Optional;
import java.util.function.Function;

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
  @SafeVarargs
  public static <V> Optional<Match<V>> longest(Optional<Match<V>>... matches) {
    Optional<Match<V>> longest = Optional.empty();
    for (Optional<Match<V>> match : matches) {
      if (match.isPresent() && (longest.isEmpty() || match.get().end() > longest.get().end())) {
        longest = match;
      }
    }
    return longest;
  }
}
