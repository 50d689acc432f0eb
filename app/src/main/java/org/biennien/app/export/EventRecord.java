package org.biennien.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A happening, as all articles tell it.
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
/// @param independentOrigins how many voices tell of it that do not repeat each other
/// @param origins these voices, each once
/// @param accounts what each of them tells, and who repeats it
/// @param articles ids of the articles that tell of it
/// @param claims what they say, by id
/// @param grounds why claims of different articles stand together
public record EventRecord(
    String id,
    List<String> types,
    String status,
    Optional<String> time,
    String timeBasis,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    List<String> agents,
    List<String> patients,
    List<PlaceRecord> places,
    int independentOrigins,
    List<OriginRecord> origins,
    List<AccountRecord> accounts,
    List<String> articles,
    List<ClaimRecord> claims,
    List<GroundRecord> grounds) {
  public EventRecord {
    types = List.copyOf(types);
    agents = List.copyOf(agents);
    patients = List.copyOf(patients);
    places = List.copyOf(places);
    origins = List.copyOf(origins);
    accounts = List.copyOf(accounts);
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    grounds = List.copyOf(grounds);
  }
}
