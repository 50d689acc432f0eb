package org.biennien.extract.time;

import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

/// The time that a text has come to while it is read from its beginning. Lives within one reading; not for
/// sharing.
final class Story {
  private Optional<Anchor> day = Optional.empty();
  private Optional<Anchor> era = Optional.empty();

  /// What the next expression is read against.
  Setting setting(Optional<Anchor> publication, boolean future) {
    return new Setting(publication, day, era, future);
  }

  /// Takes note of a date told.
  void tell(Edtf value) {
    Optional<Anchor> told = dayOf(value);
    if (told.isPresent()) {
      day = told;
      era = told;
    } else if (Anchor.of(value).isPresent()) {
      era = Anchor.of(value);
    }
  }

  /// The day itself, or the last day of an interval.
  private static Optional<Anchor> dayOf(Edtf value) {
    return value.end().or(value::start)
        .filter(d -> d.day().isPresent() && d.qualifier() == EdtfDate.Qualifier.EXACT)
        .flatMap(d -> Anchor.of(Edtf.of(d)));
  }
}
