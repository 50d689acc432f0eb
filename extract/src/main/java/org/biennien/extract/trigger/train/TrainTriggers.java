package org.biennien.extract.trigger.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.biennien.extract.trigger.ModelFile;
import org.biennien.extract.trigger.RuleBook;

/// Trains the model of the trigger stage and writes it with its birth certificate; the same gold and lexicon give
/// the same bytes.
///
/// `TrainTriggers --gold ../shared/gold --out extract/src/main/resources/org/biennien/extract/trigger`
public final class TrainTriggers {
  private static final String COMMAND = "java org.biennien.extract.trigger.train.TrainTriggers"
      + " --gold ../shared/gold --out extract/src/main/resources/org/biennien/extract/trigger";

  private TrainTriggers() {}

  /// Runs the training.
  public static void main(String[] args) throws IOException {
    if (args.length != 4 || !args[0].equals("--gold") || !args[2].equals("--out")) {
      throw new IllegalArgumentException("usage: " + COMMAND);
    }
    List<GoldArticle> gold = GoldArticle.read(Path.of(args[1]), List.of("seeds", "dev", "train"));
    var training = new TriggerTraining(RuleBook.load());
    var bytes = new ByteArrayOutputStream();
    ModelFile.write(training.train(training.answers(gold)), bytes);
    Path out = Path.of(args[3]);
    Files.write(out.resolve("triggers.model"), bytes.toByteArray());
    Files.writeString(out.resolve("triggers.model.json"), certificate(bytes.toByteArray(), gold));
  }

  private static String certificate(byte[] model, List<GoldArticle> gold) {
    int triggers = gold.stream().mapToInt(article -> article.triggers().size()).sum();
    return """
        {
          "file": "triggers.model",
          "version": "2026.11.1",
          "what": "log-linear weights over hashed features: type and status of triggers",
          "sources": "gold/seeds, gold/dev and gold/train (%d articles, %d claims coded by hand), examples in triggers.tsv",
          "licence": "Apache-2.0",
          "sha256": "%s",
          "command": "%s"
        }
        """.formatted(gold.size(), triggers, sha256(model), COMMAND);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
