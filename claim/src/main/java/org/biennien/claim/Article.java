package org.biennien.claim;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A news article as it came, with what is known about it (codebook, section 7).
///
/// @param id unique in a collection; the file's name without its ending where nothing else is given
/// @param outlet who published it, absent where unknown
/// @param published when, with what that rests on
/// @param title absent where unknown
/// @param url where it was read, absent where unknown
/// @param text the body exactly as it came: all offsets point into it
/// @param zones parts of the text that are not running prose, in reading order, not overlapping
public record Article(
    String id,
    Optional<String> outlet,
    PublicationDate published,
    Optional<String> title,
    Optional<URI> url,
    String text,
    List<Zone> zones) {
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an article needs an id");
    }
    zones = List.copyOf(zones);
    int end = 0;
    for (Zone zone : zones) {
      if (zone.span().start() < end || zone.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "article %s: zone %s overlaps another or leaves the text".formatted(id, zone));
      }
      end = zone.span().end();
    }
  }
}
