package org.biennien.text.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Token;
import org.biennien.text.VtbTag;
import org.biennien.text.Word;
import org.biennien.text.model.Settled;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.segment.WordSegmenter;
import org.biennien.text.tag.PosTagger;
import org.biennien.text.token.Tokenizer;
import org.junit.jupiter.api.Test;

class SettledCountsTest {
  private static final List<Token> TOKENS = tokens("nay quân đội giữ làng Minh");

  private static List<Token> tokens(String text) {
    return Tokenizer.tokenize(TextNormalizer.normalize(text), 0, text.length()).tokens();
  }

  private static List<Word> words(PartOfSpeech tagOfHold) {
    return List.of(word(0, 1, PartOfSpeech.NOUN), word(1, 3, PartOfSpeech.NOUN), word(3, 4, tagOfHold),
        word(4, 5, PartOfSpeech.NOUN), word(5, 6, PartOfSpeech.PROPN));
  }

  private static Word word(int from, int to, PartOfSpeech tag) {
    return Word.untagged(from, to, 1).tagged(tag, VtbTag.X);
  }

  private static Settled after(int sentences, PartOfSpeech lastTagOfHold) {
    var counts = new SettledCounts();
    for (int i = 1; i < sentences; i++) {
      counts.count(TOKENS, words(PartOfSpeech.VERB));
    }
    counts.count(TOKENS, words(lastTagOfHold));
    return counts.settled();
  }

  @Test
  void whatWasAlwaysCutAlikeIsSettled() {
    Settled settled = after(20, PartOfSpeech.VERB);
    long[] pairs = WordSegmenter.plainPairs(TOKENS);
    assertThat(settled.of(pairs[2])).as("quân đội").isEqualTo(Settled.JOINED);
    assertThat(settled.of(pairs[3])).as("đội giữ").isEqualTo(Settled.PARTED);
  }

  @Test
  void aPairWithACapitalIsNeverSettled() {
    assertThat(WordSegmenter.plainPairs(TOKENS)[5]).as("làng Minh").isZero();
  }

  @Test
  void aTagIsSettledUnlessItOnceWasAnother() {
    long hold = PosTagger.looks(TOKENS, words(PartOfSpeech.VERB))[2];
    assertThat(after(20, PartOfSpeech.VERB).of(hold)).isEqualTo(PartOfSpeech.VERB.ordinal() + 1);
    assertThat(after(20, PartOfSpeech.NOUN).of(hold)).isZero();
    assertThat(after(250, PartOfSpeech.NOUN).of(hold)).isEqualTo(PartOfSpeech.VERB.ordinal() + 1);
  }

  @Test
  void whatWasSeenSeldomIsNotSettled() {
    assertThat(after(19, PartOfSpeech.VERB).of(WordSegmenter.plainPairs(TOKENS)[2])).isZero();
  }
}
