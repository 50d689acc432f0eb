package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Edtf;

/// A place that went from one state to another.
///
/// @param day the first day on which the new state surely is
/// @param since the date as told: `../2017-11-08` where it may have come earlier
/// @param before the state before it
/// @param after the state that came
/// @param postings those that brought it, in chronicle order
public record Step(LocalDate day, Edtf since, Control before, Control after, List<Posting> postings) {
  public Step {
    postings = List.copyOf(postings);
  }

  /// Whether somebody else is in the place now: not only more or less of the same, or a siege.
  public boolean handsChanged() {
    return !(before.holders().stream().allMatch(old -> after.holders().stream().anyMatch(same(old)))
        && after.holders().stream().allMatch(now -> before.holders().stream().anyMatch(same(now))));
  }

  /// Who is told to have lost or left the place in this step: from whom it went, also where nobody had told before who
  /// had it. *Quân đội giành lại thị trấn từ tay IS* → IS.
  public List<Sides> losers() {
    return postings.stream().filter(posting -> posting.effect() == Effect.LOSE).map(Posting::side)
        .filter(side -> after.holders().stream().noneMatch(same(side))).distinct().toList();
  }

  private static Predicate<Sides> same(Sides side) {
    return other -> side.allied(other) || side.equals(other);
  }
}
