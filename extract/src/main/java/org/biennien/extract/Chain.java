package org.biennien.extract;

import java.util.List;

/// Two stages, one after the other: of many inputs all go through the first, then all through the next.
record Chain<A, B, C>(Stage<A, B> first, Stage<? super B, C> next) implements Stage<A, C> {
  @Override
  public C apply(A input) {
    return next.apply(first.apply(input));
  }

  @Override
  public List<C> all(List<? extends A> inputs) {
    return next.all(first.all(inputs));
  }
}
