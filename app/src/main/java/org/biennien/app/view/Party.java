package org.biennien.app.view;

import java.util.List;
import org.biennien.chronicle.Sides;

/// One or more sides that act together.
///
/// @param names their codes
/// @param camp the side that they fight for; it gives the colour
public record Party(List<String> names, String camp) {
  public Party {
    names = List.copyOf(names);
  }

  static Party of(Sides sides) {
    return new Party(sides.names(), sides.camps().getFirst());
  }
}
