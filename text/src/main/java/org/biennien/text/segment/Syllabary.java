package org.biennien.text.segment;

import org.biennien.text.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/// Syllables by their forms: two tables are asked once for a form, not once for each of its tokens, since news says the same
/// few thousand over and over. Those met last are kept; of two forms in one place each makes the other be looked up anew.
///
/// May be shared between threads; of two that meet a form at once both may look it up.
final class Syllabary {
  /// Of which nothing is known but how they are written.
  static final Syllabary UNKNOWN = new Syllabary(Habits.none(), Lexicon.none());

  /// Eight times as many as the forms of 500 articles.
  private static final int BITS = 16;

  private final Habits habits;
  private final Lexicon lexicon;
  private final @Nullable Syllable[] met = new Syllable[1 << BITS];

  Syllabary(Habits habits, Lexicon lexicon) {
    this.habits = habits;
    this.lexicon = lexicon;
  }

  /// What is known of `form`.
  Syllable of(String form) {
    int slot = form.hashCode() * 0x9E3779B9 >>> Integer.SIZE - BITS;
    Syllable known = met[slot];
    if (known == null || !known.form().equals(form)) {
      known = Syllable.of(form, habits, lexicon);
      met[slot] = known;
    }
    return known;
  }
}
