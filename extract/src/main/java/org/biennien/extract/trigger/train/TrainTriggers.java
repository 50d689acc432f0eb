package org.biennien.extract.trigger.train;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.extract.gold.CodedOption;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.trigger.ModelFile;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.text.pipeline.Annotator;

/// Trains the model of the trigger stage and writes it with its birth certificate; the same gold and lexicon give
/// the same bytes.
///
/// `TrainTriggers --gold ../shared/gold --out extract/src/main/resources/org/biennien/extract/trigger
/// --coded training/claims ../shared/corpora`; without `--coded` on the gold alone.
public final class TrainTriggers {
  private static final String COMMAND = "java org.biennien.extract.trigger.train.TrainTriggers"
      + " --gold ../shared/gold --out extract/src/main/resources/org/biennien/extract/trigger";

  private TrainTriggers() {}

  /// Runs the training.
  public static void main(String[] args) throws IOException {
    CodedOption option = CodedOption.of(args);
    List<String> rest = option.rest();
    if (rest.size() != 4 || !rest.get(0).equals("--gold") || !rest.get(2).equals("--out")) {
      throw new IllegalArgumentException("usage: %s [%s]".formatted(COMMAND, CodedOption.USUAL.strip()));
    }
    Annotator annotator = Annotator.load();
    Path root = Path.of(rest.get(1));
    List<Path> folders = Stream.of("seeds", "dev", "train").map(root::resolve).toList();
    var gold = new ArrayList<>(GoldArticle.readAll(folders, annotator));
    int own = gold.size();
    gold.addAll(option.articles(annotator));
    var training = new TriggerTraining(RuleBook.load(), TriggerVerdicts.beside(option));
    var bytes = new ByteArrayOutputStream();
    ModelFile.write(training.train(training.answers(gold, own)), bytes);
    Path out = Path.of(rest.get(3));
    Files.write(out.resolve("triggers.model"), bytes.toByteArray());
    Files.writeString(out.resolve("triggers.model.json"), certificate(bytes.toByteArray(), gold, !option.coded().isEmpty()));
  }

  private static String certificate(byte[] model, List<GoldArticle> gold, boolean coded) {
    int claims = gold.stream().mapToInt(article -> article.claims().size()).sum();
    String folders =
        coded ? "gold/seeds, gold/dev, gold/train and training/claims with training/verdicts.tsv" : "gold/seeds, gold/dev and gold/train";
    return """
        {
          "file": "triggers.model",
          "version": "2026.11.10",
          "what": "log-linear weights over hashed features: type and status of triggers",
          "sources": "%s (%d articles, %d claims coded by hand), examples in triggers.tsv",
          "licence": "Apache-2.0",
          "sha256": "%s",
          "command": "%s"
        }
        """.formatted(
            folders, gold.size(), claims, sha256(model), COMMAND + (coded ? CodedOption.USUAL : ""));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
