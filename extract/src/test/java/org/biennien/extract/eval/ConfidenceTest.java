package org.biennien.extract.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.biennien.extract.role.Confidence;
import org.biennien.extract.role.Doubts;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  /// Claims that are right exactly when type and agent are: their chances are what the confidence should come to.
  private static ConfidenceTraining training(long seed, int claims) {
    var random = new Random(seed);
    var training = new ConfidenceTraining();
    for (int i = 0; i < claims; i++) {
      double type = random.nextDouble();
      double agent = random.nextDouble();
      training.add(new Doubts(type, 0.9, agent, 0.8, 0.8), random.nextDouble() < type * agent);
    }
    return training;
  }

  @Test
  void theConfidenceOfALikelyTypeWithALikelyAgentIsHighAndOfADoubtfulOneLow() {
    Confidence fitted = training(1, 20_000).fit();
    assertThat(fitted.applyAsDouble(new Doubts(0.95, 0.9, 0.95, 0.8, 0.8))).isGreaterThan(0.7);
    assertThat(fitted.applyAsDouble(new Doubts(0.5, 0.9, 0.5, 0.8, 0.8))).isLessThan(0.4);
  }

  @Test
  void aConfidenceFittedToClaimsIsCalibratedOnOthers() {
    Confidence fitted = training(2, 20_000).fit();
    var reliability = new Reliability();
    var random = new Random(3);
    for (int i = 0; i < 20_000; i++) {
      double type = random.nextDouble();
      double agent = random.nextDouble();
      reliability.add(fitted.applyAsDouble(new Doubts(type, 0.9, agent, 0.8, 0.8)), random.nextDouble() < type * agent);
    }
    assertThat(reliability.error()).isLessThan(0.05);
    assertThat(reliability.table(20_000)).contains("--min-confidence");
  }

  @Test
  void theSameClaimsGiveTheSameWeights() {
    assertThat(training(4, 500).fit()).isEqualTo(training(4, 500).fit());
  }

  @Test
  void thatTheProgramIsSurerOfADecisionNeverLowersTheConfidence() {
    assertThat(Confidence.load().weights()).allSatisfy(weight -> assertThat(weight).isNotNegative());
  }

  @Test
  void aChanceBeyondOneIsRefused() {
    assertThatThrownBy(() -> new Doubts(1.2, 1, 1, 1, 1)).hasMessageContaining("1.2");
    assertThatThrownBy(() -> new Confidence(0, List.of(1.0))).hasMessageContaining("found 1");
  }
}
