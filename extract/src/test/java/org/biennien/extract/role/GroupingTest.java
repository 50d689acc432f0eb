package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.ClaimExtractor;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.Mentions;
import org.biennien.extract.Stage;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;

/// Which claims of a short report are told of one event.
class GroupingTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final Stage<AnnotatedArticle, Mentions> MENTIONS = MentionFinder.load();
  private static final ClaimExtractor EXTRACTOR = ClaimExtractor.load();

  private static List<Integer> groups(String text, ClaimType... types) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2017-11-20"), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(), text, List.of());
    return MENTIONS.then(EXTRACTOR).apply(new AnnotatedArticle(article, ANNOTATOR.annotate(text))).stream()
        .filter(claim -> List.of(types).contains(claim.type())).map(Claim::group).toList();
  }

  @Test
  void anAttackPointedBackToIsTheBombing() {
    assertThat(groups("Ngày 19/11, một vụ đánh bom xe xảy ra ở Baghdad. IS đã nhận trách nhiệm về vụ đánh bom này.",
        ClaimType.BOMBING)).hasSize(2).containsOnly(1);
  }

  @Test
  void townsTakenOneAfterTheOtherAreTwoEvents() {
    assertThat(groups("Ngày 3/11, quân đội Syria giải phóng Deir ez-Zor. Ngày 19/11, quân đội Syria giải phóng Albu Kamal.",
        ClaimType.SEIZE)).containsExactly(1, 2);
  }

  @Test
  void claimsOfOtherKinsAreNeverOneEvent() {
    assertThat(GroupFeatures.kin(ClaimType.ATTACK, ClaimType.AIRSTRIKE)).isTrue();
    assertThat(GroupFeatures.kin(ClaimType.AIRSTRIKE, ClaimType.SHELL)).isFalse();
    assertThat(GroupFeatures.kin(ClaimType.KILL, ClaimType.BOMBING)).isFalse();
  }
}
