package org.biennien.extract;

/// A pure function from one named type to the next. The road is one expression; a wrong order does not compile.
///
/// @param <A> what it reads
/// @param <B> what it makes
@FunctionalInterface
public interface Stage<A, B> {
  /// The result for `input`; the same for the same input, in every thread.
  B apply(A input);

  /// This stage, then the next.
  default <C> Stage<A, C> then(Stage<? super B, C> next) {
    return input -> next.apply(apply(input));
  }
}
