package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;

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

  /// The day from which on it is surely so: the last day that a change, an as-of date or the start of a state that
  /// lasted can mean. Absent off the calendar.
  public Optional<LocalDate> effective(Effect effect) {
    Optional<LocalDate> last = value.flatMap(Edtf::latest);
    boolean lasting = value.filter(Edtf::interval).isPresent() && !effect.change();
    if (lasting) {
      Optional<LocalDate> started = value.flatMap(Edtf::start).flatMap(EdtfDate::latest);
      return started.filter(day -> last.filter(day::isAfter).isEmpty()).or(() -> last);
    }
    return last.or(() -> value.flatMap(Edtf::start).flatMap(EdtfDate::latest));
  }

  /// When what it dates came about, as far as told. A change told for `2014-06` came then, one told from a day on
  /// (`2022-03-30/..`) on that day. Of a state told for an interval the start; one told as of a day had begun by then:
  /// `../2017-11-17`. A siege told for a day is taken to be laid then.
  public Optional<Edtf> began(Effect effect) {
    boolean asOf = effect == Effect.HOLD
        || (effect == Effect.BESIEGE && basis != Basis.TOLD && basis != Basis.EVENT);
    return value.map(told -> {
      if (effect.change()) {
        return told.end().isPresent() ? told : told.start().map(Edtf::of).orElse(told);
      }
      return told.interval() ? told.start().map(Edtf::of).orElse(told)
          : asOf ? new Edtf(Optional.empty(), told.end()) : told;
    });
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
