package org.biennien.extract.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.gold.CodedOption;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.linear.LinearModelFile;
import org.biennien.extract.role.RoleModels;
import org.biennien.extract.role.RoleTraining;
import org.biennien.text.pipeline.Annotator;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Trains the role models on gold articles and writes them with their certificate. The same folders give the same
/// files, byte for byte.
///
/// Arguments: the folder to write to, then the gold folders, and `--coded CODINGS CORPORA` and `--drafted CODINGS CORPORA` for
/// articles kept as offsets; with `--tables DIR` the weights are written there, too, as tables for people.
public final class RoleModelWriter {
  private static final String VERSION = "2026.11.12";
  private static final String COMMAND = "java -cp <class path of extract> "
      + "org.biennien.extract.eval.RoleModelWriter extract/src/main/resources/org/biennien/extract/role "
      + "../shared/gold/seeds ../shared/gold/dev ../shared/gold/train";

  private static final String TABLES = "--tables";

  private RoleModelWriter() {}

  /// Trains and writes.
  public static void main(String[] args) throws IOException {
    CodedOption option = CodedOption.of(args);
    List<String> rest = new ArrayList<>(option.rest());
    Optional<Path> tables = tables(rest);
    Path out = Files.createDirectories(Path.of(rest.getFirst()));
    Annotator annotator = Annotator.load();
    List<Path> folders = rest.stream().skip(1).map(Path::of).toList();
    List<GoldArticle> gold = Stream.of(GoldArticle.readAll(folders, annotator), option.articles(annotator),
        option.draftedArticles(annotator)).flatMap(List::stream).toList();
    MentionFinder finder = MentionFinder.load();
    var training = new RoleTraining(SourceFinder.load());
    for (GoldArticle article : gold) {
      training.add(finder.apply(article.article()), OracleMentions.events(article), article.claims());
    }
    ObjectNode sums = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, LinearModel> model : training.models().byName().entrySet()) {
      var bytes = new ByteArrayOutputStream();
      LinearModelFile.write(model.getValue(), bytes);
      String file = model.getKey() + RoleModels.ENDING;
      Files.write(out.resolve(file), bytes.toByteArray());
      sums.put(file, sha256(bytes.toByteArray()));
    }
    Files.writeString(out.resolve("models.json"), certificate(gold.size(), option, sums) + "\n");
    if (tables.isPresent()) {
      Path folder = Files.createDirectories(tables.get());
      for (Map.Entry<String, String> table : training.tables().entrySet()) {
        Files.writeString(folder.resolve(table.getKey() + ".tsv"), table.getValue());
      }
    }
  }

  private static Optional<Path> tables(List<String> arguments) {
    int at = arguments.indexOf(TABLES);
    if (at < 0) {
      return Optional.empty();
    }
    if (at + 1 == arguments.size()) {
      throw new IllegalArgumentException("expected %s DIR, found no folder behind it".formatted(TABLES));
    }
    arguments.remove(at);
    return Optional.of(Path.of(arguments.remove(at)));
  }

  private static String certificate(int articles, CodedOption option, ObjectNode sums) {
    ObjectNode certificate = JsonNodeFactory.instance.objectNode();
    certificate.put("version", VERSION);
    certificate.put("sources", "%d articles coded by the codebook, folders %s".formatted(articles,
        "gold/seeds, gold/dev, gold/train" + (option.coded().isEmpty() ? "" : ", training/claims")
            + (option.drafted().isEmpty() ? "" : ", training/drafted")));
    certificate.put("licence", "Apache-2.0");
    certificate.put("method", "multinomial logistic regression, FTRL-proximal (org.biennien.extract.linear)");
    certificate.put("command", COMMAND + (option.coded().isEmpty() ? "" : CodedOption.USUAL)
        + (option.drafted().isEmpty() ? "" : CodedOption.USUAL_DRAFTED));
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
