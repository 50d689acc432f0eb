package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

/// The order in which an article's changes follow each other tells more of their dates than each tells by itself.
///
/// - A state without a date, beside a change that ends it, is how things stood before: *quân đội giành lại Maskanah,
///   thành trì của IS*. IS held it before, not on the day of publication. Where the last change that the article tells
///   went in favour of the holder, the state stands after it and is left as it is.
/// - Who left on a day had come before it: *từ ngày 24/2, trong những tuần đầu, quân Nga chiếm thị trấn; họ rút đi ngày
///   30/3* → it came between 24 February and 29 March.
///
/// What is told of a day stays as told. Before a change on a known day means up to the day before.
///
/// @param article the postings of one article
record ToldOrder(List<Posting> article) {

  List<Posting> dated() {
    return article.stream().map(this::dated).toList();
  }

  private Posting dated(Posting told) {
    boolean asOfPublication = told.valid().basis() == ValidTime.Basis.PUBLICATION;
    if (told.effect() == Effect.HOLD && asOfPublication) {
      return endOf(told).map(change -> until(told, Optional.empty(), change)).orElse(told);
    }
    if ((told.effect() == Effect.GAIN || told.effect() == Effect.HOLD) && !asOfPublication) {
      return endWithin(told)
          .map(change -> until(told, told.valid().value().flatMap(Edtf::start), change)).orElse(told);
    }
    return told;
  }

  /// The first change against a state after the last one in its favour.
  private Optional<Posting> endOf(Posting state) {
    LocalDate favour = changes(state).filter(change -> !against(change, state)).map(ToldOrder::day)
        .max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
    return changes(state).filter(change -> against(change, state) && !sameBreath(change, state))
        .filter(change -> !day(change).isBefore(favour))
        .min(Comparator.comparing(ToldOrder::day).thenComparing(Posting::id));
  }

  /// *Những kẻ rời thành trì Raqqa*: a voice that tells of a leaving and of a state, neither with a date, and nobody who
  /// came, means that some left.
  private static boolean sameBreath(Posting change, Posting state) {
    return change.effect() == Effect.LOSE && change.valid().basis() == ValidTime.Basis.PUBLICATION
        && change.origin().key().equals(state.origin().key());
  }

  private Stream<Posting> changes(Posting told) {
    return article.stream()
        .filter(other -> other.effect().change() && other.key().equals(told.key()) && !other.limited())
        .filter(other -> other.valid().onCalendar());
  }

  /// A change of a known day that ends what is told, and lies among the days on which that can have begun; absent where
  /// the article tells that the side was there before, too.
  private Optional<Posting> endWithin(Posting told) {
    Optional<LocalDate> first = told.valid().value().flatMap(Edtf::start).flatMap(EdtfDate::earliest);
    Optional<LocalDate> last = told.valid().effective(told.effect());
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    return changes(told).filter(change -> against(change, told) && knownDay(change))
        .filter(change -> day(change).isAfter(first.get()) && !day(change).isAfter(last.get()))
        .min(Comparator.comparing(ToldOrder::day).thenComparing(Posting::id))
        .filter(change -> article.stream().noneMatch(other -> there(other, told) && day(other).isBefore(day(change))));
  }

  private static boolean there(Posting other, Posting told) {
    return other.key().equals(told.key()) && (other.effect() == Effect.GAIN || other.effect() == Effect.HOLD)
        && other.side().allied(told.side()) && other.valid().onCalendar();
  }

  private static boolean against(Posting change, Posting state) {
    return (change.effect() == Effect.LOSE) == change.side().allied(state.side());
  }

  private static LocalDate day(Posting posting) {
    return posting.valid().effective(posting.effect()).orElse(LocalDate.MAX);
  }

  private static boolean knownDay(Posting change) {
    return change.valid().value().flatMap(Edtf::start)
        .filter(start -> start.earliest().equals(Optional.of(day(change)))).isPresent();
  }

  private static Posting until(Posting told, Optional<EdtfDate> start, Posting change) {
    LocalDate last = knownDay(change) ? day(change).minusDays(1) : day(change);
    var valid = ValidTime.of(new Edtf(start, Optional.of(EdtfDate.of(last))), ValidTime.Basis.BEFORE);
    return new Posting(told.id(), told.place(), told.actors(), told.side(), told.effect(), told.extent(), valid,
        told.reported(), told.origin(), told.articleId(), told.claimId(),
        told.reason().before(change.claimId()));
  }
}
