package org.biennien.app.view;

import java.util.Optional;
import org.biennien.chronicle.Origin;

/// Whose word a posting is, however many outlets repeat it.
///
/// @param name actor code or proper name; absent for an unnamed source and an unknown outlet
/// @param kind what it is to the conflict
/// @param party whether it takes part in what it tells
/// @param selfServing whether it tells a success of its own camp
public record Voice(Optional<String> name, String kind, boolean party, boolean selfServing) {

  static Voice of(Origin origin) {
    return new Voice(origin.name(), origin.kind().label(), origin.party(), origin.selfServing());
  }
}
