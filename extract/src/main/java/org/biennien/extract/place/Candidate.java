package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.PlaceKind;

/// An entry that a name may mean, and how the name meets it.
///
/// @param entry the place
/// @param match by which key the name was found
/// @param spelling the entry's own spelling that was met: `albukamal`
/// @param similarity 1 for equal spellings, less for names that only sound alike
public record Candidate(GazetteerEntry entry, Match match, String spelling, double similarity) {
  private static final Optional<String> VIET_NAM = Optional.of("VNM");
  private static final Set<String> DIVISIONS = Set.of("Department", "Province", "State", "Region", "Governorate", "Oblast", "District");

  /// Whether the spelling met is the entry's usual name, not one among its other names. The marks of a foreign name (`Ndélé`)
  /// do not count, nor does the word for what a province is (`Cauca Department`).
  public boolean usual() {
    String name = entry.name();
    return spelling.equals(Spelling.marked(name)) || !entry.country().equals(VIET_NAM) && spelling.equals(Spelling.folded(bare(name)));
  }

  private String bare(String name) {
    boolean division = entry.kind() == PlaceKind.PROVINCE || entry.kind() == PlaceKind.DISTRICT;
    int last = division ? name.lastIndexOf(' ') : -1;
    return last > 0 && DIVISIONS.contains(name.substring(last + 1)) ? name.substring(0, last) : name;
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
