package org.biennien.app.export;

import java.util.List;

/// What one voice alone says of a place.
///
/// @param origin the voice
/// @param spells the states that follow from its own words
public record VoiceRecord(OriginRecord origin, List<SpellRecord> spells) {
  public VoiceRecord {
    spells = List.copyOf(spells);
  }
}
