package org.biennien.extract.linear;

import java.util.List;
import java.util.stream.Stream;

/// Learns a [LinearModel] from examples that have nothing to do with each other: multinomial logistic regression ([Ftrl]). The
/// same examples in the same order give the same model.
public final class LogisticTrainer {
  private final List<String> classes;
  private final double l1;
  private final double l2;
  private final ExampleRows examples;

  /// A trainer for these classes; `l1` and `l2` hold the weights down.
  public LogisticTrainer(List<String> classes, double l1, double l2) {
    this(classes, l1, l2, new ExampleRows());
  }

  LogisticTrainer(List<String> classes, double l1, double l2, ExampleRows examples) {
    this.classes = List.copyOf(classes);
    this.l1 = l1;
    this.l2 = l2;
    this.examples = examples;
  }

  /// One example with its right class; `features` must keep names.
  public void add(Features features, int label) {
    examples.add(features, label);
  }

  /// Number of examples.
  public int size() {
    return examples.size();
  }

  /// The model after so many passes over the examples; features seen fewer than `minimum` times are left out.
  public LinearModel train(int passes, int minimum) {
    return weights(passes, minimum).model();
  }

  /// The model as a table for people.
  public String table(int passes, int minimum) {
    return weights(passes, minimum).text();
  }

  private WeightTable weights(int passes, int minimum) {
    return new WeightTable(classes, examples.names(), learnt(passes, examples.frequent(minimum)));
  }

  /// The weights of each class.
  List<Ftrl> learnt(int passes, boolean[] known) {
    List<Ftrl> learnt = Stream.generate(() -> new Ftrl(known, l1, l2)).limit(classes.size()).toList();
    ExampleRows.shuffled(examples.size(), passes, example -> step(examples.row(example), examples.label(example), learnt));
    return learnt;
  }

  private static void step(int[] row, int label, List<Ftrl> learnt) {
    double[] scores = new double[learnt.size()];
    for (int c = 0; c < scores.length; c++) {
      scores[c] = learnt.get(c).score(row);
    }
    double[] p = LinearModel.probabilities(scores, scores.length);
    for (int c = 0; c < p.length; c++) {
      learnt.get(c).step(row, p[c] - (c == label ? 1 : 0));
    }
  }
}
