package org.biennien.extract.place;

import java.util.Set;

/// What a state has abroad: the state named after it owns it, and is not where it stands (`đại sứ quán Đức`, `căn cứ Mỹ ở Iraq`).
final class Missions {
  /// The word before *quán*, and those before it.
  private static final Set<String> EMBASSIES = Set.of("sứ", "sự");
  private static final Set<String> BEFORE_EMBASSIES = Set.of("đại", "tổng", "lãnh", "tòa");
  private static final Set<String> BASES =
      Set.of("căn cứ", "căn cứ quân sự", "căn cứ không quân", "căn cứ hải quân", "doanh trại", "cơ sở quân sự", "trại lính");

  private Missions() {}

  /// The first token of an embassy's words that end with the state's name at token `name`; -1 if there is none.
  static int embassy(SentenceForms forms, int name) {
    int end = forms.lower(name - 1).equals("của") ? name - 1 : name;
    if (!forms.lower(end - 1).equals("quán") || !EMBASSIES.contains(forms.lower(end - 2))) {
      return -1;
    }
    int from = end - 2;
    while (BEFORE_EMBASSIES.contains(forms.lower(from - 1))) {
      from--;
    }
    return from;
  }

  /// Whether a noun before a state's name is a base.
  static boolean base(PlaceNoun noun) {
    return BASES.contains(noun.text());
  }
}
