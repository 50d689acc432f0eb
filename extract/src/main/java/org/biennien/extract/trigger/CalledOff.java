package org.biennien.extract.trigger;

import org.biennien.claim.ClaimType;

/// Whether what a trigger names was put off or called off: *[Cuộc đàm phán] ở Doha bị hoãn vô thời hạn*.
final class CalledOff {
  private static final FormSet PASSIVE = FormSet.of("bị", "được");
  private static final FormSet OFF = FormSet.of("hoãn", "hủy", "huỷ");
  private static final FormSet FIRST_OF_OFF = FormSet.of("trì", "tạm");
  /// Something else was called off on account of it, or it may yet take place.
  private static final FormSet ELSE = FormSet.of("khiến", "làm", "gây", "buộc", "nên", "do", "thể", "sẽ", "không", "chưa", "suýt", "sau", "để");
  private static final FormSet FEW = FormSet.of("một", "hai", "ba", "bốn", "vài", "ít", "sang", "đến", "tới");
  private static final int REACH = 12;

  private CalledOff() {}

  /// Whether that is told of a candidate that was read as `type`.
  static boolean so(Tokens tokens, Candidate c, ClaimType type) {
    return arranged(type) && off(tokens, c.to());
  }

  /// Whether such events are arranged beforehand.
  private static boolean arranged(ClaimType type) {
    return switch (type) {
      case MEET, DRILL, AGREE, FREE, DEPLOY, TRANSFER -> true;
      default -> false;
    };
  }

  /// Whether it was put off for so long only: *hoãn một ngày*, *hoãn 2 giờ*.
  private static boolean awhile(Tokens tokens, int i) {
    return i < tokens.size() && (tokens.number(i) || FEW.contains(tokens.form(i)));
  }

  private static boolean off(Tokens tokens, int from) {
    for (int i = from; i < Math.min(tokens.size() - 1, from + REACH) && !tokens.mark(i) && !ELSE.contains(tokens.form(i)); i++) {
      if (PASSIVE.contains(tokens.form(i))) {
        int at = FIRST_OF_OFF.contains(tokens.form(i + 1)) ? i + 2 : i + 1;
        return OFF.contains(tokens.form(at)) && !awhile(tokens, at + 1);
      }
    }
    return false;
  }
}
