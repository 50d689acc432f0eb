package org.biennien.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.biennien.lucene.VietnameseTokenizer.Mode;
import org.biennien.text.lexicon.UserLexicon;
import org.biennien.text.pipeline.Annotator;

/// Makes a [VietnameseTokenizer] under the name `vietnamese`.
///
/// - `mode`: `words` (the default), `syllables` or `both`;
/// - `userLexicon`: a file in UTF-8 of words to cut the user's way, as [UserLexicon] reads it.
public final class VietnameseTokenizerFactory extends TokenizerFactory implements ResourceLoaderAware {
  /// The name that Lucene finds it by.
  public static final String NAME = "vietnamese";

  private final Mode mode;
  private final Optional<String> lexiconFile;
  /// Empty until the file that was named is read.
  private Optional<UserLexicon> lexicon = Optional.empty();

  /// @throws IllegalArgumentException if an argument is unknown or `mode` is no mode
  public VietnameseTokenizerFactory(Map<String, String> args) {
    super(args);
    String name = get(args, "mode", List.of("words", "syllables", "both"), "words", false);
    mode = Mode.valueOf(name.toUpperCase(Locale.ROOT));
    lexiconFile = Optional.ofNullable(get(args, "userLexicon"));
    if (lexiconFile.isEmpty()) {
      lexicon = Optional.of(UserLexicon.none());
    }
    if (!args.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown arguments %s; expected mode, userLexicon".formatted(args));
    }
  }

  /// For Lucene, which wants it and never calls it.
  public VietnameseTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    if (lexiconFile.isPresent()) {
      String file = lexiconFile.get();
      var decoder = StandardCharsets.UTF_8.newDecoder();
      try (var reader = new BufferedReader(new InputStreamReader(loader.openResource(file), decoder))) {
        lexicon = Optional.of(UserLexicon.read(file, reader));
      }
    }
  }

  @Override
  public VietnameseTokenizer create(AttributeFactory factory) {
    UserLexicon words = lexicon.orElseThrow(() -> new IllegalStateException(
        "userLexicon %s is not read yet; call inform(ResourceLoader) before create".formatted(lexiconFile)));
    Annotator annotator = ShippedModel.annotator();
    return new VietnameseTokenizer(
        factory, words.entries().isEmpty() ? annotator : annotator.with(words), mode);
  }
}
