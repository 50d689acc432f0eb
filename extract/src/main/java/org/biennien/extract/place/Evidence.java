package org.biennien.extract.place;

import java.util.Optional;

/// What speaks for and against a name being a place where it stands.
///
/// @param noun a place noun stands before it: `thành phố X`
/// @param preposition a word of place or a verb of taking stands before it, or one of falling after it: `ở X`, `giành lại X`, `X thất thủ`
/// @param partOfName the words beside it are names too, so that it may be a part of a person's or paper's
///     name
/// @param person a word for a person stands before it: `ông X`
/// @param list it goes on a list of places: `X, Y và Z`
/// @param cue it is the name of a group or leader: `Hamas`
/// @param container the place that the words after it say it lies in: `X, tỉnh Y`
/// @param country of namesakes the country that this name was told of before, or that the place beside it in a list is in
record Evidence(
    boolean noun,
    boolean preposition,
    boolean partOfName,
    boolean person,
    boolean list,
    boolean cue,
    Optional<GazetteerEntry> container,
    Optional<String> country) {}
