package org.biennien.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// When a JVM is warm enough to be measured.
class WarmUpTest {
  @Test
  void whileTheCompilerWorksTheJvmIsNotWarm() {
    assertThat(WarmUp.warm(List.of(1.3, 0.9, 0.4, 0.2, 0.15))).isFalse();
  }

  @Test
  void afterThreePassesWithHardlyAnyCompilingItIs() {
    assertThat(WarmUp.warm(List.of(1.3, 0.4, 0.08, 0.02, 0.05))).isTrue();
    assertThat(WarmUp.warm(List.of(0.08, 0.02, 0.05, 0.3))).as("the last three count").isFalse();
  }

  @Test
  void twoPassesTellNothing() {
    assertThat(WarmUp.warm(List.of(0.0, 0.0))).isFalse();
  }

  @Test
  void noMorePassesAreRunThanAskedFor() {
    var passes = new AtomicInteger();
    WarmUp.run(2, passes::incrementAndGet);
    assertThat(passes).hasValue(2);
    WarmUp.run(0, passes::incrementAndGet);
    assertThat(passes).hasValue(2);
  }
}
