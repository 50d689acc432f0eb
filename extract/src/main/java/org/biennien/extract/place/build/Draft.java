package org.biennien.extract.place.build;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.biennien.claim.Coordinates;
import org.biennien.extract.place.GazetteerEntry;
import org.biennien.claim.PlaceKind;
import org.biennien.extract.place.Spelling;

/// An entry in the making: names are gathered from several sources before it is packed.
final class Draft {
  String id;
  String name;
  final PlaceKind kind;
  final String country;
  String division = "";
  String province = "";
  final double latitude;
  final double longitude;
  int rank;
  /// Keys by which the place is found; see [Spelling].
  final SortedSet<String> keys = new TreeSet<>();
  /// The sound of the name behind a key, where it has one.
  final SortedMap<String, String> sounds = new TreeMap<>();
  /// Whether spelling mistakes in its name are forgiven.
  final boolean own;

  Draft(String id, String name, PlaceKind kind, String country, double latitude, double longitude, int rank) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.country = country;
    this.latitude = latitude;
    this.longitude = longitude;
    this.rank = rank;
    this.own = id.startsWith("bn:");
  }

  /// A name in our own tables: Vietnamese marks count, unless a hyphen shows a foreign name written by ear.
  void name(String alias) {
    if (alias.length() <= 5 && alias.equals(alias.toUpperCase(Locale.ROOT)) && alias.chars().allMatch(
        c -> Character.isUpperCase(c) || c == '.' || Character.isDigit(c) || c == '-')) {
      keys.add(Spelling.CAPITALS + Spelling.folded(alias));
    } else {
      add(Spelling.marked(alias), alias);
      if (alias.indexOf('-') >= 0) {
        add(Spelling.folded(alias), alias);
      }
    }
  }

  /// A name in GeoNames: outside Viet Nam its marks are of romanisation and do not count.
  void foreignName(String alias) {
    add(country.equals("VNM") ? Spelling.marked(alias) : Spelling.folded(alias), alias);
  }

  private void add(String key, String alias) {
    if (!key.isEmpty() && keys.add(key)) {
      String sound = Spelling.sound(alias);
      if (!sound.isEmpty()) {
        sounds.put(key, sound);
      }
    }
  }

  /// Takes over the names of another draft of the same place.
  void merge(Draft other) {
    keys.addAll(other.keys);
    other.sounds.forEach(sounds::putIfAbsent);
  }

  boolean sharesKey(Draft other) {
    return keys.stream().anyMatch(other.keys::contains);
  }

  double kilometresTo(Draft other) {
    return new Coordinates(latitude, longitude)
        .kilometresTo(new Coordinates(other.latitude, other.longitude));
  }

  GazetteerEntry entry() {
    return new GazetteerEntry(
        id, name, kind, present(country), present(province), new Coordinates(latitude, longitude), rank, own);
  }

  private static Optional<String> present(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
