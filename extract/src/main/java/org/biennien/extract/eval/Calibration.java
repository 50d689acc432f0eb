package org.biennien.extract.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.biennien.claim.Claim;
import org.biennien.extract.role.Confidence;
import org.biennien.extract.role.Doubts;

/// Gives claims that were read by models which had not seen them a confidence whose weights have not seen them either: those
/// of each fold are fitted to the other folds' claims.
final class Calibration {
  private final List<Article> articles = new ArrayList<>();

  /// An article as it was read.
  ///
  /// @param index of the gold article
  /// @param fold the fold that it was read in
  /// @param claims found, their confidence still unknown
  /// @param doubts of each claim
  /// @param right whether each claim is right as a whole
  record Article(int index, int fold, List<Claim> claims, List<Doubts> doubts, List<Boolean> right) {}

  void add(Article article) {
    articles.add(article);
  }

  /// The claims of an article with their confidence.
  record Calibrated(int index, List<Claim> claims) {}

  /// All articles' claims; how reliable their confidence is, is told to `reliability`.
  List<Calibrated> calibrated(Reliability reliability) {
    var calibrated = new ArrayList<Calibrated>();
    for (int fold : articles.stream().map(Article::fold).distinct().sorted().toList()) {
      Confidence confidence = fitted(fold);
      for (Article article : articles.stream().filter(a -> a.fold == fold).toList()) {
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < article.claims.size(); i++) {
          double sure = confidence.applyAsDouble(article.doubts.get(i));
          reliability.add(sure, article.right.get(i));
          claims.add(article.claims.get(i).withConfidence(sure));
        }
        calibrated.add(new Calibrated(article.index, claims));
      }
    }
    return calibrated;
  }

  private Confidence fitted(int without) {
    var training = new ConfidenceTraining();
    for (Article article : articles) {
      for (int i = 0; article.fold != without && i < article.doubts.size(); i++) {
        training.add(article.doubts.get(i), article.right.get(i));
      }
    }
    return training.fit();
  }

  /// Writes the weights fitted to all claims, as the program reads them.
  void write(Path file) throws IOException {
    Confidence fitted = fitted(-1);
    List<Double> weights = new ArrayList<>(fitted.weights());
    weights.addFirst(fitted.bias());
    long claims = articles.stream().mapToLong(a -> a.claims.size()).sum();
    var text = new StringBuilder("""
        # Weights of the chances of single decisions in the confidence of a claim (role.Confidence).
        # Version 2026.11.1. Source: fitted to %d claims of %d gold articles, each read by models that had not seen it.
        # Licence: Apache-2.0. Command: extract.eval.RoadEvaluation … --confidence FILE (reports/claims.md).
        # Columns: decision, weight of the logarithm of its odds.
        """.formatted(claims, articles.size()));
    for (int i = 0; i < weights.size(); i++) {
      text.append(String.format(Locale.ROOT, "%s\t%.4f%n", Confidence.NAMES.get(i), weights.get(i)));
    }
    Files.writeString(file, text);
  }
}
