package org.biennien.extract.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final LinearModel MODEL = LinearModel.of(List.of("none", "agent"),
      List.of("before|bởi", "side|L"), List.of(new float[] {-1, 1}, new float[] {0, 0.5f}));

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
    double[] p = MODEL.probabilities(features("before|bởi", "side|L", "side|R"));
    assertThat(p[0] + p[1]).isCloseTo(1, within(1e-9));
    assertThat(p[1]).isCloseTo(1 / (1 + Math.exp(-2.5)), within(1e-6));
  }

  @Test
  void aFeatureIsTheSameWhetherItsNameIsKeptOrNot() {
    Features unnamed = Features.unnamed();
    unnamed.add("before", "bởi");
    assertThat(MODEL.probabilities(unnamed)).isEqualTo(MODEL.probabilities(features("before|bởi")));
    assertThat(unnamed.names()).isEmpty();
  }

  @Test
  void aModelReadBackIsTheModelWrittenAndWrittenAgainTheSameBytes() throws IOException {
    byte[] written = bytes(MODEL);
    LinearModel read = LinearModelFile.read(new ByteArrayInputStream(written), "actor.model");
    assertThat(read.classes()).containsExactly("none", "agent");
    assertThat(read.probabilities(features("before|bởi", "side|L")))
        .isEqualTo(MODEL.probabilities(features("before|bởi", "side|L")));
    assertThat(bytes(read)).isEqualTo(written);
  }

  private static byte[] bytes(LinearModel model) throws IOException {
    var out = new ByteArrayOutputStream();
    LinearModelFile.write(model, out);
    return out.toByteArray();
  }

  @Test
  void whatIsNoModelIsToldByItsName() {
    assertThatThrownBy(() -> LinearModelFile.read(new ByteArrayInputStream("classes\tnone".getBytes(StandardCharsets.UTF_8)),
        "actor.model")).isInstanceOf(IOException.class).hasMessageContaining("actor.model").hasMessageContaining("train");
  }

  @Test
  void theTrainerLearnsWhatTellsTheClassesApartAndLearnsItTwiceAlike() {
    LogisticTrainer first = trainer();
    LinearModel model = first.train(20, 1);
    assertThat(model.probabilities(features("before|bởi"))[1]).isGreaterThan(0.8);
    assertThat(model.probabilities(features("before|ở"))[1]).isLessThan(0.2);
    assertThat(trainer().table(20, 1)).isEqualTo(first.table(20, 1)).startsWith("classes\tnone\tagent\n");
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
