package org.biennien.chronicle.coref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordRarityTest {
  @Test
  void aNameIsRarerThanAWordOfWarAndThatIsRarerThanAnyWord() {
    assertThat(WordRarity.TABLE.of("của")).isLessThan(0.1);
    assertThat(WordRarity.TABLE.of("pháo")).isBetween(1.0, 2.5);
    assertThat(WordRarity.TABLE.of("asiyalova")).isGreaterThan(5);
    assertThat(WordRarity.TABLE.sum(List.of("của", "asiyalova")))
        .isEqualTo(WordRarity.TABLE.of("của") + WordRarity.TABLE.of("asiyalova"));
  }

  @Test
  void aRowOfAnotherFormIsToldWithItsLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordRarity.read(new BufferedReader(new StringReader("# đầu\n\t9\npháo nhiều\n"))))
        .withMessageContaining("rarity.tsv:3");
  }
}
