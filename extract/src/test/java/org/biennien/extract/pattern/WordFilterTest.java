package org.biennien.extract.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {
  private static final List<String> WORDS = List.of("quân", "đội", "tướng", "Syria", "lữ", "ngày", "hôm");

  @Test
  void noWordTakenInIsEverMissed() {
    var filter = WordFilter.of(WORDS);
    assertThat(WORDS).allMatch(filter::mayHold);
  }

  @Test
  void mostOtherWordsArePassedOver() {
    var filter = WordFilter.of(WORDS);
    long mistaken = IntStream.range(0, 1000).filter(i -> filter.mayHold("số" + i)).count();
    assertThat(mistaken).isLessThan(500);
    assertThat(WordFilter.of(List.of()).mayHold("quân")).isFalse();
  }

  @Test
  void aSizeThatIsNoPowerOfTwoIsRefused() {
    assertThatThrownBy(() -> new WordFilter(1000)).hasMessageContaining("found a size of 1000");
  }
}
