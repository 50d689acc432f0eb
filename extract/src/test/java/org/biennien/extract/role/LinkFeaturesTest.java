package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.linear.Features;
import org.junit.jupiter.api.Test;

/// What is seen of places and times beside their events, in sentences made up in press style.
class LinkFeaturesTest {
  private static List<String> place(Scene scene, int event, int place) {
    Features features = Features.named();
    new PlaceFeatures(scene).fill(features, scene.events().get(event), place);
    return features.names();
  }

  private static List<String> time(Scene scene, int event) {
    var times = new TimeFeatures(scene, SourceFinder.load().find(scene.row(), scene.actors(), scene.times(), scene.places()));
    Features features = Features.named();
    times.fill(features, scene.events().get(event), scene.times().getFirst());
    return features.names();
  }

  @Test
  void aProvinceIsNotTheFinestPlaceBesideItsTown() {
    Scene scene = Scenes.of("Phiến quân tấn công thị trấn Manbij, tỉnh Aleppo.", "tấn công");
    assertThat(place(scene, 0, 0)).contains("breadth|town|attack|R", "finer-type|finest|free|attack");
    assertThat(place(scene, 0, 1)).contains("breadth|province|attack|R", "finer-type|finer|free|attack");
  }

  @Test
  void aTownOfThreeLettersIsNoCountry() {
    Scene scene = Scenes.of("Phiến quân tấn công Mali và thị trấn Gao.", "tấn công");
    assertThat(scene.places()).extracting(p -> PlaceBreadth.of(p.mention()))
        .containsExactly(PlaceBreadth.COUNTRY, PlaceBreadth.TOWN);
  }

  @Test
  void anAirbaseIsNarrowerThanItsTownAndARiverIsWiderThanBoth() {
    Scene scene = Scenes.of("Phiến quân tấn công căn cứ không quân Palmyra, Raqqa và sông Euphrates.", "tấn công");
    assertThat(scene.places()).extracting(p -> PlaceBreadth.of(p.mention()))
        .containsExactly(PlaceBreadth.SITE, PlaceBreadth.TOWN, PlaceBreadth.LANDFORM);
  }

  @Test
  void aPlaceBetweenTwoEventsIsContested() {
    Scene scene = Scenes.of("Phiến quân tấn công Manbij, sau đó đánh chiếm Azaz.", "tấn công", "đánh chiếm");
    assertThat(place(scene, 0, 0)).contains("contest-before|R|far,|công");
    assertThat(place(scene, 1, 0)).contains("contest-before|L|nearer|công");
    assertThat(place(scene, 1, 1)).contains("contest-before|R|alone|chiếm");
  }

  @Test
  void aDayOfTheLastWeekAndAYearLongPast() {
    assertThat(time(Scenes.of("Ngày 19/5, phiến quân tấn công Manbij.", "tấn công"), 0))
        .contains("shape-type|day|L|attack", "age|1|L|ACTIVE");
    assertThat(time(Scenes.of("Phiến quân tấn công Manbij năm 2016.", "tấn công"), 0))
        .contains("shape-type|year|R|attack", "age|long|R|ACTIVE");
  }
}
