package org.biennien.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.biennien.claim.TimeBasis;

/// What a time expression is read against.
///
/// @param publication the article's date, absent where unknown
/// @param told the day told last before the expression, absent where none was
/// @param era the date told last, of whatever length (*năm 1992*), absent where none was
/// @param future whether the sentence speaks of what will be (*sẽ*, *dự kiến*)
/// @param history the year that a text about old times is in (see [Story])
record Setting(Optional<Anchor> publication, Optional<Anchor> told, Optional<Anchor> era, boolean future, OptionalInt history) {
  Setting(Optional<Anchor> publication, Optional<Anchor> told, Optional<Anchor> era, boolean future) {
    this(publication, told, era, future, OptionalInt.empty());
  }

  /// The anchor for lengths of weeks and more: the publication date; where that is unknown the day told last,
  /// which in a report lies near it.
  Optional<Anchor> near() {
    return publication.or(() -> told);
  }

  /// The anchor for words that go on from what was told (*cùng ngày*, *hôm sau*): the day told last; where
  /// none was, the publication date, for a report starts on its own day.
  Optional<Anchor> story() {
    return told.or(() -> publication);
  }

  /// The anchor for lengths of time that go on from what was told. *Hai năm sau đó* counts from the year told
  /// last; *hai ngày sau* from the day told last, unless the text has since moved on to another time.
  Optional<Anchor> story(TimeExpression.Unit unit) {
    if (unit.compareTo(TimeExpression.Unit.WEEK) > 0) {
      return era.or(() -> publication);
    }
    boolean left = era.isPresent() && told.filter(era.get()::contains).isEmpty();
    return left ? Optional.empty() : story();
  }

  /// Whether something is told to have come after a day that no words tell: *ba ngày sau* at the beginning of a report.
  boolean afterUntold(boolean forward) {
    return forward && told.isEmpty() && !future;
  }

  /// What a date counted from [#story] rests on.
  TimeBasis storyBasis() {
    return told.isPresent() ? TimeBasis.NARRATIVE : TimeBasis.PUBLICATION;
  }
}
