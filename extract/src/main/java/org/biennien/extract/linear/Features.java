package org.biennien.extract.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The features of one decision, in the order they were added: each a template with the values it saw, as
/// `before|attack|vào`. A feature is kept as a 64-bit hash of its parts, so that none of them is ever joined
/// to a string at run time; a named list keeps the strings too, for training and for explanations.
///
/// One instance is filled, read and cleared again by one thread.
public final class Features {
  private static final long PRIME = 0x9E3779B97F4A7C15L;
  private static final String[] SMALL =
      {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"};

  /// So many strings are remembered.
  private static final int PARTS = 1024;

  private final boolean named;
  private final @Nullable String[] parts = new String[PARTS];
  private final long[] bits = new long[PARTS];
  private final List<String> names = new ArrayList<>();
  private long[] hashes = new long[128];
  private int[] room = new int[128];
  private long[] hashRoom = new long[128];
  private int size;

  private Features(boolean named) {
    this.named = named;
  }

  /// A list of hashes only.
  public static Features unnamed() {
    return new Features(false);
  }

  /// A list that keeps the names.
  public static Features named() {
    return new Features(true);
  }

  /// Forgets all features.
  public void clear() {
    size = 0;
    names.clear();
  }

  /// A feature without a value.
  public void add(String template) {
    keep(mix(PRIME, template));
    if (named) {
      names.add(template);
    }
  }

  /// A feature of one value.
  public void add(String template, String value) {
    keep(mix(mix(PRIME, template), value));
    if (named) {
      names.add(template + "|" + value);
    }
  }

  /// A feature of two values.
  public void add(String template, String first, String second) {
    keep(mix(mix(mix(PRIME, template), first), second));
    if (named) {
      names.add(template + "|" + first + "|" + second);
    }
  }

  /// A feature of three values.
  public void add(String template, String first, String second, String third) {
    keep(mix(mix(mix(mix(PRIME, template), first), second), third));
    if (named) {
      names.add(template + "|" + first + "|" + second + "|" + third);
    }
  }

  /// A feature of four values.
  public void add(String template, String first, String second, String third, String fourth) {
    keep(mix(mix(mix(mix(mix(PRIME, template), first), second), third), fourth));
    if (named) {
      names.add(template + "|" + first + "|" + second + "|" + third + "|" + fourth);
    }
  }

  /// A small whole number as a feature value; all above 15 are alike.
  public static String number(int value) {
    return SMALL[Math.clamp(value, 0, SMALL.length - 1)];
  }

  /// The hash of a feature by its name, parts joined with `|`.
  static long hash(String name) {
    long hash = PRIME;
    int from = 0;
    for (int bar = name.indexOf('|'); bar >= 0; bar = name.indexOf('|', from)) {
      hash = mixed(hash, bits(name.substring(from, bar)));
      from = bar + 1;
    }
    return mixed(hash, bits(name.substring(from)));
  }

  /// The string's own hash code is kept with the string, and so is free; but short Vietnamese words often
  /// share one, so length, first and last letter go in too.
  private static long bits(String part) {
    int length = part.length();
    long ends = length == 0 ? 0 : ((long) part.charAt(0) << 16) ^ part.charAt(length - 1);
    return (part.hashCode() & 0xFFFFFFFFL) ^ (ends << 32) ^ ((long) length << 59);
  }

  private static long mixed(long hash, long bits) {
    long mixed = (hash ^ bits) * PRIME;
    return mixed ^ (mixed >>> 29);
  }

  /// A string's bits are looked for first: the same strings, not only equal ones, come in feature after feature.
  private long mix(long hash, String part) {
    int slot = part.hashCode() & PARTS - 1;
    if (parts[slot] != part) {
      parts[slot] = part;
      bits[slot] = bits(part);
    }
    return mixed(hash, bits[slot]);
  }

  private void keep(long hash) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      room = new int[2 * size];
      hashRoom = new long[2 * size];
    }
    hashes[size++] = hash;
  }

  /// Number of features.
  public int size() {
    return size;
  }

  long at(int index) {
    return hashes[index];
  }

  /// A place for each feature; what it holds means nothing.
  int[] room() {
    return room;
  }

  /// A place for the hash of each feature; what it holds means nothing.
  long[] hashRoom() {
    return hashRoom;
  }

  /// The names, in order; none where they are not kept.
  public List<String> names() {
    return List.copyOf(names);
  }
}
