package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.extract.Mentions;
import org.junit.jupiter.api.Test;

/// What numbers count, by their unit and the type of the claim.
class CountUnitsTest {
  /// The first number of the sentence, as a claim of that type on those words tells it.
  private static Optional<Count> count(ClaimType type, String sentence, String trigger) {
    ToldEvents told = Scenes.told(sentence, trigger);
    Mentions mentions = told.mentions();
    return CountUnits.count(type, told.events().getFirst().trigger(), mentions.quantities().getFirst());
  }

  private static Optional<CountOf> of(ClaimType type, String sentence, String trigger) {
    return count(type, sentence, trigger).map(Count::of);
  }

  @Test
  void theDeadAndTheInjuredInOneAreAnUpperBound() {
    Count dead = count(ClaimType.KILL, "Vụ nổ khiến gần 60 người thương vong.", "thương vong").orElseThrow();
    assertThat(dead.quote().text()).isEqualTo("gần 60 người");
    assertThat(dead.quote().span().start()).isEqualTo(12);
    assertThat(dead.min()).isEmpty();
    assertThat(dead.max()).hasValue(60);
    assertThat(count(ClaimType.KILL, "Vụ nổ khiến gần 60 người thiệt mạng.", "thiệt mạng").orElseThrow().min()).hasValue(60);
  }

  @Test
  void targetsOfAStrikeAreNoTroops() {
    assertThat(of(ClaimType.AIRSTRIKE, "Ấn Độ không kích 9 địa điểm.", "không kích")).contains(CountOf.PLACES);
    assertThat(of(ClaimType.DESTROY, "Quân đội phá hủy hai cường kích của đối phương.", "phá hủy")).contains(CountOf.AIRCRAFT);
  }

  @Test
  void missilesHappeningsAndAreasAreNotCounted() {
    assertThat(of(ClaimType.DEPLOY, "Nga chuyển 50 tên lửa tới Tartus.", "chuyển")).isEmpty();
    assertThat(of(ClaimType.ACCUSE, "Liên Hợp Quốc lên án 18 cuộc tấn công.", "lên án")).isEmpty();
    assertThat(of(ClaimType.HOLD, "Ukraine kiểm soát 1.000 km2.", "kiểm soát")).isEmpty();
    assertThat(of(ClaimType.KILL, "Ba người chết trong 2 vụ nổ.", "chết")).contains(CountOf.KILLED);
    assertThat(of(ClaimType.DISPLACE, "Gần 1/3 dân số đã sơ tán.", "sơ tán")).isEmpty();
    assertThat(of(ClaimType.HOLD, "Phiến quân giữ gần 1/3 thành phố.", "giữ")).contains(CountOf.PERCENT_AREA);
  }

  @Test
  void peopleAreCountedByWhatBecomesOfThemOrAsAForce() {
    assertThat(of(ClaimType.KILL, "Phiến quân giết 3 nhà báo.", "giết")).contains(CountOf.KILLED);
    assertThat(of(ClaimType.CAPTURE, "Houthi bắt 25 thuyền viên.", "bắt")).contains(CountOf.CAPTURED);
    assertThat(of(ClaimType.DEPLOY, "Kenya điều 400 cảnh sát tới Haiti.", "điều")).contains(CountOf.TROOPS);
    assertThat(of(ClaimType.PROTEST, "Khoảng 5.000 người biểu tình ở Goma.", "biểu tình")).isEmpty();
  }
}
