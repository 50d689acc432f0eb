package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.Edtf;

/// When something is said to have been so, and what that rests on.
///
/// A change whose day nobody tells but that was told on day D happened by that day: `../D`. A state told on
/// day D is so on that day: `D`. Nothing is made up: without any date the value is absent, and a day without
/// a year (`XXXX-12-11`) stays one, off the calendar.
///
/// @param value absent exactly where the basis is `UNKNOWN`
/// @param basis what it rests on
public record ValidTime(Optional<Edtf> value, Basis basis) {
  /// Nobody tells a date.
  public static final ValidTime UNKNOWN = new ValidTime(Optional.empty(), Basis.UNKNOWN);

  public ValidTime {
    if (value.isPresent() == (basis == Basis.UNKNOWN)) {
      throw new IllegalArgumentException("valid time %s with basis %s: only UNKNOWN has no value"
          .formatted(value, basis));
    }
  }

  /// A value with its basis.
  public static ValidTime of(Edtf value, Basis basis) {
    return new ValidTime(Optional.of(value), basis);
  }

  /// What the value of a valid time rests on.
  public enum Basis {
    /// The claim tells it.
    TOLD,
    /// The same article tells it for another mention of the same event.
    EVENT,
    /// Only the saying is dated: by the day on which the source spoke, or as of that day.
    REPORTED,
    /// Only the article is dated: by the day of publication, or as of that day.
    PUBLICATION,
    /// How it stood before a change that the same article tells.
    BEFORE,
    /// Nothing is dated.
    UNKNOWN;

    /// In small letters.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The first day that it can mean; absent where open or off the calendar.
  public Optional<LocalDate> earliest() {
    return value.flatMap(Edtf::earliest);
  }

  /// The day from which on it is surely so: the last day that a change or an as-of date can mean, the first
  /// day of a state told for an interval. Absent off the calendar.
  public Optional<LocalDate> effective(Effect effect) {
    Optional<LocalDate> first = earliest();
    Optional<LocalDate> last = value.flatMap(Edtf::latest);
    boolean lasting = value.filter(Edtf::interval).isPresent() && !effect.change();
    return lasting ? first.or(() -> last) : last.or(() -> first);
  }

  /// Whether it has a place on the calendar.
  public boolean onCalendar() {
    return effective(Effect.GAIN).isPresent();
  }

  /// Whether its days are told as such, so that another voice of the same day can contradict it.
  public boolean dated() {
    return basis == Basis.TOLD || basis == Basis.EVENT || basis == Basis.REPORTED;
  }
}
