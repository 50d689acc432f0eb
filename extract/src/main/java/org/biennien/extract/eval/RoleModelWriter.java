package org.biennien.extract.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.gold.CodedOption;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.role.RoleTraining;
import org.biennien.text.pipeline.Annotator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Trains the role models on gold articles and writes them with their certificate. The same folders give the same
/// files, byte for byte.
///
/// Arguments: the folder to write to, then the gold folders, and `--coded CODINGS CORPORA` for articles kept as
/// offsets.
public final class RoleModelWriter {
  private static final String VERSION = "2026.11.1";
  private static final String COMMAND = "java -cp <class path of extract> "
      + "org.biennien.extract.eval.RoleModelWriter extract/src/main/resources/org/biennien/extract/role "
      + "../shared/gold/seeds ../shared/gold/dev ../shared/gold/train";

  private RoleModelWriter() {}

  /// Trains and writes.
  public static void main(String[] args) throws IOException {
    CodedOption option = CodedOption.of(args);
    Path out = Files.createDirectories(Path.of(option.rest().getFirst()));
    Annotator annotator = Annotator.load();
    List<Path> folders = option.rest().stream().skip(1).map(Path::of).toList();
    List<GoldArticle> gold = Stream.concat(
        GoldArticle.readAll(folders, annotator).stream(), option.articles(annotator).stream()).toList();
    MentionFinder finder = MentionFinder.load();
    var training = new RoleTraining(SourceFinder.load());
    for (GoldArticle article : gold) {
      training.add(finder.apply(article.article()), OracleMentions.events(article), article.claims());
    }
    ObjectNode sums = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, String> file : training.files().entrySet()) {
      byte[] bytes = (header(file.getKey(), gold.size()) + file.getValue()).getBytes(StandardCharsets.UTF_8);
      Files.write(out.resolve(file.getKey()), bytes);
      sums.put(file.getKey(), sha256(bytes));
    }
    Files.writeString(out.resolve("models.json"), certificate(gold.size(), !option.coded().isEmpty(), sums) + "\n");
  }

  private static String header(String name, int articles) {
    return """
        # Weights that link mentions to events: %s. Certificate: models.json.
        # Version %s. Source: learnt from %d articles coded for Biên Niên. Licence: Apache-2.0.
        # Columns: feature, then a weight for each class.
        """.formatted(name, VERSION, articles);
  }

  private static String certificate(int articles, boolean coded, ObjectNode sums) {
    ObjectNode certificate = JsonNodeFactory.instance.objectNode();
    certificate.put("version", VERSION);
    certificate.put("sources", "%d articles coded by the codebook, folders %s".formatted(articles,
        coded ? "gold/seeds, gold/dev, gold/train and training/claims" : "gold/seeds, gold/dev and gold/train"));
    certificate.put("licence", "Apache-2.0");
    certificate.put("method", "multinomial logistic regression, FTRL-proximal (org.biennien.extract.linear)");
    certificate.put("command", COMMAND + (coded ? CodedOption.USUAL : ""));
    certificate.set("sha256", sums);
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(certificate);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
