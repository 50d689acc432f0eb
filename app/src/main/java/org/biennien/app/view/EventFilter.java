package org.biennien.app.view;

import java.time.LocalDate;
import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Status;

/// Which events to list.
///
/// @param type only those with a claim of this type
/// @param status only those of this status
/// @param side only those in which this side acts or suffers
/// @param place only those at this place, by its id
/// @param from only those that may have happened on this day or later
/// @param to only those that may have happened on this day or earlier
/// @param dated only those on the calendar, or only those off it
/// @param limit at most so many
public record EventFilter(
    Optional<ClaimType> type,
    Optional<Status> status,
    Optional<String> side,
    Optional<String> place,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Dated> dated,
    int limit) {

  /// Whether an event has a place on the calendar.
  public enum Dated {
    /// It has a day, month or year.
    YES,
    /// It has none, or a day without a year.
    NO;

    /// `yes` or `no`.
    public static Optional<Dated> of(String word) {
      return switch (word) {
        case "yes" -> Optional.of(YES);
        case "no" -> Optional.of(NO);
        default -> Optional.empty();
      };
    }
  }
}
