package org.biennien.chronicle.store;

import java.util.Locale;

/// What became of an article that was given to the chronicle.
///
/// @param outcome what was done
/// @param articleId the id under which it is kept: that of the first where the same content was there already
public record Addition(Outcome outcome, String articleId) {
  /// What was done with an article.
  public enum Outcome {
    /// It is new.
    ADDED,
    /// The same content with the same claims was there; nothing changed.
    ALREADY_THERE,
    /// An article of that id, or the same content with other claims, was there; it stands anew.
    REPLACED;

    /// In small letters.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
