package org.biennien.extract.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biennien.text.pipeline.Annotator;

/// The option `--coded CODINGS CORPORA` of the commands that train; it may be given several times.
///
/// @param rest the other arguments, in order
/// @param coded the folders named
public record CodedOption(List<String> rest, List<CodedFolder> coded) {
  /// How it is written, for certificates and messages.
  public static final String USUAL = " --coded training/claims ../shared/corpora";

  private static final String NAME = "--coded";

  public CodedOption {
    rest = List.copyOf(rest);
    coded = List.copyOf(coded);
  }

  /// Takes the option out of `arguments`.
  public static CodedOption of(String... arguments) {
    var rest = new ArrayList<String>();
    var coded = new ArrayList<CodedFolder>();
    for (int i = 0; i < arguments.length; i++) {
      if (!arguments[i].equals(NAME)) {
        rest.add(arguments[i]);
      } else if (i + 2 < arguments.length) {
        coded.add(new CodedFolder(Path.of(arguments[++i]), Path.of(arguments[++i])));
      } else {
        throw new IllegalArgumentException(
            "%s needs two folders, found %d; right is, for instance,%s"
                .formatted(NAME, arguments.length - i - 1, USUAL));
      }
    }
    return new CodedOption(rest, coded);
  }

  /// The articles of all the folders, in the order of the folders.
  public List<GoldArticle> articles(Annotator annotator) {
    return coded.stream().flatMap(folder -> folder.read(annotator).stream()).toList();
  }
}
