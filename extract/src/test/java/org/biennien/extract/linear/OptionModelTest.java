package org.biennien.extract.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionModelTest {
  private static final OptionModel MODEL = new OptionModel(LinearModel.of(List.of("none", "agent", "agent among all"),
      List.of("before|do", "before|ở"), List.of(new float[] {-1, 1, 2}, new float[] {1, -1, -2})));

  private static Features features(String word) {
    Features features = Features.named();
    features.add("before", word);
    return features;
  }

  @Test
  void whoStandsAfterDoIsTheLessLikelyTheDoerTheMoreOthersStandAfterDo() {
    OptionModel.Option after = MODEL.weigh(features("do"));
    assertThat(after.alone()[1]).isCloseTo(1 / (1 + Math.exp(-2)), within(1e-6));
    assertThat(after.chances(0)[1]).isGreaterThan(after.chances(after.odds())[1]);
    assertThat(after.chances(after.odds())[1]).isGreaterThan(MODEL.weigh(features("ở")).chances(0)[1]);
  }

  @Test
  void theChanceOfAnOptionIsTheMeanOfWhatItIsAloneAndAmongAll() {
    OptionModel.Option after = MODEL.weigh(features("do"));
    double among = Math.exp(2) / (1 + Math.exp(2) + 3);
    assertThat(after.chances(3)[1]).isCloseTo(Math.sqrt(after.alone()[1] * among), within(1e-6));
  }

  @Test
  void aModelOfOptionsByThemselvesAloneIsRefused() {
    LinearModel alone = LinearModel.of(List.of("none", "agent"), List.of(), List.of());
    assertThatThrownBy(() -> new OptionModel(alone)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("agent").hasMessageContaining("train it anew");
  }

  /// *do A … B*: the agent is who stands after *do*; where nobody does, who stands first, so that who stands first is an agent by
  /// itself only half the time.
  @Test
  void theTrainerLearnsThatTheBetterOptionTakesTheChanceFromTheOther() {
    OptionTrainer trainer = trainer();
    OptionModel model = trainer.train(20, 1);
    OptionModel.Option after = model.weigh(features("do"));
    OptionModel.Option first = model.weigh(features("đầu"));
    assertThat(first.chances(0)[1]).isGreaterThan(0.6);
    assertThat(first.chances(after.odds())[1]).isLessThan(0.4);
    assertThat(after.chances(first.odds())[1]).isGreaterThan(0.7);
    assertThat(trainer().table(20, 1)).isEqualTo(trainer.table(20, 1)).startsWith("classes\tnone\tagent\tagent among all\n");
  }

  private static OptionTrainer trainer() {
    var trainer = new OptionTrainer(List.of("none", "agent"), 0.1, 1);
    for (int i = 0; i < 50; i++) {
      trainer.ask();
      trainer.add(features("do"), 1);
      trainer.add(features("đầu"), 0);
      trainer.ask();
      trainer.add(features("đầu"), 1);
    }
    return trainer;
  }
}
