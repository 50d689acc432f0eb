package org.biennien.extract;

import java.util.ArrayList;
import java.util.List;

/// A pure function from one named type to the next. The road is one expression; a wrong order does not compile.
///
/// @param <A> what it reads
/// @param <B> what it makes
@FunctionalInterface
public interface Stage<A, B> {
  /// The result for `input`; the same for the same input, in every thread.
  B apply(A input);

  /// The results for `inputs`, in their order, each as [#apply] gives it. A stage of several steps takes a step for all of
  /// them before the next: the caches of a core hold the code of one step, and not of the whole road (decision 28).
  default List<B> all(List<? extends A> inputs) {
    var results = new ArrayList<B>(inputs.size());
    for (A input : inputs) {
      results.add(apply(input));
    }
    return results;
  }

  /// A stage of one step, to begin a chain with: `Stage.of(this::scanned).then(this::read)`.
  static <A, B> Stage<A, B> of(Stage<A, B> step) {
    return step;
  }

  /// This stage, then the next.
  default <C> Stage<A, C> then(Stage<? super B, C> next) {
    return new Chain<>(this, next);
  }
}
