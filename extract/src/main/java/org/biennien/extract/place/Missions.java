package org.biennien.extract.place;

import java.util.Set;

/// What a state has abroad: the state named after it owns it, and is not where it stands (`đại sứ quán Đức`, `căn cứ Mỹ ở Iraq`).
final class Missions {
  /// The last two words of the nouns.
  private static final Set<String> EMBASSIES = Set.of("sứ quán", "sự quán", "đại sứ quán");
  private static final Set<String> BASES =
      Set.of("căn cứ", "căn cứ quân sự", "căn cứ không quân", "căn cứ hải quân", "doanh trại", "cơ sở quân sự", "trại lính");

  private Missions() {}

  /// The first token of an embassy's words that end with the state's name at token `name`; -1 if there is none.
  static int embassy(SentenceForms forms, int name) {
    int end = forms.lower(name - 1).equals("của") ? name - 1 : name;
    if (!EMBASSIES.contains(forms.lower(end - 2) + " " + forms.lower(end - 1))) {
      return -1;
    }
    int from = end - 2;
    while (from > 0 && (forms.lower(from - 1).equals("đại") || forms.lower(from - 1).equals("tổng") || forms.lower(from - 1).equals("lãnh")
        || forms.lower(from - 1).equals("tòa"))) {
      from--;
    }
    return from;
  }

  /// Whether a noun before a state's name is a base.
  static boolean base(PlaceNoun noun) {
    return BASES.contains(noun.text());
  }
}
