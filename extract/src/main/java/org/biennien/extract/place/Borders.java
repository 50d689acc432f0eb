package org.biennien.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.PlaceKind;

/// Words for a border that name no state: `dọc biên giới`, `khu vực biên giới giữa hai nước`. It is the border told last, or else that of
/// the two states the article is most about.
final class Borders {
  private static final Set<String> BEFORE = Set.of("dọc", "ở", "tại", "gần", "trên", "sát", "qua", "tới", "đến", "khu", "vùng", "tuyến", "kia",
      "khắp", "vượt", "khỏi", "từ", "về", "giáp", "vệ", "cửa", "theo", "ra", "lên");
  private static final Set<String> BETWEEN = Set.of("chung", "giữa", "hai", "2", "nước", "bên", "quốc", "gia", "tế", "này", "láng", "giềng");
  private static final Set<String> NO_BARE = Set.of("với", "giáp", "giữa", "của", "thuộc", "tỉnh", "phía", "–", "-", "trên");
  private static final int STATES = 3;

  private final CountryProfile profile;
  private final States states;

  Borders(CountryProfile profile, States states) {
    this.profile = profile;
    this.states = states;
  }

  /// The token after such words that start with the noun, before `limit`; -1 if they are none.
  static int end(SentenceForms forms, PlaceNouns.Found noun, int limit) {
    if (!noun.noun().kinds().contains(PlaceKind.BORDER) || !noun.noun().text().contains("biên")) {
      return -1;
    }
    boolean bare = noun.noun().text().equals("biên giới");
    if (bare && !BEFORE.contains(forms.lower(noun.from() - 1))) {
      return -1;
    }
    boolean withOther = noun.noun().text().endsWith("với") || noun.noun().text().endsWith("giữa");
    int to = noun.to();
    while (to < limit && BETWEEN.contains(forms.lower(to))) {
      to++;
    }
    boolean told = to > noun.to() || !withOther;
    return told && to < limit + 1 && (to == forms.size() || !forms.capital(to) && !NO_BARE.contains(forms.lower(to))) ? to : -1;
  }

  /// The border of the states that the article is about.
  Optional<GazetteerEntry> ofArticle() {
    List<String> about = profile.ranking();
    for (int i = 0; i < Math.min(STATES, about.size()); i++) {
      for (int j = 0; j < i; j++) {
        Optional<GazetteerEntry> border = border(about.get(j), about.get(i));
        if (border.isPresent()) {
          return border;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<GazetteerEntry> border(String one, String other) {
    return states.country(one).flatMap(a -> states.country(other).flatMap(b -> states.border(a, b)));
  }

  /// The border of a state with one that the article is about.
  Optional<GazetteerEntry> with(GazetteerEntry one) {
    return profile.ranking().stream().limit(STATES)
        .filter(code -> !one.country().equals(Optional.of(code)))
        .flatMap(code -> states.country(code).stream())
        .flatMap(neighbour -> states.border(neighbour, one).stream()).findFirst();
  }
}
