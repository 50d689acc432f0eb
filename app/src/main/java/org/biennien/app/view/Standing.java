package org.biennien.app.view;

import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.ledger.Control;
import org.biennien.claim.Edtf;

/// Who is said to hold a place on a day.
///
/// @param place the place
/// @param control `held`, `contested`, `besieged`, `disputed`, `left` or `untold`
/// @param sides who holds it; where contested or disputed all that are told to, where left who went
/// @param besiegers who stands around it
/// @param extent how much of it is held; absent where not told
/// @param since the date as told at which it came to be so; absent where untold
/// @param origins how many independent voices say so
/// @param postings how many lines its ledger has
public record Standing(
    PlaceLine place,
    String control,
    List<Party> sides,
    List<Party> besiegers,
    Optional<String> extent,
    Optional<String> since,
    int origins,
    int postings) {
  public Standing {
    sides = List.copyOf(sides);
    besiegers = List.copyOf(besiegers);
  }

  static Standing of(PlaceLine place, Control control, Optional<Edtf> since, int postings) {
    ControlLine line = ControlLine.of(control);
    return new Standing(place, line.control(), line.sides(), line.besiegers(), line.extent(),
        since.map(Edtf::toString), control.independentOrigins(), postings);
  }
}
