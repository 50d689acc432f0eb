package org.biennien.app.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What `biennien ledger PLACE --format json` prints.
///
/// @param format `biennien-ledger/1`
/// @param place the place
/// @param at the day asked about; absent where none was
/// @param known the day of knowledge; absent for all that is known
/// @param state the state on the day asked about; the last one told where none was asked for
/// @param spells its states through time; only what was surely known counts
/// @param voices what each voice alone says, by key; none unless asked for (`--voices`)
/// @param postings those on the calendar in its order, then those off it
/// @param parts places that are parts of it, with ledgers of their own; nothing is inherited either way
public record LedgerDocument(
    String format,
    PlaceRecord place,
    Optional<LocalDate> at,
    Optional<LocalDate> known,
    StateRecord state,
    List<SpellRecord> spells,
    List<VoiceRecord> voices,
    List<PostingRecord> postings,
    List<PlaceRecord> parts) {
  static final String FORMAT = "biennien-ledger/1";

  public LedgerDocument {
    spells = List.copyOf(spells);
    voices = List.copyOf(voices);
    postings = List.copyOf(postings);
    parts = List.copyOf(parts);
  }
}
