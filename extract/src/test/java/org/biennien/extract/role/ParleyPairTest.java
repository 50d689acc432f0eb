package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.extract.layout.Located;
import org.junit.jupiter.api.Test;

class ParleyPairTest {
  /// The sides between whom something is told before the words `words`.
  private static List<String> pair(String text, String words) {
    Scene scene = Scenes.of(text, "đạt");
    Located<ActorMention> both = scene.actors().stream().filter(a -> a.mention().quote().text().equals(words)).findFirst().orElseThrow();
    return new ParleyPair(scene).before(both).stream().map(scene::side).toList();
  }

  @Test
  void whoBringsTwoTogetherIsNoneOfThem() {
    assertThat(pair("Qatar làm trung gian giữa Israel và Hamas. Hai bên đạt thỏa thuận.", "Hai bên")).containsExactly("ISR", "HAMAS");
  }

  @Test
  void anotherNamedSinceLeavesItOpen() {
    assertThat(pair("Giao tranh giữa Israel và Hamas kéo dài, Mỹ gặp Iran, hai bên đạt thỏa thuận.", "hai bên")).isEmpty();
  }

  @Test
  void withoutTheWordItIsOpen() {
    assertThat(pair("Israel lên án Hamas. Hai bên đạt thỏa thuận.", "Hai bên")).isEmpty();
  }
}
