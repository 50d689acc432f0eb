package org.biennien.chronicle.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.ClaimFixture.claim;

import java.util.List;
import org.biennien.claim.Claim;
import org.junit.jupiter.api.Test;

class ClaimAnchorTest {
  private static final Claim THEN = claim("a1", 100, "seize").by("IS").make();
  private static final ClaimAnchor ANCHOR = ClaimAnchor.of("a1", THEN);

  @Test
  void theClaimOfThatIdIsMeant() {
    Claim other = claim("a1", 102, "seize").by("IS").make();
    assertThat(ANCHOR.in(List.of(other, THEN))).contains(THEN);
  }

  @Test
  void aTriggerReadAWordShorterIsTheSame() {
    Claim now = claim("a1", 102, "seize").by("IS").make();
    assertThat(ANCHOR.in(List.of(now))).contains(now);
  }

  @Test
  void inATextThatHasShiftedTheNearestWithTheVeryWordsIsMeant() {
    Claim near = claim("a1", 140, "seize").by("IS").make();
    Claim far = claim("a1", 400, "seize").by("IS").make();
    assertThat(ANCHOR.in(List.of(far, near))).contains(near);
  }

  @Test
  void aClaimOfAnotherTypeIsNotMeant() {
    assertThat(ANCHOR.in(List.of(claim("a1", 100, "attack").by("IS").make()))).isEmpty();
  }
}
