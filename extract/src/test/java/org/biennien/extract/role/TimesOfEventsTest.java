package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.linear.Features;
import org.junit.jupiter.api.Test;

/// Dates that tell of one event directly and of another by counting from it.
class TimesOfEventsTest {
  private static TimeMention time(Scene scene, int event) {
    return SinceThen.of(scene.row(), scene.events().get(event), scene.times().getFirst());
  }

  /// Whether the first time of the sentence may be that of its first event.
  private static boolean mayBeTime(Scene scene) {
    var attributions = SourceFinder.load().find(scene.row(), scene.actors(), scene.times(), scene.places());
    assertThat(scene.times()).isNotEmpty();
    return !new LinkExamples(scene, attributions, Features.unnamed()).times(scene.events().getFirst()).isEmpty();
  }

  @Test
  void whatGoesOnSinceAnotherHappeningHasNoEnd() {
    Scene scene = Scenes.of("Đã có 16 vụ tấn công ở Manbij kể từ khi giao tranh nổ ra hôm 3/5.", "vụ tấn công",
        "giao tranh");
    assertThat(time(scene, 0).value()).hasToString("2023-05-03/..");
    assertThat(time(scene, 0).quote().text()).isEqualTo("kể từ khi giao tranh nổ ra hôm 3/5");
    assertThat(time(scene, 1).value()).hasToString("2023-05-03");
  }

  @Test
  void whatIsCountedTillNowEndsWithThePublication() {
    Scene scene = Scenes.of("Kể từ khi giao tranh nổ ra hôm 3/5, đến nay 370 người đã thiệt mạng.", "giao tranh",
        "thiệt mạng");
    assertThat(time(scene, 0).value()).hasToString("2023-05-03");
    assertThat(time(scene, 1).value()).hasToString("2023-05-03/2023-05-20");
    assertThat(time(scene, 1).quote().text()).isEqualTo("hôm 3/5");
  }

  @Test
  void whatIsToldAfterTheClauseOfABeginningHasNoEndEither() {
    Scene scene = Scenes.of("Kể từ khi giao tranh nổ ra hôm 3/5, 370 người đã thiệt mạng.", "giao tranh", "thiệt mạng");
    assertThat(time(scene, 0).value()).hasToString("2023-05-03");
    assertThat(time(scene, 1).value()).hasToString("2023-05-03/..");
    assertThat(time(scene, 1).quote().text()).isEqualTo("Kể từ khi giao tranh nổ ra hôm 3/5");
  }

  @Test
  void whatHappenedWhenTheCountBeganHasNoOpenEnd() {
    Scene scene = Scenes.of("Nơi này yên tĩnh kể từ tháng 1/2016, khi tám người thiệt mạng.", "yên tĩnh", "thiệt mạng");
    assertThat(time(scene, 0).value()).hasToString("2016-01/..");
    assertThat(time(scene, 1).value()).hasToString("2016-01");
  }

  @Test
  void theYearsAmongWhichAnAttackWasTheWorstAreNotItsTime() {
    assertThat(mayBeTime(Scenes.of("Đây là vụ tấn công đẫm máu nhất ở Kabul kể từ năm 2001.", "vụ tấn công"))).isFalse();
    assertThat(mayBeTime(Scenes.of("Đây là vụ tấn công đẫm máu nhất ở Kabul, theo lời kể hôm 3/5.", "vụ tấn công")))
        .isTrue();
    assertThat(mayBeTime(Scenes.of("Các vụ tấn công ở Kabul tiếp diễn kể từ năm 2001.", "vụ tấn công"))).isTrue();
  }
}
