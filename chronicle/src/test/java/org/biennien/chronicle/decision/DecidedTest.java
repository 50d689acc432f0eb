package org.biennien.chronicle.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Quote;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;

class DecidedTest {
  @Test
  void whatIsJoinedWithOneIsJoinedWithTheOther() {
    Decided decided = decided(new Decision.Join(1, anchors("a", "b"), ""), new Decision.Join(2, anchors("b", "c"), ""));
    assertThat(decided.joinedWith("a")).containsExactly("a", "b", "c");
    assertThat(decided.joined(Set.of("a"), Set.of("c"))).isTrue();
    assertThat(decided.joined(Set.of("a"), Set.of("d"))).isFalse();
  }

  @Test
  void aSplitKeepsEachClaimTakenOutFromEachThatStayed() {
    var split = new Decision.Split(4, anchors("a"), anchors("b", "c"), "hai ngôi làng khác nhau");
    Decided decided = decided(split);
    assertThat(decided.between(Set.of("a"), Set.of("c"))).contains(split);
    assertThat(decided.between(Set.of("c"), Set.of("a"))).contains(split);
    assertThat(decided.between(Set.of("b"), Set.of("c"))).isEmpty();
  }

  @Test
  void aGroupThatAPersonCutHasTwoParts() {
    Decided decided = decided(new Decision.Split(4, anchors("a"), anchors("b"), ""));
    assertThat(decided.part("a", Set.of("a", "b", "new"))).isEqualTo("~4");
    assertThat(decided.part("b", Set.of("a", "b", "new"))).isEmpty();
    assertThat(decided.part("new", Set.of("a", "b", "new"))).isEmpty();
    assertThat(decided.part("a", Set.of("a", "new"))).isEmpty();
  }

  @Test
  void aDecisionRestsForAClaimThatIsGone() {
    Decided decided = Decided.of(List.of(new Decision.Join(1, anchors("a", "b"), "")),
        anchor -> Optional.of(anchor.claimId()).filter("a"::equals));
    assertThat(decided.joinedWith("a")).containsExactly("a");
  }

  @Test
  void aSplitAcrossWhatIsJoinedIsTold() {
    var split = new Decision.Split(3, anchors("a"), anchors("c"), "");
    assertThat(decided(new Decision.Join(1, anchors("a", "b"), ""), new Decision.Join(2, anchors("b", "c"), ""), split)
        .contradicted()).containsExactly(split);
  }

  private static Decided decided(Decision... decisions) {
    return Decided.of(List.of(decisions), anchor -> Optional.of(anchor.claimId()));
  }

  private static List<ClaimAnchor> anchors(String... claims) {
    return List.of(claims).stream().map(claim ->
        new ClaimAnchor(claim, "bài", ClaimType.SEIZE, new Quote(new Span(0, 5), "chiếm"))).toList();
  }
}
