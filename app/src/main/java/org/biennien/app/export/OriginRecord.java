package org.biennien.app.export;

import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Origin;
import org.biennien.claim.Edtf;

/// Whose word it is: the root of a chain of sources, however many outlets repeat it.
///
/// @param key the same for the same voice in all articles: `party:IS`, `source:sohr`, `outlet:vnexpressnet`
/// @param name actor code, proper name or outlet; absent for an unnamed source and an unknown outlet
/// @param words the words of the text that stand for it; absent where an article speaks in its own voice
/// @param kind `party`, `media`, `monitor`, `official`, `witness` or `unnamed`
/// @param party whether it takes part in what it tells
/// @param selfServing whether it tells a success of its own camp
/// @param spoke when it spoke, EDTF; absent where not told
/// @param relays who passed it on, nearest first
public record OriginRecord(
    String key,
    Optional<String> name,
    Optional<String> words,
    String kind,
    boolean party,
    boolean selfServing,
    Optional<String> spoke,
    List<String> relays) {
  public OriginRecord {
    relays = List.copyOf(relays);
  }

  /// An origin as a record.
  public static OriginRecord of(Origin origin) {
    return new OriginRecord(origin.key(), origin.name(),
        Optional.of(origin.words()).filter(words -> !words.isEmpty()), origin.kind().label(), origin.party(),
        origin.selfServing(), origin.spoke().map(Edtf::toString), origin.relays());
  }
}
