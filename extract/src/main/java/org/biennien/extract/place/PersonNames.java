package org.biennien.extract.place;

import java.util.Set;

/// Vietnamese persons whose given names are also places: *Nguyễn Hà Nam*, *Lê Thị Hải Dương*. A surname with a capital, right
/// before a name or with middle names between, makes a person of it. Names of places that begin like a surname (*Lý Sơn*, *Phan
/// Rang*) are found whole before this is asked, and *Hồ* is left out, since it is also a lake.
final class PersonNames {
  private static final Set<String> SURNAMES = Set.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Hoàng", "Phan", "Vũ", "Võ", "Đặng", "Bùi",
      "Đỗ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Tạ", "Phùng", "Mạc");
  private static final int MOST_MIDDLE_NAMES = 2;

  private PersonNames() {}

  /// Whether the name that starts at token `from` goes on that of a person, who is named after token `end`.
  static boolean precede(SentenceForms forms, int from, int end) {
    for (int i = from - 1; i >= end && i >= from - 1 - MOST_MIDDLE_NAMES && forms.capital(i); i--) {
      if (SURNAMES.contains(forms.form(i))) {
        return true;
      }
    }
    return false;
  }
}
