package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What leads from a trigger to its cue is the same in sentences that are built alike, whatever they tell.
class PathFeaturesTest {
  private static final RuleBook BOOK = RuleBook.load();

  /// The path features of the last candidate of a sentence.
  private static List<Integer> path(String text) {
    var discourse = new Discourse(Sentences.article(text), BOOK);
    Tokens tokens = discourse.tokens(0);
    List<Candidate> candidates = discourse.candidates(0);
    var out = new Features();
    new PathFeatures().add(out, tokens, candidates, candidates.getLast(), 0, new CueBook<>(RuleTable.status()).find(tokens));
    return Arrays.stream(out.toArray()).boxed().toList();
  }

  @Test
  void sentencesBuiltAlikeHaveOnePath() {
    assertThat(path("Làng Mieso sẽ do dân quân nắm giữ.")).isNotEmpty()
        .isEqualTo(path("Cầu Awash sẽ do lính dù nắm giữ."));
  }

  @Test
  void anotherCueIsAnotherPath() {
    assertThat(path("Làng Mieso sẽ do dân quân nắm giữ.")).isNotEqualTo(path("Làng Mieso đang do dân quân nắm giữ."));
  }

  @Test
  void aVerbOnTheWayIsAnotherPath() {
    assertThat(path("Dân quân sắp chiếm cầu và phiến quân rút chạy.")).isNotEqualTo(path("Dân quân và phiến quân sắp rút chạy."));
  }
}
