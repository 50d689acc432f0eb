package org.biennien.search;

import java.util.List;
import java.util.Optional;

/// Syllables that must stand one after the other, or must not.
///
/// @param syllables as terms, at least one
/// @param word the same as one word, where it is known to be one: such articles come first
/// @param excluded whether the article must be without it
record Clause(List<String> syllables, Optional<String> word, boolean excluded) {
  Clause {
    syllables = List.copyOf(syllables);
  }
}
