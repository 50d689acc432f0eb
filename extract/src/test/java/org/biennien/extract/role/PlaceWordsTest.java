package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;

class PlaceWordsTest {
  private static PlaceWords of(String words) {
    return PlaceWords.of(new PlaceMention(new Quote(new Span(0, words.length()), words), Place.unknown("Marawi"), "example"));
  }

  @Test
  void aNameAPointerAPlainNounAndAPartAreToldApart() {
    assertThat(of("thành phố Marawi")).isEqualTo(PlaceWords.NAMED);
    assertThat(of("Marawi")).isEqualTo(PlaceWords.NAMED);
    assertThat(of("thành_phố này")).isEqualTo(PlaceWords.POINTING);
    assertThat(of("đây")).isEqualTo(PlaceWords.POINTING);
    assertThat(of("Thành phố")).isEqualTo(PlaceWords.PLAIN);
    assertThat(of("Một bệnh viện")).isEqualTo(PlaceWords.PART);
    assertThat(of("nhiều khu_vực")).isEqualTo(PlaceWords.PART);
  }
}
