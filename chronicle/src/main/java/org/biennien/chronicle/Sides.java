package org.biennien.chronicle;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One or more sides that are told to act together: the Syrian army with Hezbollah.
///
/// @param names the sides as the claim tells them, sorted: `HEZBOLLAH`, `SYR`
/// @param camps the sides that they fight for, by the alliances table, sorted: `SYR`. Two values that share a
///     camp are one side in the ledger.
public record Sides(List<String> names, List<String> camps) implements Comparable<Sides> {
  /// Somebody whom nobody names.
  public static final Sides UNKNOWN = new Sides(List.of("UNKNOWN"), List.of("UNKNOWN"));

  public Sides {
    names = List.copyOf(new TreeSet<>(names));
    camps = List.copyOf(new TreeSet<>(camps));
    if (names.isEmpty() || camps.isEmpty()) {
      throw new IllegalArgumentException("sides %s, camps %s: both need at least one"
          .formatted(names, camps));
    }
  }

  /// Sides that fight for nobody but themselves.
  public static Sides of(String... names) {
    return new Sides(List.of(names), List.of(names));
  }

  /// Whether both fight in one camp. Two unnamed sides are not known to be one.
  public boolean allied(Sides other) {
    return known() && other.known() && camps.stream().anyMatch(other.camps::contains);
  }

  /// Whether a side is among them, or they fight for it: `HEZBOLLAH` with camp `SYR` includes both.
  public boolean includes(String side) {
    return names.contains(side) || camps.contains(side);
  }

  /// Names and camps, each once: all that they are looked up by.
  public SortedSet<String> codes() {
    var codes = new TreeSet<>(names);
    codes.addAll(camps);
    return codes;
  }

  /// Both together, each with its camp.
  public Sides and(Sides other) {
    return new Sides(Stream.concat(names.stream(), other.names.stream()).toList(),
        Stream.concat(camps.stream(), other.camps.stream()).toList());
  }

  /// Whether anybody is named.
  public boolean known() {
    return !camps.equals(UNKNOWN.camps);
  }

  @Override
  public int compareTo(Sides other) {
    return toString().compareTo(other.toString());
  }

  /// `HEZBOLLAH+SYR`
  @Override
  public String toString() {
    return String.join("+", names);
  }
}
