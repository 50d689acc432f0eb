package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.extract.role.RoleLinker.Thresholds;
import org.biennien.extract.role.RoleLinker.Weighed;
import org.junit.jupiter.api.Test;

class PartyChoiceTest {
  private static final double[] LIKELY_AGENT = {0.2, 0.8, 0};

  /// The agents of an attack, if the model thinks each actor told a likely one.
  private static List<String> agents(String text, String trigger) {
    Scene scene = Scenes.of(text, trigger);
    var actors = scene.actors().stream().map(actor -> new Weighed<>(actor, LIKELY_AGENT)).toList();
    return new PartyChoice(scene, Thresholds.TUNED).chosen(scene.events().getFirst(), actors).agents().stream()
        .map(link -> link.value().mention().quote().text()).toList();
  }

  @Test
  void aBuildingDoesNothing() {
    assertThat(agents("Một bệnh viện bị tấn công.", "tấn công")).isEmpty();
    assertThat(agents("Quân đội Mali tấn công.", "tấn công")).containsExactly("Quân đội Mali");
  }

  @Test
  void whoCountsTheDeadDidNotKillThem() {
    assertThat(agents("Bộ Y tế Thái Lan nói vụ tấn công làm 20 người chết.", "vụ tấn công"))
        .doesNotContain("Bộ Y tế Thái Lan");
  }
}
