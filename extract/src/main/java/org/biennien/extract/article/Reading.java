package org.biennien.extract.article;

import java.util.List;
import org.biennien.claim.Article;

/// What came of reading one article: the article, or why there is none. One unreadable article never stops
/// the others of its batch.
public sealed interface Reading {
  /// Where it was read: a file's name, with the line for one of many (`tin.jsonl:7`).
  String where();

  /// An article was read.
  ///
  /// @param where file, and line
  /// @param article the article
  /// @param notes what was passed over, for a person to know
  record Read(String where, Article article, List<String> notes) implements Reading {
    public Read {
      notes = List.copyOf(notes);
    }
  }

  /// Nothing could be read.
  ///
  /// @param where file, and line
  /// @param fault what was found
  record Unreadable(String where, Fault fault) implements Reading {}
}
