package org.biennien.claim;

/// Something that an article names or stands a word for.
public sealed interface Mention permits ActorMention, PlaceMention, TimeMention, QuantityMention {
  /// The words of the mention.
  Quote quote();

  /// How it was recognised and resolved, for a reader: rule, table entry, context.
  String reason();
}
