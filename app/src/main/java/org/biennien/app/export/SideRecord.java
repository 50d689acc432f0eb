package org.biennien.app.export;

import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Extent;

/// Sides that act together, and what they have in a place.
///
/// @param codes as the claims tell them, sorted: `HEZBOLLAH`, `SYR`
/// @param camps for whom they fight there, sorted: `SYR`
/// @param role `in` the place, `around` it, or `gone` from it; absent in a posting, whose effect says it
/// @param extent `complete`, `nearly` or `partial`; absent where not told, and in a posting
public record SideRecord(List<String> codes, List<String> camps, Optional<String> role, Optional<String> extent) {
  public SideRecord {
    codes = List.copyOf(codes);
    camps = List.copyOf(camps);
  }

  static SideRecord of(Sides sides) {
    return new SideRecord(sides.names(), sides.camps(), Optional.empty(), Optional.empty());
  }

  static SideRecord of(Sides sides, String role, Optional<Extent> extent) {
    return new SideRecord(sides.names(), sides.camps(), Optional.of(role), extent.map(Extent::label));
  }
}
