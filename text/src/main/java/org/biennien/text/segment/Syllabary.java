package org.biennien.text.segment;

import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.Remembered;

/// Syllables by their forms: two tables are asked once for a form, not once for each of its tokens, since news says the same
/// few thousand over and over.
///
/// May be shared between threads.
final class Syllabary {
  /// Of which nothing is known but how they are written.
  static final Syllabary UNKNOWN = new Syllabary(Habits.none(), Lexicon.none());

  /// Eight times as many as an archive of 500 articles has: of two forms in one place each makes the other be looked up anew.
  private static final int SIZE = 1 << 16;

  private final Remembered<Syllable> met;

  Syllabary(Habits habits, Lexicon lexicon) {
    this.met = new Remembered<>(SIZE, form -> Syllable.of(form, habits, lexicon));
  }

  /// What is known of `form`.
  Syllable of(String form) {
    return met.of(form);
  }
}
