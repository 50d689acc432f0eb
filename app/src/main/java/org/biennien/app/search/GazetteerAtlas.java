package org.biennien.app.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.Place;
import org.biennien.extract.Certificate;
import org.biennien.extract.place.Candidate;
import org.biennien.extract.place.Gazetteer;
import org.biennien.extract.place.GazetteerEntry;
import org.biennien.search.Atlas;

/// The gazetteer as search asks it. It is read when first asked for, so that a search for words does not wait for it.
final class GazetteerAtlas implements Atlas {
  /// Under which the gazetteer keeps states: `bn:syr`.
  private static final String STATE = "bn:";

  private final Map<String, List<PlaceKey>> wholes = new ConcurrentHashMap<>();

  private static final class Loaded {
    static final Gazetteer GAZETTEER = Gazetteer.load();
  }

  /// State and province: `Albu Kamal` → `bn:syr`, `bn:deir-ez-zor-governorate`. A place that the gazetteer does not know
  /// lies in its country, where the claim tells it.
  @Override
  public List<PlaceKey> wholes(Place place) {
    String key = place.gazetteerId().or(place::country).orElse("");
    return key.isEmpty() ? List.of() : wholes.computeIfAbsent(key, id -> found(place));
  }

  private static List<PlaceKey> found(Place place) {
    Gazetteer gazetteer = Loaded.GAZETTEER;
    var keys = new ArrayList<PlaceKey>();
    place.country().flatMap(code -> gazetteer.entryOf(STATE + code.toLowerCase(Locale.ROOT)))
        .map(GazetteerAtlas::key).ifPresent(keys::add);
    place.gazetteerId().flatMap(gazetteer::entryOf).flatMap(GazetteerEntry::province)
        .flatMap(name -> province(name, place.country())).ifPresent(keys::add);
    return List.copyOf(keys);
  }

  private static Optional<PlaceKey> province(String name, Optional<String> country) {
    return Loaded.GAZETTEER.find(name).stream().map(Candidate::entry)
        .filter(entry -> entry.name().equals(name) && entry.country().equals(country) && entry.kind().holdsTowns())
        .findFirst().map(GazetteerAtlas::key);
  }

  @Override
  public List<PlaceKey> named(String name) {
    return Loaded.GAZETTEER.find(name).stream().map(Candidate::entry).map(GazetteerAtlas::key).toList();
  }

  /// What a key stands for; absent where the gazetteer does not know it.
  Optional<Place> place(PlaceKey key) {
    return key.value().startsWith("name:")
        ? Optional.empty() : Loaded.GAZETTEER.entryOf(key.value()).map(GazetteerEntry::place);
  }

  @Override
  public String version() {
    return Certificate.read("/org/biennien/extract/place/gazetteer.json").toString();
  }

  private static PlaceKey key(GazetteerEntry entry) {
    return new PlaceKey(entry.id());
  }
}
