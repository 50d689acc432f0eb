package org.biennien.extract.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.biennien.extract.gold.CodedFolder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes codings as gold files again, joined to their articles: for reading, for `goldcheck.py` and
/// `score.py`.
///
/// Arguments: the folder of the codings, the folder of the corpora, the folder to write to.
public final class JoinCodings {
  private JoinCodings() {}

  /// Writes the gold files.
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      throw new IllegalArgumentException("expected CODINGS CORPORA OUT, for instance"
          + " training/claims ../shared/corpora joined; found " + String.join(" ", args));
    }
    Path out = Files.createDirectories(Path.of(args[2]));
    var pretty = JsonMapper.shared().writerWithDefaultPrettyPrinter();
    var coded = new CodedFolder(Path.of(args[0]), Path.of(args[1]));
    for (Map.Entry<Path, ObjectNode> file : coded.joined().entrySet()) {
      String content = pretty.writeValueAsString(file.getValue()) + "\n";
      Files.writeString(out.resolve(file.getKey().getFileName()), content);
    }
  }
}
