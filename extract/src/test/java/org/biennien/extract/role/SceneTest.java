package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SceneTest {
  @Test
  void placesOfOneListAreCoordinated() {
    Scene scene = Scenes.of("Phiến quân chiếm Aleppo, Homs và Hama.", "chiếm");
    assertThat(scene.coordinated(scene.places().get(0), scene.places().get(1))).isTrue();
    assertThat(scene.coordinated(scene.places().get(1), scene.places().get(2))).isTrue();
  }

  @Test
  void placesWithAnotherEventBetweenAreNot() {
    Scene scene = Scenes.of("Phiến quân chiếm Aleppo, rồi tiến xuống Hama.", "chiếm", "tiến xuống");
    assertThat(scene.coordinated(scene.places().get(0), scene.places().get(1))).isFalse();
  }
}
