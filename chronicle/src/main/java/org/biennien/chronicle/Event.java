package org.biennien.chronicle;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Status;
import org.biennien.claim.TimeMention;

/// Claims of one or more articles about one happening. Nothing is averaged: each claim stays as told.
///
/// The id follows from the claim whose id sorts first, so it does not depend on the order of arrival; it
/// changes when an article with an earlier id joins.
///
/// @param id deterministic: `ev-` and ten hexadecimal digits
/// @param testimonies the claims with their reports, sorted by claim id; one at least
/// @param merges why claims of different articles stand together: one fewer than there are articles
public record Event(String id, List<Testimony> testimonies, List<Merge> merges) {
  public Event {
    testimonies = List.copyOf(testimonies);
    merges = List.copyOf(merges);
    if (testimonies.isEmpty()) {
      throw new IllegalArgumentException("event %s has no claim".formatted(id));
    }
  }

  /// The claims.
  public List<Claim> claims() {
    return testimonies.stream().map(Testimony::claim).toList();
  }

  /// The articles that tell of it, sorted by id.
  public SortedSet<String> articles() {
    return testimonies.stream().map(t -> t.report().articleId())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The type told most often; of two told equally often the more particular one, which the codebook lists
  /// later.
  public ClaimType type() {
    return mostTold(claims().stream().map(Claim::type).toList()).orElseThrow();
  }

  /// The types of its claims, the one told most often first, the others in the codebook's order.
  public List<ClaimType> types() {
    return Stream.concat(Stream.of(type()), claims().stream().map(Claim::type).sorted()).distinct().toList();
  }

  /// What is said to have happened has happened, whoever else plans or denies it; else what most claims say.
  public Status status() {
    var counts = claims().stream().collect(Collectors.groupingBy(Claim::status, Collectors.counting()));
    return counts.containsKey(Status.ACTUAL) ? Status.ACTUAL : counts.keySet().stream()
        .max(Comparator.<Status, Long>comparing(counts::get).thenComparing(Comparator.reverseOrder())).orElseThrow();
  }

  /// Every place that a claim tells, in the order of the claims.
  public List<Place> places() {
    var places = new LinkedHashMap<PlaceKey, Place>();
    claims().stream().flatMap(claim -> claim.place().stream()).map(PlaceMention::place)
        .forEach(place -> places.putIfAbsent(PlaceKey.of(place), place));
    return List.copyOf(places.values());
  }

  /// The sides that act, in the order of the claims.
  public List<String> agents() {
    return sides(Claim::agent);
  }

  /// The sides to which it is done.
  public List<String> patients() {
    return sides(Claim::patient);
  }

  private List<String> sides(Function<Claim, List<ActorMention>> role) {
    return claims().stream().flatMap(claim -> role.apply(claim).stream())
        .map(mention -> mention.actor().side()).distinct().toList();
  }

  /// The place told most often; absent where none is told.
  public Optional<Place> place() {
    List<Place> told = claims().stream().flatMap(c -> c.place().stream()).map(PlaceMention::place).toList();
    Optional<PlaceKey> key = mostTold(told.stream().map(PlaceKey::of).toList());
    return told.stream().filter(place -> key.equals(Optional.of(PlaceKey.of(place)))).findFirst();
  }

  /// The time told most often; absent where no claim tells one.
  public Optional<Edtf> time() {
    List<Edtf> told = claims().stream().flatMap(c -> c.time().stream()).map(TimeMention::value).toList();
    Optional<String> value = mostTold(told.stream().map(Edtf::toString).toList());
    return told.stream().filter(time -> value.equals(Optional.of(time.toString()))).findFirst();
  }

  /// The sides named as agent or patient, sorted.
  public SortedSet<String> sides() {
    return claims().stream()
        .flatMap(claim -> Stream.concat(claim.agent().stream(), claim.patient().stream()))
        .map(mention -> mention.actor().side()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static <T extends Comparable<T>> Optional<T> mostTold(Collection<T> values) {
    var counts = values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return counts.keySet().stream().max(
        Comparator.<T, Long>comparing(counts::get).thenComparing(Comparator.naturalOrder()));
  }
}
