package org.biennien.extract.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.claim.Claim;
import org.biennien.claim.json.ArticleFile;
import org.biennien.claim.json.ClaimJson;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.role.ClaimBuilder;
import org.biennien.extract.role.RoleTraining;
import org.biennien.text.pipeline.Annotator;

/// Reads gold articles with models that have not seen them, and writes what the scorer reads.
///
/// Arguments: the folder to write to, then the gold folders.
public final class RoadEvaluation {
  private static final int FOLDS = 5;

  private RoadEvaluation() {}

  /// Runs the evaluation.
  public static void main(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[0]));
    List<GoldArticle> gold = GoldArticle.readAll(
        Stream.of(args).skip(1).map(Path::of).toList(), Annotator.load());
    SourceFinder sources = SourceFinder.load();
    for (int fold = 0; fold < FOLDS; fold++) {
      var training = new RoleTraining(sources);
      for (int i = 0; i < gold.size(); i++) {
        if (i % FOLDS != fold) {
          training.add(OracleMentions.of(gold.get(i)), OracleMentions.events(gold.get(i)), gold.get(i).claims());
        }
      }
      var builder = new ClaimBuilder(sources, training.models());
      for (int i = fold; i < gold.size(); i += FOLDS) {
        write(out, gold.get(i), builder.claims(OracleMentions.of(gold.get(i)), OracleMentions.events(gold.get(i))));
      }
    }
  }

  private static void write(Path out, GoldArticle gold, List<Claim> claims) throws IOException {
    Files.writeString(out.resolve(gold.file()),
        ArticleFile.write(gold.article().article(), claims, ClaimJson.CODEBOOK).toPrettyString());
  }
}
