package org.biennien.extract.place;

/// An entry that a name may mean, and how the name meets it.
///
/// @param entry the place
/// @param match by which key the name was found
/// @param spelling the entry's own spelling that was met: `albukamal`
/// @param similarity 1 for equal spellings, less for names that only sound alike
public record Candidate(GazetteerEntry entry, Match match, String spelling, double similarity) {
  /// Whether the spelling met is the entry's usual name, not one among its other names.
  public boolean usual() {
    return spelling.equals(Spelling.marked(entry.name()));
  }

  /// By which key a name meets an entry, surest first.
  public enum Match {
    /// Same letters and marks; case, spaces, hyphens and apostrophes aside: `Deir ez-Zor`, `Deir ez Zor`.
    SPELLING,
    /// Same letters, marks aside: `Mat-xcơ-va`.
    LETTERS,
    /// Same consonants by sound and nearly the same vowels: `Deir al-Zour`, `Damacus`.
    SOUND
  }
}
