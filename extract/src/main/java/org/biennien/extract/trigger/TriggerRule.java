package org.biennien.extract.trigger;

import java.util.List;

/// A frame of the lexicon: words that may carry certain claim types. Whether they do is decided in context.
///
/// @param id unique, speaking: `seize-liberate`
/// @param readings what the words may say, the most usual first; empty for words that only look like a
///     trigger (*bắt đầu* holds *bắt*) and so block what stands inside them
/// @param part how the words are used
/// @param patterns the words, see [TokenPattern]
/// @param example a sentence with the trigger in square brackets; it says the first reading
/// @param counterExample a sentence in which nothing says the first reading
public record TriggerRule(
    String id,
    List<Reading> readings,
    Part part,
    List<TokenPattern> patterns,
    Example example,
    String counterExample) {
  /// The id: a rule may stand for thousands of patterns.
  @Override
  public String toString() {
    return id;
  }

  /// How the words of a rule are used.
  public enum Part {
    /// A verb with its bound parts.
    VERB,
    /// A noun phrase.
    NOUN,
    /// No trigger.
    BLOCK
  }

  public TriggerRule {
    readings = List.copyOf(readings);
    patterns = List.copyOf(patterns);
    if (readings.isEmpty() != (part == Part.BLOCK)) {
      throw new IllegalArgumentException("rule %s: a block has no reading, every other rule has one".formatted(id));
    }
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("rule %s has no pattern".formatted(id));
    }
  }

  /// A sentence that shows a rule at work.
  ///
  /// @param text without brackets
  /// @param from first character of the trigger
  /// @param to the character after it
  public record Example(String text, int from, int to) {
    public Example {
      if (from < 0 || to <= from || to > text.length()) {
        throw new IllegalArgumentException(
            "example \"%s\": put the trigger in square brackets, as in \"Quân đội [tái chiếm] Homs\""
                .formatted(text));
      }
    }

    /// Reads `Quân đội [tái chiếm] Homs`.
    public static Example parse(String marked) {
      int from = marked.indexOf('[');
      int to = marked.indexOf(']') - 1;
      return new Example(marked.replace("[", "").replace("]", ""), from, to);
    }
  }
}
