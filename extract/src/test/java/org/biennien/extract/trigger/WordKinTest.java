package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordKinTest {
  private static final WordKin TABLE = WordKin.load();

  private static KinRow row(String sentence) {
    return new KinRow(new Tokens(Sentences.article(sentence).forms().getFirst()), TABLE);
  }

  private static int coarse(String... word) {
    return WordKin.coarse(TABLE.of(WordKin.word(word)));
  }

  @Test
  void wordsForTheSameDeedAreKin() {
    assertThat(coarse("pháo", "kích")).isEqualTo(coarse("không", "kích")).isNotEqualTo(coarse("tên", "lửa"));
  }

  @Test
  void caseMakesNoDifference() {
    assertThat(TABLE.of(WordKin.word("Pháo", "kích"))).isEqualTo(TABLE.of(WordKin.word("pháo", "kích"))).isNotZero();
  }

  @Test
  void aNameThatTheTableDoesNotHoldIsKinOfOtherSuchNames() {
    KinRow row = row("Quân đội tiến vào Xquqwm và Zzyqwk.");
    assertThat(row.fine(row.word(4))).isEqualTo(row.fine(row.word(6))).isNotEqualTo(row.fine(row.word(5)));
  }

  @Test
  void allNumbersAreKin() {
    KinRow row = row("Họ bắn 12 quả đạn và 350 tên lửa.");
    assertThat(row.coarse(row.word(2))).isEqualTo(row.coarse(row.word(6)));
  }

  @Test
  void beforeTheFirstWordAndAfterTheLastStandsNone() {
    KinRow row = row("Họ rút lui.");
    assertThat(row.coarse(-1)).isNotEqualTo(row.coarse(0)).isNotEqualTo(row.coarse(99));
  }
}
