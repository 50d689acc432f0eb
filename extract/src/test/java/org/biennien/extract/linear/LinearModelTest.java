package org.biennien.extract.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final String FILE = """
      # weights
      classes\tnone\tagent
      before|bởi\t-1.00\t1.00
      side|L\t0\t0.50
      """;

  private static LinearModel model(String text) {
    return LinearModel.read(new BufferedReader(new StringReader(text)), "model.tsv");
  }

  private static Features features(String... names) {
    Features features = Features.named();
    for (String name : names) {
      String[] parts = name.split("\\|");
      features.add(parts[0], parts[1]);
    }
    return features;
  }

  @Test
  void weightsOfTheFeaturesSeenAddUpToProbabilities() {
    double[] p = model(FILE).probabilities(features("before|bởi", "side|L", "side|R"));
    assertThat(p[0] + p[1]).isCloseTo(1, within(1e-9));
    assertThat(p[1]).isCloseTo(1 / (1 + Math.exp(-2.5)), within(1e-6));
  }

  @Test
  void aFeatureIsTheSameWhetherItsNameIsKeptOrNot() {
    Features unnamed = Features.unnamed();
    unnamed.add("before", "bởi");
    assertThat(model(FILE).probabilities(unnamed)).isEqualTo(model(FILE).probabilities(features("before|bởi")));
    assertThat(unnamed.names()).isEmpty();
  }

  @Test
  void aMalformedLineIsToldWithFileAndLine() {
    assertThatThrownBy(() -> model("classes\tnone\tagent\nside|L\t0.5\n"))
        .hasMessageContaining("model.tsv:2").hasMessageContaining("side|L");
    assertThatThrownBy(() -> model("classes\tnone\tagent\nside|L\t0.5\tviel\n"))
        .hasMessageContaining("model.tsv:2").hasMessageContaining("viel");
  }

  @Test
  void theTrainerLearnsWhatTellsTheClassesApartAndLearnsItTwiceAlike() {
    LogisticTrainer first = trainer();
    LinearModel model = first.train(20, 1);
    assertThat(model.probabilities(features("before|bởi"))[1]).isGreaterThan(0.8);
    assertThat(model.probabilities(features("before|ở"))[1]).isLessThan(0.2);
    assertThat(trainer().file(20, 1)).isEqualTo(first.file(20, 1)).startsWith("classes\tnone\tagent\n");
  }

  private static LogisticTrainer trainer() {
    var trainer = new LogisticTrainer(List.of("none", "agent"), 0.1, 1);
    for (int i = 0; i < 50; i++) {
      trainer.add(features("before|bởi", "side|L"), 1);
      trainer.add(features("before|ở", "side|L"), 0);
    }
    return trainer;
  }
}
