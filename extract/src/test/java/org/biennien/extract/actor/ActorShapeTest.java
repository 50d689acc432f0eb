package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.biennien.extract.actor.ActorShape.Basis;
import org.junit.jupiter.api.Test;

class ActorShapeTest {
  private static ActorShape shape(String text, String words) {
    return Actors.RECOGNIZER.phrases(Actors.article(text, "2023-05-20")).stream()
        .filter(p -> p.mention().quote().text().equals(words)).findFirst().orElseThrow().shape();
  }

  @Test
  void aNameOrAnOwnerRestsOnItsWords() {
    assertThat(shape("Quân đội Sudan tiến vào Khartoum.", "Quân đội Sudan").basis()).isEqualTo(Basis.WORDS);
    assertThat(shape("RSF tiến vào Khartoum.", "RSF").basis()).isEqualTo(Basis.WORDS);
  }

  @Test
  void aNounWithoutAnOwnerRestsOnTheArticle() {
    ActorShape targets = shape("Quân đội Sudan tấn công nhiều mục tiêu quân sự.", "nhiều mục tiêu quân sự");
    assertThat(targets.basis()).isEqualTo(Basis.CONTEXT);
    assertThat(targets.kind()).isEqualTo(ActorKind.SITE);
    assertThat(targets.head()).isEqualTo("mục tiêu quân sự");
  }

  @Test
  void anArmyOfAPointedCountryRestsOnTheArticle() {
    assertThat(shape("Chad đóng biên giới. Quân đội nước này nói vậy.", "Quân đội nước này").basis())
        .isEqualTo(Basis.CONTEXT);
  }

  @Test
  void pointingWordsAndPronounsAreToldApart() {
    String text = "RSF và quân đội Sudan giao tranh. Nhóm này rút lui. Hai bên đàm phán.";
    assertThat(shape(text, "Nhóm này").basis()).isEqualTo(Basis.PRONOUN);
    assertThat(shape(text, "Hai bên").basis()).isEqualTo(Basis.BOTH);
  }
}
