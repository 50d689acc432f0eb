package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Weighed;
import org.junit.jupiter.api.Test;

/// Who stands in one list with whom.
class ConjunctsTest {
  private static Conjuncts<Located<ActorMention>> conjuncts(Scene scene) {
    return new Conjuncts<>(scene.row(), scene.actors());
  }

  private static boolean together(String text) {
    Scene scene = Scenes.of(text, "tấn công");
    assertThat(scene.actors()).hasSizeGreaterThan(1);
    return conjuncts(scene).together(scene.actors().getFirst(), scene.actors().get(1));
  }

  @Test
  void andJoinsTwoAndACommaWhereTheListGoesOnToAnAnd() {
    assertThat(together("Quân đội Mali và lính đánh thuê Nga tấn công Kidal.")).isTrue();
    assertThat(together("Quân đội Mali, quân đội Niger và lính đánh thuê Nga tấn công Kidal.")).isTrue();
  }

  @Test
  void wordsBetweenACommaAloneOrAnotherSentenceJoinNone() {
    assertThat(together("Quân đội Mali, theo quân đội Pháp, tấn công Kidal.")).isFalse();
    assertThat(together("Quân đội Mali, quân đội Pháp tấn công Kidal.")).isFalse();
    assertThat(together("Quân đội Mali tấn công Kidal. Quân đội Pháp đứng ngoài.")).isFalse();
  }

  @Test
  void whoStandsInAListWithADoerDoesItTooUnlessHeIsHardlyLikelyOrTheSame() {
    Scene scene = Scenes.of("Quân đội Mali và lính đánh thuê Nga tấn công Kidal.", "tấn công");
    Located<ActorMention> mali = scene.actors().getFirst();
    Located<ActorMention> russians = scene.actors().get(1);
    assertThat(mali.mention().quote().text()).isEqualTo("Quân đội Mali");
    var taken = List.of(new Link<>(russians, 0.8));
    assertThat(with(scene, taken, mali, 0.2, false)).containsExactly(russians, mali);
    assertThat(with(scene, taken, mali, 0.05, false)).containsExactly(russians);
    assertThat(with(scene, taken, mali, 0.2, true)).containsExactly(russians);
    assertThat(with(scene, List.of(), mali, 0.2, false)).isEmpty();
  }

  private static List<Located<ActorMention>> with(Scene scene, List<Link<Located<ActorMention>>> taken,
      Located<ActorMention> other, double chance, boolean same) {
    var all = List.of(new Weighed<>(other, new double[] {1 - chance, chance}));
    return conjuncts(scene).with(taken, all, 1, 0.12, (a, b) -> same).stream().map(Link::value).toList();
  }
}
