package org.biennien.extract.attribution;

import java.util.Set;
import java.util.stream.IntStream;
import org.biennien.extract.layout.TokenRow;

/// Clauses that tell who somebody is, right behind his name: *Ivan Petrov, chỉ huy lữ đoàn ở Kherson, cho biết*.
final class Description {
  /// First syllables of ranks, offices and kin, and of words that tell where somebody belongs.
  private static final Set<String> OPENINGS = Set.of(
      "tư", "chỉ", "giám", "người", "phát", "chủ", "thủ", "tổng", "bộ", "ngoại", "phó", "cựu", "nguyên", "từ",
      "thuộc", "lãnh", "đại", "một", "trưởng", "cục", "viện", "cố", "chuyên", "nhà", "thành", "thống", "thị", "tác",
      "giáo", "quan", "nghị", "cánh", "tổ", "liên", "chi", "nhánh", "nhóm", "đơn", "lực", "cơ", "hãng", "kênh", "tờ",
      "thanh", "phóng", "giảng", "nhân", "luật", "bác", "thượng", "trung", "thiếu", "hiện", "cháu", "con", "anh",
      "em", "vợ", "chồng", "mẹ", "bố", "cha", "cư");
  /// What stands before a name and is no title.
  private static final Set<String> NO_TITLE =
      Set.of("theo", "tại", "ở", "ngày", "hôm", "trong", "với", "sau", "khi", "từ", "gần", "do", "bị");
  /// First words of clauses that tell of who is named before them: *Bộ Y tế ở Gaza, do Hamas điều hành, thông báo*.
  private static final Set<String> RELATIVE =
      Set.of("do", "được", "có", "vốn", "nơi", "thuộc", "gồm", "bao", "bị", "đóng", "đặt", "hoạt", "chuyên", "hiện");
  private static final Set<String> COMMAS = Set.of(",", "-", "–");
  private static final int LONGEST_TITLE = 5;

  private Description() {}

  /// Whether a clause that starts at a token describes who is named before it.
  static boolean starts(TokenRow row, int clause) {
    return follows(row, clause) && OPENINGS.contains(row.lower(clause));
  }

  /// Whether a clause that starts at a token only tells of who is named before it, and names no speaker.
  static boolean relative(TokenRow row, int clause) {
    return follows(row, clause) && RELATIVE.contains(row.lower(clause));
  }

  /// Whether a clause follows a comma within its sentence and starts with a small letter.
  static boolean follows(TokenRow row, int clause) {
    return clause > row.first(row.sentenceOf(clause)) + 1 && COMMAS.contains(row.lower(clause - 1))
        && !row.token(clause).capitalised();
  }

  /// Whether a clause is a title and a name and nothing more, but for letters in brackets; `from` and `to` bound the name.
  static boolean names(TokenRow row, int clause, int from, int to, int end) {
    boolean closes = to == end || row.lower(to).equals("(") || row.lower(to).equals(")");
    int last = row.lower(to - 1).equals(")") && to - from > 1 ? to - 2 : to - 1;
    return closes && from - clause <= LONGEST_TITLE && capital(row.token(last).form())
        && IntStream.range(clause, from).noneMatch(i -> NO_TITLE.contains(row.lower(i)));
  }

  /// Whether the part after the last hyphen has a capital: `Karbalai` of `al-Karbalai`.
  private static boolean capital(String form) {
    return Character.isUpperCase(form.charAt(Math.min(form.lastIndexOf('-') + 1, form.length() - 1)));
  }
}
