package org.biennien.app.view;

import java.util.List;

/// A place's ledger as a page: how it stands, how it stood, and every posting with the sentence that says it.
///
/// @param place the place
/// @param standing who is said to hold it on the day asked for
/// @param parts places that are parts of it, with ledgers of their own
/// @param spells its states through time
/// @param postings those on the calendar in its order, then those off it
public record PlacePage(
    PlaceLine place,
    Standing standing,
    List<PlaceLine> parts,
    List<Spell> spells,
    List<PostingLine> postings) {
  public PlacePage {
    parts = List.copyOf(parts);
    spells = List.copyOf(spells);
    postings = List.copyOf(postings);
  }
}
