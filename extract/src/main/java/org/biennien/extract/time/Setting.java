package org.biennien.extract.time;

import java.util.Optional;
import org.biennien.claim.TimeBasis;

/// What a time expression is read against.
///
/// @param publication the article's date, absent where unknown
/// @param told the day told last before the expression, absent where none was
/// @param future whether the sentence speaks of what will be (*sẽ*, *dự kiến*)
record Setting(Optional<Anchor> publication, Optional<Anchor> told, boolean future) {
  /// The anchor for lengths of weeks and more: the publication date; where that is unknown the day told last, which
  /// in a report lies near it.
  Optional<Anchor> near() {
    return publication.or(() -> told);
  }

  /// The anchor for words that go on from what was told (*cùng ngày*, *hôm sau*): the day told last; where none was,
  /// the publication date, for a report starts on its own day.
  Optional<Anchor> story() {
    return told.or(() -> publication);
  }

  /// What a date counted from [#story] rests on.
  TimeBasis storyBasis() {
    return told.isPresent() ? TimeBasis.NARRATIVE : TimeBasis.PUBLICATION;
  }
}
