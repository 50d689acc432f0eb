package org.biennien.extract.place;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.biennien.claim.Coordinates;
import org.biennien.claim.PlaceKind;

/// The packed file of the gazetteer, in the layout of [GazetteerFormat]. It is read whole and never decoded: a look-up reads a few
/// bytes of it. Threads may share it.
final class GazetteerFile {
  /// The first 21 bits of a hash tell nine in ten keys apart that no name has.
  private static final int FILTER_SHIFT = 11;

  private final ByteBuffer file;
  private final int entries;
  private final int names;
  private final int sounds;
  private final int bucketsAt;
  private final int namesAt;
  private final int soundsAt;
  private final int stringsAt;
  /// The first bits of the hashes of all names.
  private final BitSet hashes;

  /// @param name of the file, for a reader of errors
  GazetteerFile(byte[] bytes, String name) {
    file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    if (file.getInt(0) != GazetteerFormat.MAGIC || file.getInt(4) != GazetteerFormat.VERSION) {
      throw new IllegalStateException("%s: found magic %x, version %d; expected %x, version %d. See tools/gazetteer/README.md."
          .formatted(name, file.getInt(0), file.getInt(4), GazetteerFormat.MAGIC, GazetteerFormat.VERSION));
    }
    entries = file.getInt(8);
    names = file.getInt(12);
    sounds = file.getInt(16);
    bucketsAt = GazetteerFormat.HEADER + entries * GazetteerFormat.ENTRY;
    namesAt = bucketsAt + (GazetteerFormat.BUCKETS + 1) * Integer.BYTES;
    soundsAt = namesAt + names * GazetteerFormat.NAME;
    stringsAt = soundsAt + sounds * GazetteerFormat.SOUND;
    hashes = new BitSet(1 << Integer.SIZE - FILTER_SHIFT);
    for (int i = 0; i < names; i++) {
      hashes.set(nameHash(i) >>> FILTER_SHIFT);
    }
  }

  /// Number of entries.
  int entries() {
    return entries;
  }

  /// Number of names.
  int names() {
    return names;
  }

  /// Whether a name may have that hash: most words begin no name, and are told so without a look at any.
  boolean mayHaveHash(int hash) {
    return hashes.get(hash >>> FILTER_SHIFT);
  }

  /// Gives each name with that key.
  void forNames(String key, IntConsumer name) {
    int hash = GazetteerFormat.hash(key);
    int bucket = bucketsAt + GazetteerFormat.bucket(hash) * Integer.BYTES;
    int end = file.getInt(bucket + Integer.BYTES);
    for (int i = file.getInt(bucket); i < end; i++) {
      if (nameHash(i) == hash && key.equals(spelling(i))) {
        name.accept(i);
      }
    }
  }

  /// Gives each name whose sound has that key.
  void forSounds(String key, IntConsumer name) {
    int hash = GazetteerFormat.hash(key);
    for (int i = firstSound(hash); i < sounds && soundHash(i) == hash; i++) {
      name.accept(file.getInt(soundsAt + i * GazetteerFormat.SOUND + 4));
    }
  }

  /// The key of the name at `index`, 0 to [#names] - 1.
  String spelling(int index) {
    return string(file.getInt(namesAt + index * GazetteerFormat.NAME + 8));
  }

  /// The entry that the name at `index` names.
  GazetteerEntry named(int index) {
    return entry(file.getInt(namesAt + index * GazetteerFormat.NAME + 4));
  }

  /// The entry at `index`, 0 to [#entries] - 1.
  GazetteerEntry entry(int index) {
    int at = GazetteerFormat.HEADER + index * GazetteerFormat.ENTRY;
    int kind = file.get(at + 22);
    String province = string(file.getInt(at + 16));
    return new GazetteerEntry(
        id(index),
        string(file.getInt(at + 4)),
        PlaceKind.values()[kind & ~GazetteerFormat.LISTED],
        country(file.getShort(at + 20)),
        province.isEmpty() ? Optional.empty() : Optional.of(province),
        new Coordinates(file.getInt(at + 8) / GazetteerFormat.STEPS, file.getInt(at + 12) / GazetteerFormat.STEPS),
        file.get(at + 23),
        (kind & GazetteerFormat.LISTED) != 0);
  }

  /// The entry with that id: `bn:syr`.
  Optional<GazetteerEntry> entryOf(String id) {
    int low = 0;
    int high = entries - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = id(middle).compareTo(id);
      if (order == 0) {
        return Optional.of(entry(middle));
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private String id(int index) {
    int id = file.getInt(GazetteerFormat.HEADER + index * GazetteerFormat.ENTRY);
    return id > 0 ? "gn:" + id : string(-id);
  }

  private static Optional<String> country(short packed) {
    if (packed == 0) {
      return Optional.empty();
    }
    char[] letters = {letter(packed >>> 10), letter(packed >>> 5), letter(packed)};
    return Optional.of(new String(letters));
  }

  private static char letter(int packed) {
    return (char) ('A' - 1 + (packed & 31));
  }

  private int nameHash(int index) {
    return file.getInt(namesAt + index * GazetteerFormat.NAME);
  }

  private int soundHash(int index) {
    return file.getInt(soundsAt + index * GazetteerFormat.SOUND);
  }

  private int firstSound(int hash) {
    int low = 0;
    int high = sounds;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Integer.compareUnsigned(soundHash(middle), hash) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private String string(int offset) {
    byte[] bytes = new byte[file.getShort(stringsAt + offset) & 0xFFFF];
    file.get(stringsAt + offset + Short.BYTES, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
