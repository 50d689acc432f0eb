package org.biennien.extract.article;

import java.util.List;
import java.util.Optional;

/// A plain text file: all of it is the article's text; [ZoneFinder] tells what in it is no prose.
final class PlainText {
  private PlainText() {}

  static RawArticle read(String id, String text) {
    return new RawArticle(
        id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), text, List.of());
  }
}
