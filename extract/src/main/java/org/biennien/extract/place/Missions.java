package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;

/// What a state has abroad: the state named after it owns it, and is not where it stands (`đại sứ quán Đức`, `căn cứ Mỹ ở Iraq`).
final class Missions {
  /// The word before *quán*, and those before it.
  private static final Set<String> EMBASSIES = Set.of("sứ", "sự");
  private static final Set<String> BEFORE_EMBASSIES = Set.of("đại", "tổng", "lãnh", "tòa");
  private static final Set<String> BASES =
      Set.of("căn cứ", "căn cứ quân sự", "căn cứ không quân", "căn cứ hải quân", "doanh trại", "cơ sở quân sự", "trại lính");

  private final States states;
  private final Sites sites;
  private final Discourse told;

  Missions(States states, Sites sites, Discourse told) {
    this.states = states;
    this.sites = sites;
    this.told = told;
  }

  /// Whether the state `hit` is named for what it has abroad. An embassy is told as the capital that it stands in.
  boolean read(SentenceForms forms, Hit hit, Optional<Hit> next) {
    boolean elsewhere = next.filter(n -> Lying.leads(forms, hit.to(), n.phrase().from(), false)).isPresent();
    boolean american = hit.country().flatMap(c -> c.entry().country()).filter("USA"::equals).isPresent();
    if (hit.phrase().noun().filter(Missions::base).isPresent() && (elsewhere || american)) {
      return true;
    }
    int embassy = embassy(forms, hit.from());
    if (embassy >= told.end() && !elsewhere) {
      tellEmbassy(forms, embassy, hit.to());
    }
    return embassy >= 0;
  }

  private void tellEmbassy(SentenceForms forms, int from, int to) {
    var embassy = new Unnamed.Found("đại sứ quán", false, from, to, false);
    sites.place(embassy)
        .filter(within -> within.place().country().flatMap(states::capital).filter(c -> c.place().equals(within.place())).isPresent())
        .ifPresent(within -> sites.tell(forms, embassy, within));
  }

  /// The first token of an embassy's words that end with the state's name at token `name`; -1 if there is none.
  private static int embassy(SentenceForms forms, int name) {
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

  private static boolean base(PlaceNoun noun) {
    return BASES.contains(noun.text());
  }
}
