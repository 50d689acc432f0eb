package org.biennien.app.export;

import java.util.Optional;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.claim.Edtf;

/// When something is said to have been so. Each end is an EDTF value: the days on which that end can lie.
///
/// | told | `from` | `to` |
/// |---|---|---|
/// | taken on the 8th | `2017-11-08` | absent: until somebody says otherwise |
/// | said on the 8th to be taken | `../2017-11-08` | absent |
/// | lost in June 2014 | absent | `2014-06` |
/// | held, as of the 17th | `../2017-11-17` | `2017-11-17/..` |
/// | held from 2014 to 18 June 2017 | `2014` | `2017-06-18` |
///
/// @param from when it began; absent where not told
/// @param to when it ended; absent where not told
public record ValidRecord(Optional<String> from, Optional<String> to) {
  static ValidRecord of(Posting posting) {
    return posting.valid().value().map(value -> switch (posting.effect()) {
      case GAIN -> new ValidRecord(Optional.of(value.toString()), Optional.empty());
      case LOSE -> new ValidRecord(Optional.empty(), Optional.of(value.toString()));
      case HOLD, BESIEGE -> state(value);
    }).orElseGet(() -> new ValidRecord(Optional.empty(), Optional.empty()));
  }

  private static ValidRecord state(Edtf value) {
    return value.interval()
        ? new ValidRecord(value.start().map(Object::toString), value.end().map(Object::toString))
        : new ValidRecord(Optional.of("../" + value), Optional.of(value + "/.."));
  }
}
