package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.Road;
import org.junit.jupiter.api.Test;

class SufferingTest {
  private static final Road ROAD = Road.load();

  private static Claim claim(String text, ClaimType type) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2025-02-17"), PublicationDate.Basis.GIVEN), Optional.empty(), Optional.empty(), text, List.of());
    return ROAD.claims(article).stream().filter(c -> c.type() == type).findFirst().orElseThrow();
  }

  private static List<String> words(String text, List<ActorMention> actors) {
    assertThat(actors).allSatisfy(a -> assertThat(a.quote().span().of(text)).isEqualTo(a.quote().text()));
    return actors.stream().map(a -> a.quote().text()).toList();
  }

  private static void suffers(String text, ClaimType type, String who) {
    Claim claim = claim(text, type);
    assertThat(words(text, claim.patient())).containsExactly(who);
    assertThat(words(text, claim.agent())).doesNotContain(who);
  }

  @Test
  void whoBearsADeedIsItsPatient() {
    suffers("Đêm ấy Ukraine lại hứng một trận không kích nữa.", ClaimType.AIRSTRIKE, "Ukraine");
    suffers("Moskva hứng chịu hàng loạt đòn tập kích bằng máy bay không người lái.", ClaimType.AIRSTRIKE, "Moskva");
    suffers("Dù phải hứng nhiều đợt ném bom mỗi đêm, Iran không lùi bước.", ClaimType.AIRSTRIKE, "Iran");
  }

  @Test
  void whoIsAccusedAccusesNobody() {
    suffers("Quân đội Burkina Faso bị cáo buộc thảm sát dân làng.", ClaimType.ACCUSE, "Quân đội Burkina Faso");
    suffers("Quân đội Arakan (AA) bao vây căn cứ của quân chính phủ ở Maungdaw và bị cáo buộc sát hại người Rohingya.",
        ClaimType.ACCUSE, "Quân đội Arakan (AA)");
  }

  @Test
  void whoGivesHimselfUpIsCaptured() {
    String text = "Trung đội lính dù Ukraine ra đầu hàng quân Nga ở bìa rừng.";
    suffers(text, ClaimType.CAPTURE, "Trung đội lính dù Ukraine");
    assertThat(words(text, claim(text, ClaimType.CAPTURE).agent())).containsExactly("quân Nga");
    suffers("Cả trung đội lính Ukraine đầu hàng lúc nửa đêm.", ClaimType.CAPTURE, "Cả trung đội lính Ukraine");
  }

  @Test
  void preparingIsNoPassive() {
    Claim claim = claim("Các chiến binh IS đang chuẩn bị tấn công doanh trại quân đội Syria.", ClaimType.ATTACK);
    assertThat(claim.agent()).extracting(a -> a.quote().text()).containsExactly("Các chiến binh IS");
  }

  @Test
  void theDeadShootNothingDown() {
    Claim claim = claim("Islamabad cho biết 31 dân thường thiệt mạng và tuyên bố đã bắn rơi 5 máy bay Ấn Độ.", ClaimType.DESTROY);
    assertThat(claim.agent()).extracting(a -> a.quote().text()).doesNotContain("31 dân thường");
  }
}
