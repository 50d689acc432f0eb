package org.biennien.chronicle.store;

import java.time.LocalDate;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Status;

/// Which events to list. `EventQuery.ALL.side("IS").from(day).limit(100)`.
///
/// @param type only this type
/// @param status only of this status
/// @param side only events in which this side acts or suffers: `IS`, `SYR`
/// @param place only events at this place
/// @param from only events that may have happened on this day or later; undated ones drop out
/// @param to only events that may have happened on this day or earlier; undated ones drop out
/// @param dated only events with a day on the calendar, or only those without
/// @param limit at most so many
/// @param offset so many are passed over first
public record EventQuery(
    Optional<ClaimType> type,
    Optional<Status> status,
    Optional<String> side,
    Optional<PlaceKey> place,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Boolean> dated,
    int limit,
    int offset) {
  /// Every event.
  public static final EventQuery ALL = new EventQuery(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Integer.MAX_VALUE);

  public EventQuery {
    if (limit < 1 || offset < 0) {
      throw new IllegalArgumentException("limit %d, offset %d: must be 1 or more, 0 or more".formatted(limit, offset));
    }
  }

  /// Events of any status, dated or not, from the first.
  public EventQuery(Optional<ClaimType> type, Optional<String> side, Optional<PlaceKey> place,
      Optional<LocalDate> from, Optional<LocalDate> to, int limit) {
    this(type, Optional.empty(), side, place, from, to, Optional.empty(), limit, 0);
  }

  /// The same, of one type.
  public EventQuery type(ClaimType only) {
    return new EventQuery(Optional.of(only), status, side, place, from, to, dated, limit, offset);
  }

  /// The same, of one status.
  public EventQuery status(Status only) {
    return new EventQuery(type, Optional.of(only), side, place, from, to, dated, limit, offset);
  }

  /// The same, of one side.
  public EventQuery side(String only) {
    return new EventQuery(type, status, Optional.of(only), place, from, to, dated, limit, offset);
  }

  /// The same, at one place.
  public EventQuery place(PlaceKey only) {
    return new EventQuery(type, status, side, Optional.of(only), from, to, dated, limit, offset);
  }

  /// The same, not before a day.
  public EventQuery from(LocalDate first) {
    return new EventQuery(type, status, side, place, Optional.of(first), to, dated, limit, offset);
  }

  /// The same, not after a day.
  public EventQuery to(LocalDate last) {
    return new EventQuery(type, status, side, place, from, Optional.of(last), dated, limit, offset);
  }

  /// The same, on the calendar or off it.
  public EventQuery dated(boolean only) {
    return new EventQuery(type, status, side, place, from, to, Optional.of(only), limit, offset);
  }

  /// The same, at most so many.
  public EventQuery limit(int most) {
    return new EventQuery(type, status, side, place, from, to, dated, most, offset);
  }

  /// The same, with so many passed over first.
  public EventQuery offset(int passed) {
    return new EventQuery(type, status, side, place, from, to, dated, limit, passed);
  }
}
