package org.biennien.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/// Makes a [DiacriticsFoldingFilter] under the name `vietnameseDiacriticsFolding`.
///
/// - `preserveOriginal`: `true` to give the original too; `false` by default.
public final class DiacriticsFoldingFilterFactory extends TokenFilterFactory {
  /// The name that Lucene finds it by.
  public static final String NAME = "vietnameseDiacriticsFolding";

  private final boolean preserveOriginal;

  /// @throws IllegalArgumentException if an argument is unknown
  public DiacriticsFoldingFilterFactory(Map<String, String> args) {
    super(args);
    preserveOriginal = getBoolean(args, "preserveOriginal", false);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown arguments %s; expected preserveOriginal".formatted(args));
    }
  }

  /// For Lucene, which wants it and never calls it.
  public DiacriticsFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new DiacriticsFoldingFilter(input, preserveOriginal);
  }

  /// Wildcard and prefix queries match the folded form; they need no original beside it.
  @Override
  public TokenStream normalize(TokenStream input) {
    return new DiacriticsFoldingFilter(input);
  }
}
