package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

/// A state that an article tells without a date, beside a change that ends it, is how things stood before:
/// *quân đội giành lại Maskanah, thành trì của IS*. IS held it before, not on the day of publication. Where
/// the last change that the article tells went in favour of the holder, the state stands after it and is left
/// as it is.
record StandingBefore(List<Posting> article) {

  List<Posting> dated() {
    return article.stream().map(this::dated).toList();
  }

  private Posting dated(Posting state) {
    if (state.effect() != Effect.HOLD || state.valid().basis() != ValidTime.Basis.PUBLICATION) {
      return state;
    }
    return lastChange(state).filter(change -> against(change, state)).map(change -> before(state, change))
        .orElse(state);
  }

  private Optional<Posting> lastChange(Posting state) {
    return article.stream()
        .filter(other -> other.effect().change() && other.key().equals(state.key()) && !other.limited())
        .filter(other -> other.valid().onCalendar())
        .max(Comparator.comparing(StandingBefore::day).thenComparing(
            other -> against(other, state)).thenComparing(Posting::id));
  }

  private static boolean against(Posting change, Posting state) {
    return (change.effect() == Effect.LOSE) == change.side().allied(state.side());
  }

  private static LocalDate day(Posting change) {
    return change.valid().effective(change.effect()).orElse(LocalDate.MAX);
  }

  private static Posting before(Posting state, Posting change) {
    var until = new Edtf(Optional.empty(), Optional.of(EdtfDate.of(day(change))));
    return new Posting(state.id(), state.place(), state.actors(), state.side(), state.effect(),
        state.extent(),
        ValidTime.of(until, ValidTime.Basis.BEFORE), state.reported(), state.origin(), state.articleId(),
        state.claimId(), state.reason() + "; it stood so before " + change.claimId());
  }
}
