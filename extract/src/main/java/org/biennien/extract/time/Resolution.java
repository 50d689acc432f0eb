package org.biennien.extract.time;

import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.TimeBasis;

/// The date that a time expression stands for.
///
/// @param value the date
/// @param basis what it rests on
/// @param reason rule and anchor, for a reader
record Resolution(Edtf value, TimeBasis basis, String reason) {
  static Resolution of(EdtfDate date, TimeBasis basis, String reason) {
    return new Resolution(Edtf.of(date), basis, reason);
  }

  Resolution because(String newReason) {
    return new Resolution(value, basis, newReason);
  }

  /// The weaker of the two bases, in the order of [TimeBasis].
  static TimeBasis weaker(TimeBasis a, TimeBasis b) {
    return a.compareTo(b) >= 0 ? a : b;
  }
}
