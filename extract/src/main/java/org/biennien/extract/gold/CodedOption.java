package org.biennien.extract.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biennien.text.pipeline.Annotator;

/// The options `--coded CODINGS CORPORA` and `--drafted CODINGS CORPORA` of the commands that train; each may be given several
/// times. Drafted are codings that a reader made by mending a program's draft.
///
/// @param rest the other arguments, in order
/// @param coded the folders named
/// @param drafted the folders of drafted codings
public record CodedOption(List<String> rest, List<CodedFolder> coded, List<CodedFolder> drafted) {
  /// How it is written, for certificates and messages.
  public static final String USUAL = " --coded training/claims ../shared/corpora";
  /// The same of drafted codings.
  public static final String USUAL_DRAFTED = " --drafted training/drafted ../shared/corpora";

  private static final String CODED = "--coded";
  private static final String DRAFTED = "--drafted";

  public CodedOption {
    rest = List.copyOf(rest);
    coded = List.copyOf(coded);
    drafted = List.copyOf(drafted);
  }

  /// Takes the options out of `arguments`.
  public static CodedOption of(String... arguments) {
    var rest = new ArrayList<String>();
    var coded = new ArrayList<CodedFolder>();
    var drafted = new ArrayList<CodedFolder>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (!name.equals(CODED) && !name.equals(DRAFTED)) {
        rest.add(name);
      } else if (i + 2 < arguments.length) {
        (name.equals(CODED) ? coded : drafted).add(new CodedFolder(Path.of(arguments[++i]), Path.of(arguments[++i])));
      } else {
        throw new IllegalArgumentException(
            "%s needs two folders, found %d; right is, for instance,%s"
                .formatted(name, arguments.length - i - 1, name.equals(CODED) ? USUAL : USUAL_DRAFTED));
      }
    }
    return new CodedOption(rest, coded, drafted);
  }

  /// The articles of all the folders of codings, in the order of the folders.
  public List<GoldArticle> articles(Annotator annotator) {
    return articles(coded, annotator);
  }

  /// The articles of all the folders of drafted codings.
  public List<GoldArticle> draftedArticles(Annotator annotator) {
    return articles(drafted, annotator);
  }

  private static List<GoldArticle> articles(List<CodedFolder> folders, Annotator annotator) {
    return folders.stream().flatMap(folder -> folder.read(annotator).stream()).toList();
  }
}
