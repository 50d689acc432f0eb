package org.biennien.extract.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What was learnt: for each feature a weight for each class.
///
/// @param classes the classes' names
/// @param names the features' names
/// @param learnt the weights of each class
record WeightTable(List<String> classes, List<String> names, List<Ftrl> learnt) {
  /// Weights nearer to 0 decide nothing.
  private static final double LEAST = 0.005;

  /// The model of the features that decide something.
  LinearModel model() {
    List<String> kept = new ArrayList<>();
    List<float[]> values = new ArrayList<>();
    for (int f = 0; f < names.size(); f++) {
      if (decides(f)) {
        float[] row = new float[learnt.size()];
        for (int c = 0; c < row.length; c++) {
          row[c] = (float) learnt.get(c).weight(f);
        }
        kept.add(names.get(f));
        values.add(row);
      }
    }
    return LinearModel.of(classes, kept, values);
  }

  /// A table for people: a line `classes<TAB>name…`, then one per feature with its weight for each class, as
  /// `before|attack|vào<TAB>0.41<TAB>-0.12`, by name.
  String text() {
    var text = new StringBuilder("classes\t").append(String.join("\t", classes)).append('\n');
    IntStream.range(0, names.size()).filter(this::decides).boxed()
        .sorted((a, b) -> names.get(a).compareTo(names.get(b)))
        .forEach(f -> {
          text.append(names.get(f));
          learnt.forEach(c -> text.append('\t').append(number(c.weight(f))));
          text.append('\n');
        });
    return text.toString();
  }

  private boolean decides(int feature) {
    return learnt.stream().anyMatch(c -> Math.abs(c.weight(feature)) >= LEAST);
  }

  private static String number(double weight) {
    return Math.abs(weight) < LEAST ? "0" : String.format(Locale.ROOT, "%.2f", weight);
  }
}
