package org.biennien.lucene;

import org.biennien.text.pipeline.Annotator;

/// The annotator over the model on the class path: loaded once, when first asked for, and shared by all.
final class ShippedModel {
  private ShippedModel() {}

  /// @throws IllegalStateException if module `text-model` is not on the class path
  static Annotator annotator() {
    return Loaded.ANNOTATOR;
  }

  private static final class Loaded {
    static final Annotator ANNOTATOR = Annotator.load();
  }
}
