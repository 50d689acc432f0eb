package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;

/// A place on the map of one day.
///
/// @param key which place
/// @param place the place; without coordinates it cannot be drawn, but it is listed
/// @param control the state on that day
/// @param since the date as told at which that state came about; absent where untold
/// @param lastWord the day of the latest posting up to that day, to see how old the news is; absent where
///     untold
/// @param undated how many entries are off the calendar
public record PlaceState(
    PlaceKey key,
    Place place,
    Control control,
    Optional<Edtf> since,
    Optional<LocalDate> lastWord,
    int undated) {

  /// The state of a ledger on a day.
  public static PlaceState of(PlaceLedger ledger, LocalDate day) {
    Optional<LocalDate> lastWord = ledger.entries().stream()
        .flatMap(entry -> Stream.concat(Stream.of(entry.posting()), entry.echoes().stream()))
        .filter(posting -> Entry.knowledge(posting, ledger.known()) == Knowledge.KNOWN)
        .flatMap(posting -> posting.valid().effective(posting.effect()).stream())
        .filter(told -> !told.isAfter(day)).max(Comparator.naturalOrder());
    return new PlaceState(ledger.key(), ledger.place(), ledger.at(day),
        ledger.interval(day).map(StateInterval::since), lastWord, ledger.undated().size());
  }
}
