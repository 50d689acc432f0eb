package org.biennien.extract.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// Borders of two states, told by their names, by one (`biên giới với Iraq`) or by none: `dọc biên giới`, `khu vực biên giới giữa hai
/// nước`. With one the other is a state that the article is about; with none it is the border told last, or else that of the two
/// states the article is most about.
final class Borders {
  private static final Set<String> BEFORE = Set.of("dọc", "ở", "tại", "gần", "trên", "sát", "qua", "tới", "đến", "khu", "vùng", "tuyến", "kia",
      "khắp", "vượt", "khỏi", "từ", "về", "giáp", "vệ", "cửa", "theo", "ra", "lên");
  private static final Set<String> BETWEEN = Set.of("chung", "giữa", "hai", "2", "nước", "bên", "quốc", "gia", "tế", "này", "láng", "giềng");
  private static final Set<String> NO_BARE = Set.of("với", "giáp", "giữa", "của", "thuộc", "tỉnh", "phía", "–", "-", "trên");
  private static final Set<String> JOINTS = Set.of("-", "–", "và", "với", "giữa", "/");
  /// So many states an article is about.
  private static final int STATES = 3;

  private final CountryProfile profile;
  private final States states;
  private final Discourse told;

  Borders(CountryProfile profile, States states, Discourse told) {
    this.profile = profile;
    this.states = states;
    this.told = told;
  }

  /// Tells the border of the state `hit`: `biên giới Syria - Iraq`, `biên giới giữa A và B`, `biên giới với A`. Gives the token after it.
  int tell(SentenceForms forms, Hit hit, GazetteerEntry one, Optional<Hit> next) {
    int from = told.start(hit);
    Optional<PlaceNoun> noun = hit.phrase().noun();
    boolean with = noun.filter(n -> n.text().endsWith("với")).isPresent();
    Optional<GazetteerEntry> other = with ? Optional.empty()
        : next.filter(n -> n.from() > hit.to() && n.from() - hit.to() <= 2 && forms.only(hit.to(), n.from(), JOINTS))
            .flatMap(Hit::country).map(Candidate::entry);
    if (other.isPresent()) {
      Place place = states.border(one, other.get()).map(GazetteerEntry::place)
          .orElseGet(() -> Place.unknown(States.borderName(one, other.get())));
      return told.tell(forms, from, Reference.of(next.orElseThrow().to(), place, Optional.of(PlaceKind.BORDER), noun,
          "border of " + one.name() + " and " + other.get().name()));
    }
    Optional<GazetteerEntry> border = with(one);
    return told.tell(forms, from, Reference.of(hit.to(), border.orElse(one), noun, border.isPresent()
        ? "border with " + one.name() + " of a country the article is about" : "border of " + one.name()));
  }

  /// Tells a border without a name, by the words from the noun to before token `to`.
  int tell(SentenceForms forms, PlaceNouns.Found noun, int to) {
    Optional<Told> before = told.last(t -> t.kind().equals(Optional.of(PlaceKind.BORDER)) && t.border());
    Optional<Place> place = before.map(t -> t.mention().place()).or(() -> ofArticle().map(GazetteerEntry::place));
    place.ifPresent(border -> told.tell(forms, noun.from(), Reference.of(to, border, Optional.of(PlaceKind.BORDER), Optional.of(noun.noun()),
        before.isPresent() ? "the border told before" : "the border of two states that the article is about")));
    return to;
  }

  /// The token after words without a name that start with the noun, before `limit`; -1 if they are none.
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
  private Optional<GazetteerEntry> ofArticle() {
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
  private Optional<GazetteerEntry> with(GazetteerEntry one) {
    return profile.ranking().stream().limit(STATES)
        .filter(code -> !one.country().equals(Optional.of(code)))
        .flatMap(code -> states.country(code).stream())
        .flatMap(neighbour -> states.border(neighbour, one).stream()).findFirst();
  }
}
