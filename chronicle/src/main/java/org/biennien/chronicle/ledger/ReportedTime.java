package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.Edtf;

/// When something was said in public.
///
/// @param value the day on which the origin spoke, or that of publication; absent exactly where unknown
/// @param basis what it rests on
public record ReportedTime(Optional<Edtf> value, Basis basis) {
  /// Neither the source nor the article is dated.
  public static final ReportedTime UNKNOWN = new ReportedTime(Optional.empty(), Basis.UNKNOWN);

  public ReportedTime {
    if (value.isPresent() == (basis == Basis.UNKNOWN)) {
      throw new IllegalArgumentException("reported time %s with basis %s: only UNKNOWN has no value"
          .formatted(value, basis));
    }
  }

  /// What a reported time rests on.
  public enum Basis {
    /// The day on which the source spoke.
    SOURCE,
    /// The day of publication.
    PUBLICATION,
    /// Nothing is dated.
    UNKNOWN;

    /// In small letters.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it had been said by the end of `day`.
  public Knowledge by(LocalDate day) {
    Optional<LocalDate> first = value.flatMap(Edtf::earliest);
    Optional<LocalDate> last = value.flatMap(Edtf::latest);
    if (last.isPresent() && !last.get().isAfter(day)) {
      return Knowledge.KNOWN;
    }
    if (first.isPresent() && first.get().isAfter(day)) {
      return Knowledge.NOT_YET;
    }
    return first.isEmpty() && last.isEmpty() ? Knowledge.UNDATED : Knowledge.PERHAPS;
  }
}
