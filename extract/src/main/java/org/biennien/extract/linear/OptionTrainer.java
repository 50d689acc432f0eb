package org.biennien.extract.linear;

import java.util.ArrayList;
import java.util.List;

/// Learns an [OptionModel] from questions whose options are known: each option by itself ([LogisticTrainer]), and the options of a
/// question against each other. The same questions in the same order give the same model.
public final class OptionTrainer {
  private final List<String> roles;
  private final double l1;
  private final double l2;
  private final ExampleRows examples = new ExampleRows();
  /// The first example of each question.
  private final List<Integer> starts = new ArrayList<>();

  /// A trainer for these roles, of which the first is none and the second the one asked for; `l1` and `l2` hold the weights down.
  public OptionTrainer(List<String> roles, double l1, double l2) {
    this.roles = List.copyOf(roles);
    this.l1 = l1;
    this.l2 = l2;
  }

  /// A new question: the options that are added from now on stand against each other.
  public void ask() {
    starts.add(examples.size());
  }

  /// One option with its right role; `features` must keep names.
  public void add(Features features, int role) {
    examples.add(features, role);
  }

  /// The model after so many passes over the questions; features seen fewer than `minimum` times are left out.
  public OptionModel train(int passes, int minimum) {
    return new OptionModel(weights(passes, minimum).model());
  }

  /// The model as a table for people.
  public String table(int passes, int minimum) {
    return weights(passes, minimum).text();
  }

  private WeightTable weights(int passes, int minimum) {
    boolean[] known = examples.frequent(minimum);
    List<Ftrl> learnt = new ArrayList<>(new LogisticTrainer(roles, l1, l2, examples).learnt(passes, known));
    learnt.add(amongAll(passes, known));
    return new WeightTable(OptionModel.classes(roles), examples.names(), learnt);
  }

  private Ftrl amongAll(int passes, boolean[] known) {
    var learnt = new Ftrl(known, l1, l2);
    ExampleRows.shuffled(starts.size(), passes, question -> {
      int end = question + 1 < starts.size() ? starts.get(question + 1) : examples.size();
      step(starts.get(question), end, learnt);
    });
    return learnt;
  }

  /// Each right option stands against all wrong ones and against none of them, not against another right one; where none is
  /// right, none of them stands against all.
  private void step(int from, int to, Ftrl learnt) {
    double[] odds = new double[to - from];
    double wrong = 1;
    int answers = 0;
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(learnt.score(examples.row(from + i)));
      boolean fits = right(from + i);
      answers += fits ? 1 : 0;
      wrong += fits ? 0 : odds[i];
    }
    double[] gradient = new double[odds.length];
    for (int i = 0; i < odds.length; i++) {
      if (right(from + i)) {
        gradient[i] += odds[i] / (wrong + odds[i]) - 1;
        for (int j = 0; j < odds.length; j++) {
          gradient[j] += right(from + j) ? 0 : odds[j] / (wrong + odds[i]);
        }
      } else if (answers == 0) {
        gradient[i] = odds[i] / wrong;
      }
    }
    for (int i = 0; i < odds.length; i++) {
      learnt.step(examples.row(from + i), gradient[i]);
    }
  }

  private boolean right(int example) {
    return examples.label(example) == OptionModel.ASKED;
  }
}
