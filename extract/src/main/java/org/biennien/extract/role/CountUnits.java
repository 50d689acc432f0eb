package org.biennien.extract.role;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.QuantityMention;

/// What a number counts, by its unit and the type of its claim.
final class CountUnits {
  private static final Set<String> AIRCRAFT = Set.of(
      "máy bay", "trực thăng", "phi cơ", "chiến đấu cơ", "uav", "drone", "tiêm kích",
      "máy bay không người lái", "chiến cơ", "oanh tạc cơ");
  private static final Set<String> VEHICLES = Set.of(
      "xe", "xe tăng", "xe bọc thép", "xe thiết giáp", "chiếc", "ô tô", "ôtô", "tàu", "khẩu pháo", "khẩu",
      "pháo", "phương tiện", "tên lửa", "quả", "tàu chiến", "hệ thống", "tổ hợp", "bệ phóng");
  private static final Set<String> PLACES = Set.of(
      "làng", "ngôi làng", "thị trấn", "khu vực", "vị trí", "điểm", "thành phố", "mục tiêu", "căn cứ",
      "quận", "tòa nhà", "ngôi nhà", "kho", "khu", "huyện", "tỉnh", "xã", "cứ điểm");

  private CountUnits() {}

  /// The number as a claim of that type tells it; absent where it counts nothing that the codebook knows.
  static Optional<Count> count(ClaimType type, QuantityMention quantity) {
    return of(type, quantity.unit())
        .map(of -> new Count(quantity.quote(), quantity.min(), quantity.max(), of));
  }

  private static Optional<CountOf> of(ClaimType type, String unit) {
    if (unit.equals("%")) {
      return Optional.of(CountOf.PERCENT_AREA);
    }
    if (AIRCRAFT.stream().anyMatch(unit::startsWith)) {
      return Optional.of(CountOf.AIRCRAFT);
    }
    if (VEHICLES.stream().anyMatch(u -> unit.equals(u) || unit.startsWith(u + " "))) {
      return Optional.of(CountOf.VEHICLES);
    }
    if (PLACES.stream().anyMatch(u -> unit.equals(u) || unit.startsWith(u + " "))) {
      return Optional.of(CountOf.PLACES);
    }
    return Optional.of(switch (type) {
      case KILL -> CountOf.KILLED;
      case INJURE -> CountOf.INJURED;
      case CAPTURE -> CountOf.CAPTURED;
      case FREE -> CountOf.FREED;
      case DISPLACE -> CountOf.DISPLACED;
      case DESTROY, SEIZE, HOLD -> CountOf.PLACES;
      case BESIEGE, WITHDRAW, ADVANCE, TRANSFER, CLASH, ATTACK, AIRSTRIKE, SHELL, BOMBING, REPEL, DEPLOY,
          DRILL, OPERATION, MEET, AGREE, SUPPORT, ACCUSE, THREATEN, DEMAND, REJECT, SANCTION,
          PROTEST -> CountOf.TROOPS;
    });
  }
}
