package org.biennien.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WantedTest {
  private static Wanted words(String text) {
    return new Wanted(text, false, false);
  }

  private static Wanted row(String text) {
    return new Wanted(text, true, false);
  }

  private static Wanted without(String text) {
    return new Wanted(text, true, true);
  }

  @Test
  void wordsThatFollowOneAnotherStayTogetherToBeCutIntoVietnameseWords() {
    assertThat(Wanted.of("quân đội  giải phóng")).containsExactly(words("quân đội giải phóng"));
  }

  @Test
  void quotesOfAnyShapeAskForWordsInARow() {
    assertThat(Wanted.of("\"rút khỏi Raqqa\" quân đội “tái chiếm” «bao vây»"))
        .containsExactly(row("rút khỏi Raqqa"), words("quân đội"), row("tái chiếm"), row("bao vây"));
  }

  @Test
  void aQuoteThatNobodyClosesReachesToTheEnd() {
    assertThat(Wanted.of("IS \"rút khỏi Raqqa")).containsExactly(words("IS"), row("rút khỏi Raqqa"));
  }

  @Test
  void aMinusBeforeAWordOrQuoteLeavesArticlesOut() {
    assertThat(Wanted.of("Mosul -Raqqa -\"không kích\"")).containsExactly(words("Mosul"), without("Raqqa"),
        without("không kích"));
  }

  @Test
  void aHyphenWithinANameAndADashBetweenWordsAreNoMinus() {
    assertThat(Wanted.of("al-Abadi Su-34 Nga - Ukraine")).containsExactly(words("al-Abadi Su-34 Nga - Ukraine"));
  }

  @Test
  void nothingTypedIsNothingWanted() {
    assertThat(Wanted.of("  \"\" ")).isEmpty();
  }
}
