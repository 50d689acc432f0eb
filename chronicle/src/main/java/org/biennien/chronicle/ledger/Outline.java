package org.biennien.chronicle.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Extent;

/// A state of control without the voices that tell it and with camps in place of sides: equal where who has a
/// place, and how much of it, is the same.
///
/// @param kind which state
/// @param stakes who is in it, who around it, who gone
/// @param views where voices disagree, what they say, in no order
record Outline(Kind kind, List<Stake> stakes, Set<Outline> views) {
  enum Kind { HELD, CONTESTED, BESIEGED, DISPUTED, LEFT, UNTOLD }

  record Stake(Set<String> camps, Optional<Extent> extent, boolean around) {
    static Stake in(Sides side, Optional<Extent> extent) {
      return new Stake(new TreeSet<>(side.camps()), extent, false);
    }

    static Stake around(Sides side) {
      return new Stake(new TreeSet<>(side.camps()), Optional.empty(), true);
    }

    static Stake of(Control.Stake stake) {
      return new Stake(new TreeSet<>(stake.side().camps()), stake.extent(), stake.around());
    }
  }

  static Outline of(Control control) {
    return switch (control) {
      case Control.Held held -> outline(Kind.HELD, Stake.in(held.by(), held.extent()));
      case Control.Contested contested -> new Outline(Kind.CONTESTED,
          contested.stakes().stream().map(Stake::of).toList(), Set.of());
      case Control.Besieged besieged -> besieged.holder()
          .map(holder -> outline(Kind.BESIEGED, Stake.in(holder, Optional.empty()), Stake.around(besieged.by())))
          .orElseGet(() -> outline(Kind.BESIEGED, Stake.around(besieged.by())));
      case Control.Disputed disputed -> new Outline(Kind.DISPUTED, List.of(),
          disputed.views().stream().map(Outline::of).collect(Collectors.toUnmodifiableSet()));
      case Control.Left left -> outline(Kind.LEFT, Stake.in(left.by(), Optional.empty()));
      case Control.Untold _ -> outline(Kind.UNTOLD);
    };
  }

  private static Outline outline(Kind kind, Stake... stakes) {
    return new Outline(kind, List.of(stakes), Set.of());
  }
}
