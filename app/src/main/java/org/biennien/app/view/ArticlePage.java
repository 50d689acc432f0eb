package org.biennien.app.view;

import java.util.List;
import java.util.Optional;

/// An article with its claims.
///
/// @param id of the article
/// @param title its title, or its first words
/// @param outlet who published it, absent where unknown
/// @param published when, EDTF; absent where unknown
/// @param publishedBasis `given`, `in_text`, `assumed` or `none`
/// @param url where it was read, only where that is an http or https address
/// @param text as it came; every range points into it, in UTF-16 code units
/// @param zones parts that are not running prose
/// @param claims in reading order
public record ArticlePage(
    String id,
    String title,
    Optional<String> outlet,
    Optional<String> published,
    String publishedBasis,
    Optional<String> url,
    String text,
    List<ZoneLine> zones,
    List<ClaimPage> claims) {
  public ArticlePage {
    zones = List.copyOf(zones);
    claims = List.copyOf(claims);
  }

  /// A part of the text that is not running prose.
  ///
  /// @param start first code unit
  /// @param end the one after the last
  /// @param kind `heading`, `photo_credit`, `byline`, `reading_tip` or `metadata`
  public record ZoneLine(int start, int end, String kind) {}
}
