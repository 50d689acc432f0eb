package org.biennien.app.export;

import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.ledger.Control;
import org.biennien.claim.Extent;

/// Who is said to hold a place, by all voices together.
///
/// @param state `held`, `contested`, `besieged`, `disputed` (voices disagree) or `unknown`
/// @param sides who is in it, who around it; where the state is unknown, who left last. None where voices disagree:
///     then see `views`
/// @param extent how much of it the holder has; absent where not told, and for any state but `held`
/// @param independentOrigins how many voices say so that do not repeat each other
/// @param origins these voices
/// @param views where voices disagree, what each says; else none
public record StateRecord(
    String state,
    List<SideRecord> sides,
    Optional<String> extent,
    int independentOrigins,
    List<OriginRecord> origins,
    List<StateRecord> views) {
  public StateRecord {
    sides = List.copyOf(sides);
    origins = List.copyOf(origins);
    views = List.copyOf(views);
  }

  /// A state as a record.
  public static StateRecord of(Control control) {
    return switch (control) {
      case Control.Held held -> record(control, "held", List.of(SideRecord.of(held.by(), "in", held.extent())),
          held.extent());
      case Control.Contested contested -> record(control, "contested", contested.stakes().stream()
          .map(stake -> SideRecord.of(stake.side(), stake.around() ? "around" : "in", stake.extent())).toList(),
          Optional.empty());
      case Control.Besieged besieged -> record(control, "besieged", besieged(besieged), Optional.empty());
      case Control.Disputed disputed -> new StateRecord("disputed", List.of(), Optional.empty(),
          control.independentOrigins(), origins(control), disputed.views().stream().map(StateRecord::of).toList());
      case Control.Left left -> record(control, "unknown",
          List.of(SideRecord.of(left.by(), "gone", Optional.empty())), Optional.empty());
      case Control.Untold _ -> record(control, "unknown", List.of(), Optional.empty());
    };
  }

  private static List<SideRecord> besieged(Control.Besieged besieged) {
    var sides = new java.util.ArrayList<SideRecord>();
    besieged.holder().ifPresent(holder -> sides.add(SideRecord.of(holder, "in", Optional.empty())));
    sides.add(SideRecord.of(besieged.by(), "around", Optional.empty()));
    return sides;
  }

  private static StateRecord record(Control control, String state, List<SideRecord> sides, Optional<Extent> extent) {
    return new StateRecord(state, sides, extent.map(Extent::label), control.independentOrigins(), origins(control),
        List.of());
  }

  private static List<OriginRecord> origins(Control control) {
    return control.origins().stream().map(OriginRecord::of).toList();
  }
}
