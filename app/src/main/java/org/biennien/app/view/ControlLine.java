package org.biennien.app.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.chronicle.ledger.Control;
import org.biennien.claim.Extent;

/// A state of control, flat, as a map can draw it.
///
/// @param control `held`, `contested`, `besieged`, `disputed`, `left` or `untold`
/// @param sides who holds it; where contested or disputed all that are told to, where left who went
/// @param besiegers who stands around it
/// @param extent how much of it is held; absent where not told
record ControlLine(String control, List<Party> sides, List<Party> besiegers, Optional<String> extent) {

  static ControlLine of(Control control) {
    return switch (control) {
      case Control.Held held -> line("held", List.of(Party.of(held.by())), List.of(), held.extent());
      case Control.Contested contested -> line("contested",
          contested.stakes().stream().map(stake -> Party.of(stake.side())).distinct().toList(), List.of(),
          Optional.empty());
      case Control.Besieged besieged -> line("besieged", besieged.holder().stream().map(Party::of).toList(),
          List.of(Party.of(besieged.by())), Optional.empty());
      case Control.Disputed disputed -> disputed(disputed.views().stream().map(ControlLine::of).toList());
      case Control.Left left -> line("left", List.of(Party.of(left.by())), List.of(), Optional.empty());
      case Control.Untold _ -> line("untold", List.of(), List.of(), Optional.empty());
    };
  }

  private static ControlLine disputed(List<ControlLine> views) {
    Stream<Party> held = views.stream().filter(view -> !view.control.equals("left")).flatMap(v -> v.sides.stream());
    return line("disputed", held.distinct().toList(),
        views.stream().flatMap(view -> view.besiegers.stream()).distinct().toList(), Optional.empty());
  }

  private static ControlLine line(
      String control, List<Party> sides, List<Party> besiegers, Optional<Extent> extent) {
    return new ControlLine(control, sides, besiegers, extent.map(Extent::label));
  }
}
