package org.biennien.extract.attribution;

import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.SourceKind;
import org.biennien.extract.actor.SourceEntry;
import org.biennien.extract.layout.Located;

/// A noun phrase that speaks.
///
/// @param from its first token
/// @param to the token after its last
/// @param described the kind that its head word tells: `witness` for *một người dân*
/// @param actor the actor that it names or holds
/// @param entry the outlet or observer that it names or holds
record Speaker(
    int from,
    int to,
    Optional<SourceKind> described,
    Optional<Located<ActorMention>> actor,
    Optional<SourceEntry> entry) {
  String basis() {
    if (entry.isPresent()) {
      return entry.get().name() + " of the table of sources, " + entry.get().kind().label();
    }
    return described.map(k -> "described source, a " + k.label()).orElse("")
        + (described.isPresent() && actor.isPresent() ? "; " : "")
        + actor.map(a -> "actor " + a.mention().actor())
            .orElse(described.isPresent() ? "" : "capitalised name");
  }
}
