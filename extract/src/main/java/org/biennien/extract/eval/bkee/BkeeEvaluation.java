package org.biennien.extract.eval.bkee;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;

/// Reads BKEE's articles as the program reads any, and compares the claims with BKEE's events.
public final class BkeeEvaluation {
  private final Road road;
  private final ArticleReader reader = new ArticleReader(Supplied.NOTHING);

  /// With the models and tables of `road`.
  public BkeeEvaluation(Road road) {
    this.road = road;
  }

  /// The standoff files below a folder, in the order of their paths.
  ///
  /// @throws IOException if the folder cannot be read
  public static List<Path> files(Path folder) throws IOException {
    return BkeeArticle.files(folder);
  }

  /// The score by type over the articles of some standoff files; `step` is run after each.
  ///
  /// @throws IOException if a file cannot be read or is no standoff file
  public Map<BkeeType, BkeeScore> score(List<Path> files, Runnable step) throws IOException {
    var scores = new EnumMap<BkeeType, BkeeScore>(BkeeType.class);
    for (Path file : files) {
      BkeeArticle article = BkeeArticle.read(file);
      List<BkeeEvent> found = events(article);
      for (BkeeType type : BkeeType.values()) {
        scores.merge(type, BkeeScore.of(article.events(), found, type), BkeeScore::plus);
      }
      step.run();
    }
    return scores;
  }

  private List<BkeeEvent> events(BkeeArticle article) {
    List<Reading> read =
        reader.read(article.file().getFileName().toString(), article.text().getBytes(StandardCharsets.UTF_8));
    return read.stream().filter(Reading.Read.class::isInstance).map(Reading.Read.class::cast)
        .flatMap(r -> road.claims(r.article()).stream()).flatMap(claim -> BkeeEvent.of(claim).stream()).toList();
  }

  /// All types together.
  public static BkeeScore all(Map<BkeeType, BkeeScore> scores) {
    BkeeScore all = scores.values().stream().reduce(BkeeScore.NONE, BkeeScore::plus);
    int articles = scores.values().stream().mapToInt(BkeeScore::articles).max().orElse(0);
    return new BkeeScore(articles, all.triggers(), all.arguments());
  }
}
