package org.biennien.search;

import java.util.Optional;

/// What came of bringing the index up to date.
///
/// @param written how many articles were written into it or taken out
/// @param behind how many changes of the store it still lacks: the rest of a limit, or all where another process is
///     just writing the index
/// @param remade why it was made anew, where it was
public record CaughtUp(int written, long behind, Optional<Remade> remade) {}
