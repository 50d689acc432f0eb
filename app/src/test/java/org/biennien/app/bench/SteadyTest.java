package org.biennien.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// When passes are steady enough to be measured.
class SteadyTest {
  @Test
  void passesThatStillRiseAreNotSteady() {
    assertThat(Steady.after(List.of(0.27, 0.42, 0.57, 0.64, 0.70))).isFalse();
  }

  @Test
  void threeInARowWithinTwoHundredthsAre() {
    assertThat(Steady.after(List.of(0.27, 0.60, 0.83, 0.84, 0.835))).isTrue();
    assertThat(Steady.after(List.of(0.83, 0.84, 0.835, 0.60))).as("the last three count").isFalse();
  }

  @Test
  void twoPassesTellNothing() {
    assertThat(Steady.after(List.of(0.83, 0.83))).isFalse();
  }
}
