package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Status;
import org.biennien.extract.Road;
import org.junit.jupiter.api.Test;

/// Who has a place now, though the words may also tell a taking; what is so within a plan; places handed over.
class HeldTest {
  private static final Road ROAD = Road.load();

  private static Claim claim(String text, String trigger) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2021-08-20"), PublicationDate.Basis.GIVEN), Optional.empty(), Optional.empty(), text, List.of());
    Claim claim = ROAD.claims(article).stream().filter(c -> c.trigger().quote().text().equals(trigger)).findFirst().orElseThrow();
    assertThat(claim.trigger().quote().span().of(text)).isEqualTo(trigger);
    return claim;
  }

  @Test
  void whatBecameOfAPlanIsSo() {
    assertThat(claim("Các tay súng tìm cách chiếm sân bay quốc tế nhưng bị cảnh sát chặn đứng.", "chặn đứng").status()).isEqualTo(Status.ACTUAL);
    assertThat(claim("Các tay súng tìm cách chiếm sân bay quốc tế nhưng bị cảnh sát chặn đứng.", "chiếm").status()).isEqualTo(Status.PLANNED);
    assertThat(claim("Al-Shabaab âm mưu đánh bom quốc hội hồi tháng 5.", "đánh bom").status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void aDefenceThatGoesOnAndANewMasterAreSo() {
    assertThat(claim("Ukraine đang nỗ lực để giữ Pokrovsk trước quân Nga.", "giữ").status()).isEqualTo(Status.ACTUAL);
    assertThat(claim("Phiến quân M23 làm chủ thành phố Goma.", "làm chủ").status()).isEqualTo(Status.ACTUAL);
    assertThat(claim("Quân đội dự định làm chủ thành phố Goma trong tuần tới.", "làm chủ").status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void whatIsPutOffHasNotHappened() {
    assertThat(claim("Kenya đã trì hoãn việc triển khai 1.000 cảnh sát tới Haiti.", "triển khai").status()).isNotEqualTo(Status.ACTUAL);
    assertThat(claim("Cuộc đàm phán dự kiến hôm 5/5 bị hoãn vô thời hạn.", "Cuộc đàm phán").status()).isEqualTo(Status.DENIED);
  }

  @Test
  void whoStillHasATownHoldsIt() {
    assertThat(claim("Phiến quân Tigray còn chiếm giữ khoảng 10% thành phố Dessie.", "chiếm giữ").type()).isEqualTo(ClaimType.HOLD);
    assertThat(claim("Phiến quân Tigray đã chiếm giữ thành phố Dessie hôm 30/10.", "chiếm giữ").type()).isEqualTo(ClaimType.SEIZE);
  }

  @Test
  void whoTightensHisControlHoldsThePlace() {
    assertThat(claim("Hôm 22/4, Iran siết chặt kiểm soát eo biển Hormuz.", "siết chặt kiểm soát").type()).isEqualTo(ClaimType.HOLD);
  }

  @Test
  void whoHoldsTheLandThatPeopleAreToldToLeaveHoldsIt() {
    Claim claim = claim("Quân đội kêu gọi người dân rời khỏi khu vực do Taliban kiểm soát ở Kandahar.", "kiểm soát");
    assertThat(claim.type()).isEqualTo(ClaimType.HOLD);
    assertThat(claim.status()).isEqualTo(Status.ACTUAL);
  }

  @Test
  void sinceWhenPeopleHadToFleeIsNoPlan() {
    assertThat(claim("Hơn 200.000 dân phải bỏ nhà cửa kể từ khi Taliban chiếm đóng thành phố Kunduz.", "chiếm đóng").status())
        .isEqualTo(Status.ACTUAL);
  }

  @Test
  void aBaseHandedOverIsATransferAndPrisonersAreFreed() {
    Claim claim = claim("Năm 2022, Pháp trao trả căn cứ Gao cho quân đội Mali.", "trao trả");
    assertThat(claim.type()).isEqualTo(ClaimType.TRANSFER);
    assertThat(claim("Hôm qua Pháp trao trả 12 tù binh cho quân đội Mali.", "trao trả").type()).isEqualTo(ClaimType.FREE);
  }

  @Test
  void aDateAndAWhileAreNoPartOfATown() {
    assertThat(claim("Phiến quân Chechnya rút khỏi Grozny trong đêm 1/2.", "rút khỏi").extent()).isEmpty();
    assertThat(claim("Quân đội Nga có thể chiếm Toretsk trong vài tuần tới.", "chiếm").extent()).isEmpty();
    assertThat(claim("Quân đội Nga chiếm 71% thành phố Toretsk.", "chiếm").extent()).contains(Extent.PARTIAL);
    assertThat(claim("Quân đội Nga đã chiếm thành phố Kherson ở miền nam Ukraine.", "chiếm").extent()).isEmpty();
  }

  @Test
  void whoMastersATownTakesIt() {
    assertThat(claim("RSF làm chủ Bara hôm 25/10.", "làm chủ").type()).isEqualTo(ClaimType.SEIZE);
  }
}
