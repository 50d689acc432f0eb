package org.biennien.extract.place;

import java.util.Optional;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;

/// A mention already found, with what words after it need to stand for it.
///
/// @param mention the mention
/// @param kind what sort of place, if known
/// @param noun the noun before it
/// @param sentence index of its sentence
/// @param located whether its words say that something is there: *ở Mosul*, *thành phố Mosul*, not *Nga* of *Nga cáo buộc*
/// @param seat told for the government that sits there: *chính phủ Damascus*
record Told(PlaceMention mention, Optional<PlaceKind> kind, Optional<PlaceNoun> noun, int sentence, boolean located, boolean seat) {}
