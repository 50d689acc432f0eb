package org.biennien.app.view;

import java.util.Optional;

/// An article in a list.
///
/// @param id of the article
/// @param title its title, or its first words
/// @param outlet who published it, absent where unknown
/// @param published when, EDTF; absent where unknown
/// @param publishedBasis `given`, `in_text`, `assumed` or `none`
/// @param claims how many claims it makes
public record ArticleLine(
    String id,
    String title,
    Optional<String> outlet,
    Optional<String> published,
    String publishedBasis,
    int claims) {}
