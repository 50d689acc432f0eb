package org.biennien.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

/// The time that a text has come to while it is read from its beginning. Lives within one reading; not for
/// sharing.
final class Story {
  /// A report tells of days no farther from its publication.
  private static final int NEWS = 7;

  private final Optional<Anchor> publication;
  private Optional<Anchor> day = Optional.empty();
  private Optional<Anchor> news = Optional.empty();
  private Optional<Anchor> era = Optional.empty();
  private int sentence;

  Story(Optional<Anchor> publication) {
    this.publication = publication;
  }

  /// What the next expression is read against.
  ///
  /// @param sentence the number of its sentence: a day of old that was told sentences ago has been an aside, and the text
  ///     is back at the last day that is news
  Setting setting(boolean future, int sentence) {
    return new Setting(publication, sentence - this.sentence > 1 ? news.or(() -> day) : day, era, future);
  }

  /// Takes note of a date told in a sentence.
  void tell(Edtf value, int sentence) {
    Optional<Anchor> told = dayOf(value);
    if (told.isPresent()) {
      day = told;
      era = told;
      this.sentence = sentence;
      news = told.filter(this::isNews).or(() -> news);
    } else if (Anchor.of(value).isPresent()) {
      era = Anchor.of(value);
    }
  }

  private boolean isNews(Anchor told) {
    Optional<LocalDate> now = publication.flatMap(Anchor::day);
    return now.isPresent() && told.day().filter(d -> Math.abs(ChronoUnit.DAYS.between(d, now.get())) <= NEWS).isPresent();
  }

  /// The day itself, or the last day of an interval.
  private static Optional<Anchor> dayOf(Edtf value) {
    return value.end().or(value::start)
        .filter(d -> d.day().isPresent() && d.qualifier() == EdtfDate.Qualifier.EXACT)
        .flatMap(d -> Anchor.of(Edtf.of(d)));
  }
}
