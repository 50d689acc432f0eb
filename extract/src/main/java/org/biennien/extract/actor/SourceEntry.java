package org.biennien.extract.actor;

import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.claim.SourceKind;

/// An outlet, observer or mouthpiece of the table.
///
/// @param name as it stands in a claim's source: `Al-Masdar News`, `SOHR`
/// @param kind what it is to the conflict
/// @param side the state or group that it belongs to: `RUS` for TASS; absent for none
/// @param from its first token in the sentence
/// @param to index after its last token
public record SourceEntry(String name, SourceKind kind, Optional<ActorCode> side, int from, int to) {}
