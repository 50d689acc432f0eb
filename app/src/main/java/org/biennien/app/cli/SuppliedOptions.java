package org.biennien.app.cli;

import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Supplied;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// The options by which a user tells what the files lack.
final class SuppliedOptions {
  @Option(names = "--published", paramLabel = "DATE", descriptionKey = "option.published",
      converter = EdtfConverter.class)
  private Optional<Edtf> published = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "option.outlet")
  private Optional<String> outlet = Optional.empty();

  ArticleReader reader() {
    return new ArticleReader(new Supplied(published, outlet));
  }

  /// Reads an EDTF value; the complaint says what is right.
  static final class EdtfConverter implements picocli.CommandLine.ITypeConverter<Edtf> {
    @Override
    public Edtf convert(String value) {
      try {
        return Edtf.parse(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}
