package org.biennien.extract.role;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.biennien.text.lexicon.TableFile;

/// The chance that a claim is right as a whole: type, status, agents, place and time. The models' own chances are too sure
/// together, so they are weighed: a logistic regression over their log-odds, fitted to claims read by models that had not
/// seen the article (Platt 1999; `extract.eval.ConfidenceTraining`).
///
/// @param bias the weight of no decision at all
/// @param weights of the decisions of [Doubts], in order
public record Confidence(double bias, List<Double> weights) implements ToDoubleFunction<Doubts> {
  /// The weights' names in their file: `bias`, then the decisions.
  public static final List<String> NAMES = List.of("bias", "type", "status", "agent", "place", "time");
  private static final String FILE = "/org/biennien/extract/role/confidence.tsv";

  public Confidence {
    weights = List.copyOf(weights);
    if (weights.size() != NAMES.size() - 1) {
      throw new IllegalArgumentException("expected %d weights, found %d".formatted(NAMES.size() - 1, weights.size()));
    }
  }

  /// The weights that come with this package.
  public static Confidence load() {
    List<TableFile.Row> rows = TableFile.resource(FILE, 2).rows();
    for (int i = 0; i < rows.size(); i++) {
      if (i >= NAMES.size() || !rows.get(i).column(0).equals(NAMES.get(i))) {
        throw rows.get(i).malformed("the weights " + String.join(", ", NAMES) + ", in this order");
      }
    }
    List<Double> all = rows.stream().map(row -> Double.valueOf(row.column(1))).toList();
    return new Confidence(all.getFirst(), all.subList(1, all.size()));
  }

  @Override
  public double applyAsDouble(Doubts doubts) {
    double sum = bias;
    List<Double> odds = doubts.logOdds();
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * odds.get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
