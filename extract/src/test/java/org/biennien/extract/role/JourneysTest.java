package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.Road;
import org.junit.jupiter.api.Test;

/// From where a force or people go and to where, in sentences made up in press style.
class JourneysTest {
  private static final Road ROAD = Road.load();

  private static Claim claim(String text, ClaimType type) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2025-02-17"), PublicationDate.Basis.GIVEN), Optional.empty(), Optional.empty(), text, List.of());
    Claim claim = ROAD.claims(article).stream().filter(c -> c.type() == type).findFirst().orElseThrow();
    assertThat(claim.place()).allSatisfy(p -> assertThat(p.quote().span().of(text)).isEqualTo(p.quote().text()));
    assertThat(claim.otherPlace()).allSatisfy(p -> assertThat(p.quote().span().of(text)).isEqualTo(p.quote().text()));
    return claim;
  }

  private static List<String> words(List<PlaceMention> places) {
    return places.stream().map(p -> p.quote().text()).sorted().toList();
  }

  @Test
  void whereAForceWithdrawsToIsNotTheFieldThatItLeaves() {
    Claim claim = claim("Lực lượng LNA của tướng Haftar rút về Bani Walid và căn cứ Al-Jufra.", ClaimType.WITHDRAW);
    assertThat(claim.place()).isEmpty();
    assertThat(words(claim.otherPlace())).containsExactly("Bani Walid", "căn cứ Al-Jufra");
  }

  @Test
  void whatIsLeftIsAWholeList() {
    Claim claim = claim("Pháp rút quân khỏi căn cứ Gossi và Timbuktu năm 2022.", ClaimType.WITHDRAW);
    assertThat(words(claim.place())).containsExactly("Timbuktu", "căn cứ Gossi");
    assertThat(claim.otherPlace()).isEmpty();
  }

  @Test
  void theProvinceOfThePlaceComeFromIsNotReached() {
    Claim claim = claim("Nga điều quân từ Vovchansk, tỉnh Kharkov, tới tăng viện.", ClaimType.DEPLOY);
    assertThat(words(claim.place())).doesNotContain("tỉnh Kharkov");
    assertThat(words(claim.otherPlace())).containsExactly("Vovchansk");
  }
}
