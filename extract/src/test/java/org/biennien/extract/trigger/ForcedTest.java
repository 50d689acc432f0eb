package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Status;
import org.biennien.extract.Road;
import org.junit.jupiter.api.Test;

/// What somebody was made to do is done; what will make him do it, is not.
class ForcedTest {
  private static final Road ROAD = Road.load();

  private static Claim withdrawal(String text) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2022-11-12"), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(), text, List.of());
    return ROAD.claims(article).stream().filter(claim -> claim.type() == ClaimType.WITHDRAW).findFirst().orElseThrow();
  }

  @Test
  void whoWasForcedToWithdrawHasWithdrawn() {
    Claim claim = withdrawal("Quân đội Ukraine phản công, buộc quân đội Nga phải rút khỏi thành phố Kherson.");
    assertThat(claim.status()).isEqualTo(Status.ACTUAL);
    assertThat(claim.agent()).extracting(a -> a.actor().code()).containsExactly("RUS.MIL");
    assertThat(claim.trigger().quote().text()).isEqualTo("rút khỏi");
  }

  @Test
  void whoWillBeForcedToWithdrawHasNot() {
    assertThat(withdrawal("Cuộc phản công sẽ buộc quân đội Nga phải rút khỏi thành phố Kherson.").status())
        .isEqualTo(Status.PLANNED);
  }
}
