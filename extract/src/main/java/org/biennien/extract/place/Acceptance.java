package org.biennien.extract.place;

import java.util.EnumSet;
import java.util.Set;
import org.biennien.claim.PlaceKind;

/// Whether a name is a place at all where it stands. A name from our own tables is one unless its neighbours make
/// it a person's or a paper's; one that only GeoNames has must be shown to be one.
final class Acceptance {
  /// Places up to this rank are only expected where the article tells of their country.
  private static final int LITTLE_KNOWN = 4;
  /// Places above this rank are told of anywhere.
  private static final int KNOWN_ANYWHERE = 6;
  /// Of these names many towns have one: `quận Yarmouk`.
  private static final Set<PlaceKind> SMALL = EnumSet.of(PlaceKind.QUARTER, PlaceKind.DISTRICT);

  private final CountryProfile profile;

  Acceptance(CountryProfile profile) {
    this.profile = profile;
  }

  /// Whether `candidate` may be what `hit` names.
  boolean of(Candidate candidate, Hit hit, Evidence evidence) {
    return candidate.entry().listed() ? ofOurs(candidate.entry(), hit, evidence) : ofOthers(candidate, hit, evidence);
  }

  private boolean ofOurs(GazetteerEntry entry, Hit hit, Evidence evidence) {
    int known = SMALL.contains(entry.kind()) ? KNOWN_ANYWHERE : LITTLE_KNOWN;
    if (entry.rank() <= known && !profile.expects(entry) && evidence.container().isEmpty()) {
      return false;
    }
    boolean area = entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.CONTINENT;
    return area || evidence.noun() || !evidence.person()
        && (!evidence.partOfName() || sure(entry, hit, evidence));
  }

  /// Whether a name of ours is a place even beside other names: shown by a word of place, or long.
  private static boolean sure(GazetteerEntry entry, Hit hit, Evidence evidence) {
    return evidence.preposition() || evidence.container().isPresent() || evidence.list()
        || hit.to() - hit.from() > 1 || entry.kind() == PlaceKind.PROVINCE && entry.rank() >= 6;
  }

  private boolean ofOthers(Candidate candidate, Hit hit, Evidence evidence) {
    GazetteerEntry entry = candidate.entry();
    boolean told = profile.tells(entry);
    boolean contained = evidence.container().filter(c -> Likelihood.liesIn(entry, c)).isPresent();
    if (evidence.noun() && !evidence.cue() && (told || contained || entry.rank() >= LITTLE_KNOWN)) {
      return hit.phrase().noun().filter(n -> n.admits(entry.kind()) || !n.tellsKind()).isPresent();
    }
    if (evidence.person() || evidence.partOfName()) {
      return false;
    }
    if (!candidate.usual() && !contained || evidence.cue()) {
      return false; // GeoNames holds what a town was ever called in any language: Pahlavi, Hamas
    }
    boolean shown = contained || evidence.preposition() || evidence.list();
    return shown && (told || entry.rank() > LITTLE_KNOWN) || told && entry.rank() >= LITTLE_KNOWN;
  }
}
