package org.biennien.lucene;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.biennien.text.PartOfSpeech;

/// Makes a [PartOfSpeechStopFilter] under the name `vietnamesePartOfSpeechStop`.
///
/// - `tags`: what to leave out, with commas: `ADP,CCONJ,PART`.
public final class PartOfSpeechStopFilterFactory extends TokenFilterFactory {
  /// The name that Lucene finds it by.
  public static final String NAME = "vietnamesePartOfSpeechStop";

  private final Set<PartOfSpeech> tags = EnumSet.noneOf(PartOfSpeech.class);

  /// @throws IllegalArgumentException if an argument is unknown, or `tags` is missing or holds no UPOS tag
  public PartOfSpeechStopFilterFactory(Map<String, String> args) {
    super(args);
    for (String tag : require(args, "tags").split(",", -1)) {
      tags.add(tag(tag.strip()));
    }
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown arguments %s; expected tags only".formatted(args));
    }
  }

  /// For Lucene, which wants it and never calls it.
  public PartOfSpeechStopFilterFactory() {
    throw defaultCtorException();
  }

  private static PartOfSpeech tag(String name) {
    for (PartOfSpeech tag : PartOfSpeech.values()) {
      if (tag.name().equals(name)) {
        return tag;
      }
    }
    throw new IllegalArgumentException("tags holds \"%s\"; expected some of %s, with commas"
        .formatted(name, EnumSet.allOf(PartOfSpeech.class)));
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new PartOfSpeechStopFilter(input, tags);
  }
}
