package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordClassesTest {
  private static byte[] classes(String sentence) {
    var tokens = new Tokens(Sentences.article(sentence).forms().getFirst());
    return RuleTable.wordClasses().of(tokens);
  }

  @Test
  void allTokensOfAnEntryAreOfItsClass() {
    byte[] classes = classes("Máy bay không người lái lượn trên đầu.");
    assertThat(classes[0]).isNotEqualTo(WordClasses.NONE);
    assertThat(classes).startsWith(classes[0], classes[0], classes[0], classes[0], classes[0]);
  }

  @Test
  void theLongerEntryCounts() {
    assertThat(classes("Máy bay hạ cánh.")[0]).isNotEqualTo(classes("Máy bay không người lái hạ cánh.")[0]);
  }

  @Test
  void aWordThatTheTableDoesNotKnowHasNoClass() {
    assertThat(classes("Hoa đào nở.")).containsOnly(WordClasses.NONE);
  }
}
