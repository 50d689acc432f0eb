package org.biennien.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

/// The time that a text has come to while it is read from its beginning. Lives within one reading; not for
/// sharing.
final class Story {
  /// A report tells of days no farther from its publication.
  private static final int NEWS = 7;
  /// A text whose first date lies so many years back tells of old times.
  private static final int LONG_AGO = 4;
  /// So does one of unknown date that begins with a day of this year or before.
  private static final int BEFORE_THE_WEB = 2000;

  private final Optional<Anchor> publication;
  private Optional<Anchor> day = Optional.empty();
  private Optional<Anchor> news = Optional.empty();
  private Optional<Anchor> era = Optional.empty();
  private OptionalInt history = OptionalInt.empty();
  private boolean begun;
  private int sentence;

  Story(Optional<Anchor> publication) {
    this.publication = publication;
  }

  /// What the next expression is read against.
  ///
  /// @param sentence the number of its sentence: a day of old that was told sentences ago has been an aside, and the text
  ///     is back at the last day that is news
  Setting setting(boolean future, int sentence) {
    return new Setting(publication, sentence - this.sentence > 1 ? news.or(() -> day) : day, era, future,
        future ? OptionalInt.empty() : history);
  }

  /// Takes note of a date told in a sentence.
  ///
  /// @param explicit whether the words give its year: a text whose first date is a day of many years ago tells of that
  ///     year, until it comes to a day of its own time
  void tell(Edtf value, boolean explicit, int sentence) {
    noteHistory(value, explicit);
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

  private void noteHistory(Edtf value, boolean explicit) {
    Optional<Anchor> told = dayOf(value).filter(d -> d.year().isPresent());
    boolean old = explicit && !value.interval() && told.filter(d -> d.year().getAsInt() <= latestOfOld()).isPresent();
    if (old && (!begun || history.isPresent())) {
      history = told.get().year();
    } else if (told.isPresent() && told.get().year().getAsInt() > latestOfOld()) {
      history = OptionalInt.empty();
    }
    begun = true;
  }

  private int latestOfOld() {
    return publication.map(Anchor::year).filter(OptionalInt::isPresent).map(y -> y.getAsInt() - LONG_AGO).orElse(BEFORE_THE_WEB);
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
