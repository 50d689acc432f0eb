package org.biennien.extract.role;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.Trigger;

/// What a number counts, by its unit and the type of its claim. What the codebook has no word for is not counted: missiles
/// and shells, happenings, lengths and weights, and people where neither their fate nor a force is told of.
final class CountUnits {
  private static final Set<String> AIRCRAFT = Set.of(
      "máy bay", "trực thăng", "phi cơ", "chiến đấu cơ", "uav", "drone", "tiêm kích", "cường kích",
      "máy bay không người lái", "chiến cơ", "oanh tạc cơ", "thiết bị bay", "phương tiện bay");
  private static final Set<String> VEHICLES = Set.of(
      "xe", "xe tăng", "xe bọc thép", "xe thiết giáp", "chiếc", "ô tô", "ôtô", "tàu", "đoàn tàu", "xuồng", "thuyền", "thiết giáp",
      "khẩu pháo", "khẩu", "pháo", "lựu pháo", "súng cối", "phương tiện", "tàu chiến", "chiến hạm", "khí tài", "hệ thống", "tổ hợp", "bệ phóng", "radar");
  private static final Set<String> PLACES = Set.of(
      "làng", "ngôi làng", "thôn", "thị trấn", "thị xã", "khu vực", "vị trí", "điểm", "địa điểm", "địa phương", "thành phố",
      "mục tiêu", "căn cứ", "cơ sở", "công trình", "quận", "vùng", "tòa nhà", "ngôi nhà", "căn nhà", "nhà cửa", "nhà dân", "nhà máy", "căn hộ", "kho", "khu",
      "huyện", "tỉnh", "bang", "xã", "cứ điểm", "tiền đồn", "đồn", "chốt", "trạm", "sở chỉ huy", "trung tâm", "trại", "hầm", "đường hầm",
      "cầu", "cây cầu", "giếng dầu", "mỏ dầu", "cửa khẩu", "đảo", "hòn đảo", "đồi", "ngọn đồi", "sân bay", "bệnh viện",
      "trường học", "nhà thờ", "đền thờ");
  /// Who makes up a force; *người* and a bare number do where a force is told of.
  private static final Set<String> FORCE = Set.of(
      "", "người", "quân", "lính", "binh", "binh sĩ", "binh sỹ", "binh lính", "quân nhân", "tay súng", "chiến binh", "chiến sĩ",
      "chiến sỹ", "phiến quân", "phần tử", "khủng bố", "tên", "kẻ", "đối tượng", "cảnh sát", "cố vấn", "đặc nhiệm", "đặc vụ",
      "sĩ quan", "sỹ quan", "thành viên", "nhân viên", "dân quân", "biệt kích", "thủy quân", "thủy thủ", "tân binh", "công dân", "phi công",
      "cán bộ", "bộ binh", "bộ đội", "nhà thầu");
  /// What is no person, place or vehicle; the rest of a unit may follow: *cuộc tấn công*, *tấn vũ khí*.
  private static final Set<String> OTHER = Set.of(
      "tên lửa", "rocket", "quả", "bom", "đạn", "viên", "đầu đạn", "mìn", "thiết bị", "vũ khí", "súng", "cuộc", "vụ", "đợt", "trận",
      "phi vụ", "lượt", "lần", "chuyến", "km", "km2", "km²", "kilomet", "kilômét", "cây số", "m", "mét", "hecta", "ha", "dặm", "hải lý",
      "tấn", "kg", "lít", "thùng", "usd", "đô la", "đôla", "euro", "đồng", "rúp", "ruble", "bảng", "nhân dân tệ");

  /// People whose name begins like that of a thing.
  private static final Set<String> PEOPLE = Set.of("cầu thủ", "thuyền viên", "thuyền trưởng", "thuyền nhân", "pháo thủ", "pháo binh", "đồng minh",
      "đồng bào", "đồng đội", "viên chức", "viên tướng");

  private CountUnits() {}

  /// The number as a claim of that type tells it; absent where it counts nothing that the codebook knows.
  static Optional<Count> count(ClaimType type, Trigger trigger, QuantityMention quantity) {
    return of(type, quantity.unit()).map(of -> bothHarmed(of, trigger)
        ? new Count(quantity.quote(), OptionalLong.empty(), most(quantity), of)
        : new Count(quantity.quote(), quantity.min(), quantity.max(), of));
  }

  /// Whether the number is that of the dead and the injured in one: none of the two is more (codebook, section 5).
  private static boolean bothHarmed(CountOf of, Trigger trigger) {
    return (of == CountOf.KILLED || of == CountOf.INJURED) && trigger.quote().text().endsWith("thương vong");
  }

  private static OptionalLong most(QuantityMention quantity) {
    return quantity.max().isPresent() ? quantity.max() : quantity.min();
  }

  private static Optional<CountOf> of(ClaimType type, String unit) {
    if (unit.equals("%")) {
      return type.control() ? Optional.of(CountOf.PERCENT_AREA) : Optional.empty();
    }
    if (begins(unit, PEOPLE)) {
      return people(type, unit);
    }
    Optional<CountOf> thing = thing(unit);
    if (thing.isPresent()) {
      return suits(type, thing.get());
    }
    return begins(unit, OTHER) ? Optional.empty() : people(type, unit);
  }

  private static Optional<CountOf> thing(String unit) {
    return begins(unit, AIRCRAFT) ? Optional.of(CountOf.AIRCRAFT)
        : begins(unit, VEHICLES) ? Optional.of(CountOf.VEHICLES)
        : begins(unit, PLACES) ? Optional.of(CountOf.PLACES) : Optional.empty();
  }

  /// Whether the unit is one of the words or begins with one.
  private static boolean begins(String unit, Set<String> words) {
    for (int end = unit.length(); end > 0; end = unit.lastIndexOf(' ', end - 1)) {
      if (words.contains(unit.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /// Of the dead, the injured, those who flee and those set free no things are counted; a ship may be captured.
  private static Optional<CountOf> suits(ClaimType type, CountOf thing) {
    return switch (type) {
      case KILL, INJURE, FREE, DISPLACE -> Optional.empty();
      case CAPTURE -> thing == CountOf.PLACES ? Optional.empty() : Optional.of(thing);
      default -> Optional.of(thing);
    };
  }

  private static Optional<CountOf> people(ClaimType type, String unit) {
    return switch (type) {
      case KILL -> Optional.of(CountOf.KILLED);
      case INJURE -> Optional.of(CountOf.INJURED);
      case CAPTURE -> Optional.of(CountOf.CAPTURED);
      case FREE -> Optional.of(CountOf.FREED);
      case DISPLACE -> Optional.of(CountOf.DISPLACED);
      case SEIZE, HOLD, BESIEGE, WITHDRAW, ADVANCE, CLASH, ATTACK, REPEL, DEPLOY, DRILL, OPERATION, SUPPORT ->
          unit.isEmpty() || begins(unit, FORCE) ? Optional.of(CountOf.TROOPS) : Optional.empty();
      case TRANSFER, AIRSTRIKE, SHELL, BOMBING, DESTROY, MEET, AGREE, ACCUSE, THREATEN, DEMAND, REJECT, SANCTION, PROTEST ->
          Optional.empty();
    };
  }
}
