package org.biennien.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// An event of the chronicle.
///
/// @param id of the event
/// @param types the types of its claims, the one told most often first
/// @param status `actual` where any claim says that it happened; else what most claims say
/// @param time EDTF; absent where nothing is dated
/// @param timeBasis `told`, `publication` (the last days before the article) or `unknown`
/// @param earliest the first day that it can mean; absent off the calendar
/// @param latest the last day likewise
/// @param agents sides that act
/// @param patients sides to which it is done
/// @param places where
/// @param origins how many independent voices tell of it
/// @param articles how many articles tell of it
/// @param claims how many claims it has
/// @param claim the first of them, by id
/// @param accounts what each voice tells, with its echoes
/// @param grounds why claims of different articles stand together
public record EventLine(
    String id,
    List<String> types,
    String status,
    Optional<String> time,
    String timeBasis,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    List<String> agents,
    List<String> patients,
    List<PlaceLine> places,
    int origins,
    int articles,
    int claims,
    String claim,
    List<AccountLine> accounts,
    List<GroundLine> grounds) {
  public EventLine {
    types = List.copyOf(types);
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    places = List.copyOf(places);
    accounts = List.copyOf(accounts);
    grounds = List.copyOf(grounds);
  }
}
