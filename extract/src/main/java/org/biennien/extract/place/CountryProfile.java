package org.biennien.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What countries an article is about, by how often it names them, their places, groups and leaders.
final class CountryProfile {
  private final Map<String, Double> weights = new HashMap<>();
  private double total;

  void add(String country, double weight) {
    weights.merge(country, weight, Double::sum);
    total += weight;
  }

  /// The country's share of all that was counted, 0 to 1.
  double share(String country) {
    return total == 0 ? 0 : weights.getOrDefault(country, 0.0) / total;
  }

  boolean isEmpty() {
    return weights.isEmpty();
  }

  boolean has(String country) {
    return weights.containsKey(country);
  }

  /// Whether the country of a place is told.
  boolean tells(GazetteerEntry place) {
    return place.country().filter(this::has).isPresent();
  }

  /// Whether a place may well be told of: its country is told, it has none, or no country is told at all.
  boolean expects(GazetteerEntry place) {
    return isEmpty() || place.country().isEmpty() || tells(place);
  }

  /// The countries, most told first.
  List<String> ranking() {
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed()
        .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey).toList();
  }
}
