package org.biennien.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The example by which Bagga and Baldwin (1998) tell MUC and B³ apart: twelve items in events of five, two and five.
class CoreferenceScoreTest {
  private static final Map<String, String> KEY = items("11111 22 33333");
  private static final Map<String, String> SMALL_JOINED_TO_LARGE = items("11111 22 22222");
  private static final Map<String, String> LARGE_JOINED_TO_LARGE = items("11111 22 11111");

  /// Item `aN#0` of article `aN`, a digit its event.
  private static Map<String, String> items(String events) {
    Map<String, String> items = new TreeMap<>();
    for (char event : events.replace(" ", "").toCharArray()) {
      items.put("a%02d#0".formatted(items.size()), String.valueOf(event));
    }
    return items;
  }

  @Test
  void mucCannotTellAWorseJoinFromABetterOneAndBCubedCan() {
    CoreferenceScore small = CoreferenceScore.of(KEY, SMALL_JOINED_TO_LARGE);
    CoreferenceScore large = CoreferenceScore.of(KEY, LARGE_JOINED_TO_LARGE);
    assertThat(small.muc().precision()).isEqualTo(0.9, within(1e-9)).isEqualTo(large.muc().precision());
    assertThat(small.bCubed().precision()).isEqualTo(16.0 / 21, within(1e-9));
    assertThat(large.bCubed().precision()).isEqualTo(7.0 / 12, within(1e-9));
    assertThat(small.bCubed().recall()).isEqualTo(1, within(1e-9));
  }

  @Test
  void ceafeMatchesEachEventWithOneAtMost() {
    CoreferenceScore.Rate ceafe = CoreferenceScore.of(KEY, SMALL_JOINED_TO_LARGE).ceafe();
    double likest = 1 + 2 * 5 / 12.0;
    assertThat(ceafe.precision()).isEqualTo(likest / 2, within(1e-9));
    assertThat(ceafe.recall()).isEqualTo(likest / 3, within(1e-9));
  }

  @Test
  void pairsOfOneArticleDoNotCount() {
    Map<String, String> key = Map.of("a#0", "x", "a#9", "x", "b#0", "x");
    CoreferenceScore.Rate pairs = CoreferenceScore.of(key, Map.of("a#0", "1", "a#9", "1", "b#0", "2")).pairs();
    assertThat(pairs.inKey()).isEqualTo(2);
    assertThat(pairs.recall()).isZero();
  }

  @Test
  void theKeyAgainstItselfIsPerfect() {
    assertThat(CoreferenceScore.of(KEY, KEY).conll()).isEqualTo(1, within(1e-9));
  }

  @Test
  void theBestPairingIsNotTheGreedyOne() {
    assertThat(new Assignment(new double[][] {{0.9, 0.8}, {0.8, 0.1}, {0, 0.2}}).value()).isEqualTo(1.6, within(1e-9));
    assertThat(new Assignment(new double[][] {{0.5, 0.7, 0.1}}).value()).isEqualTo(0.7, within(1e-9));
    assertThat(new Assignment(new double[0][]).value()).isZero();
  }

  @Test
  void otherItemsThanTheKeysAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> CoreferenceScore.of(Map.of("a#0", "x"), Map.of("b#0", "x")))
        .withMessageContaining("a#0");
  }
}
