package org.biennien.chronicle.store;

import java.time.LocalDate;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.ClaimType;

/// Which events to list. `EventQuery.ALL.side("IS").from(day).limit(100)`.
///
/// @param type only this type
/// @param side only events in which this side acts or suffers: `IS`, `SYR`
/// @param place only events at this place
/// @param from only events that may have happened on this day or later; undated ones drop out
/// @param to only events that may have happened on this day or earlier; undated ones drop out
/// @param limit at most so many
public record EventQuery(
    Optional<ClaimType> type,
    Optional<String> side,
    Optional<PlaceKey> place,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    int limit) {
  /// Every event.
  public static final EventQuery ALL = new EventQuery(Optional.empty(), Optional.empty(), Optional.empty(),
      Optional.empty(), Optional.empty(), Integer.MAX_VALUE);

  public EventQuery {
    if (limit < 1) {
      throw new IllegalArgumentException("limit %d: must be 1 or more".formatted(limit));
    }
  }

  /// The same, of one type.
  public EventQuery type(ClaimType only) {
    return new EventQuery(Optional.of(only), side, place, from, to, limit);
  }

  /// The same, of one side.
  public EventQuery side(String only) {
    return new EventQuery(type, Optional.of(only), place, from, to, limit);
  }

  /// The same, at one place.
  public EventQuery place(PlaceKey only) {
    return new EventQuery(type, side, Optional.of(only), from, to, limit);
  }

  /// The same, not before a day.
  public EventQuery from(LocalDate first) {
    return new EventQuery(type, side, place, Optional.of(first), to, limit);
  }

  /// The same, not after a day.
  public EventQuery to(LocalDate last) {
    return new EventQuery(type, side, place, from, Optional.of(last), limit);
  }

  /// The same, at most so many.
  public EventQuery limit(int most) {
    return new EventQuery(type, side, place, from, to, most);
  }
}
