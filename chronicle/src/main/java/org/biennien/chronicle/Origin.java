package org.biennien.chronicle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.SourceKind;

/// Who stands at the root of a claim's chain of sources, nearest to the event: the voice to count once,
/// however many outlets repeat it.
///
/// @param key the same for the same voice in all articles: `party:IS`, `source:sohr`, `outlet:vnexpressnet`
/// @param name as the claim names it, `IS`, `SOHR`, or the outlet's name; absent for an unnamed source and an
///     unknown outlet
/// @param words the words of the text that stand for it, empty where the article speaks in its own voice
/// @param kind what it is to the conflict; an outlet in its own voice is `MEDIA`
/// @param party whether it takes part in what the claim tells
/// @param selfServing whether the claim tells a success of its own camp
/// @param spoke when it spoke, absent where not told
/// @param relays who passed it on, nearest first: `AMAQ`, `Al-Masdar News`
public record Origin(
    String key,
    Optional<String> name,
    String words,
    SourceKind kind,
    boolean party,
    boolean selfServing,
    Optional<Edtf> spoke,
    List<String> relays) {
  public Origin {
    relays = List.copyOf(relays);
  }

  /// Whether the article says it itself and names nobody.
  public boolean ownVoice() {
    return words.isEmpty();
  }

  /// Whether it is an article in its own voice whose outlet nobody knows. Such voices cannot be told apart.
  public boolean unknownOutlet() {
    return ownVoice() && name.isEmpty();
  }

  /// How many independent voices these are: each key once; outlets that nobody knows add one at most, and
  /// only where no other voice speaks.
  public static int independent(Collection<Origin> origins) {
    long known = origins.stream().filter(origin -> !origin.unknownOutlet()).map(Origin::key)
        .distinct().count();
    return known > 0 ? (int) known : Math.min(1, origins.size());
  }
}
