package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Edtf;

/// A place at the end of a day on which something was told of it, with all that is needed to go on from there: the
/// states after it follow from it and from the postings of later days alone. So a ledger that gets a posting of one
/// day is worked out anew from that day on, and only until it is again as it was.
///
/// @param day the day
/// @param from the first day of the state that the place is in
/// @param since the date as told by the posting that brought this state; another voice for the same state leaves it
/// @param views what the voices say
public record PlaceDay(LocalDate day, LocalDate from, Edtf since, Views views) {

  /// The place after a day.
  ///
  /// @param before the place after the last day before it on which something was told; absent for the first
  /// @param told the postings of the day in chronicle order, one at least
  public static PlaceDay after(Optional<PlaceDay> before, LocalDate day, List<Posting> told) {
    Views views = before.map(PlaceDay::views).orElse(Views.NONE).after(told);
    Control now = views.control();
    Optional<PlaceDay> alike = before.filter(last -> last.control().alike(now));
    Optional<PlaceDay> same = alike.filter(last -> last.control().equals(now));
    return new PlaceDay(day, same.map(PlaceDay::from).orElse(day),
        alike.map(PlaceDay::since).orElseGet(() -> since(now, told)), views);
  }

  /// The state at the end of the day.
  public Control control() {
    return views.control();
  }

  /// The sides that some picture has inside the place, each once.
  public List<Sides> holders() {
    return views.pictures().stream().flatMap(view -> view.holders().stream()).map(View.Holding::side).distinct()
        .toList();
  }

  /// Whether a new state begins on this day.
  public boolean begins() {
    return from.equals(day);
  }

  /// The date as the posting that weighs most tells it: what made the state before what only says that it is so. A
  /// state told as of a day had begun by then.
  private static Edtf since(Control now, List<Posting> told) {
    Effect making = now instanceof Control.Left ? Effect.LOSE : Effect.GAIN;
    Posting first = told.stream().min(Comparator.comparing((Posting posting) -> posting.effect() != making)
        .thenComparing(Posting::effect, Comparator.comparingInt(effect ->
            switch (effect) {
              case GAIN -> 0;
              case LOSE -> 1;
              case BESIEGE -> 2;
              case HOLD -> 3;
            })).thenComparing(Posting::id)).orElseThrow();
    return first.valid().began(first.effect()).orElseThrow();
  }
}
