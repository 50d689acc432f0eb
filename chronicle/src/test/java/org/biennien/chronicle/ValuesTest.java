package org.biennien.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.claim.Place;
import org.junit.jupiter.api.Test;

class ValuesTest {
  @Test
  void aNameIsFoldedWithoutMarksSpacesAndHyphens() {
    assertThat(FoldedName.of("Đắk Lắk")).isEqualTo("daklak");
    assertThat(FoldedName.of("Al - Bab")).isEqualTo(FoldedName.of("Al-Bab")).isEqualTo("albab");
  }

  @Test
  void aDistrictKnowsItsCityByName() {
    assertThat(PlaceKey.wholeOf(Place.unknown("Al-Amiriyah, Palmyra"))).contains("palmyra");
    assertThat(PlaceKey.wholeOf(Place.unknown("Palmyra"))).isEmpty();
    assertThat(PlaceKey.of(Place.unknown("Rasm al-Ghazal"))).hasToString("name:rasmalghazal");
  }

  @Test
  void hezbollahFightsForTheSyrianArmyInSyriaButNotInLebanon() {
    Alliances alliances = Alliances.load();
    List<ActorCode> both = List.of(new ActorCode("SYR.MIL"), new ActorCode("HEZBOLLAH"));
    assertThat(alliances.sides(both, Optional.of("SYR"))).hasToString("HEZBOLLAH+SYR")
        .extracting(Sides::camps).isEqualTo(List.of("SYR"));
    Sides lebanon = alliances.sides(List.of(new ActorCode("HEZBOLLAH")), Optional.of("LBN"));
    assertThat(lebanon.allied(Sides.of("SYR"))).isFalse();
  }

  @Test
  void twoUnnamedSidesAreNotKnownToBeOne() {
    assertThat(Sides.UNKNOWN.allied(Sides.UNKNOWN)).isFalse();
  }

  @Test
  void aBrokenLineOfTheTableIsNamed() {
    assertThatThrownBy(() -> Alliances.read(new BufferedReader(new StringReader("# ok\nTIGER SYR\n"))))
        .hasMessageContaining("alliances.tsv:2").hasMessageContaining("TIGER SYR");
  }
}
