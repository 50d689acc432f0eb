package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.PlaceKind;

/// Tells what is meant by a name of the gazetteer with the words around it: the place of that name, a part of it, its border, or
/// a place told before that only lies there (*thành phố miền Bắc Syria này*).
final class KnownNames {
  private static final Set<String> HOLDING =
      Set.of("kiểm soát", "chiếm đóng", "chiếm giữ", "nắm giữ", "quản lý", "tuyên bố", "sáp nhập");
  private static final int NOT_MEANT = -1;

  private final PlaceNouns nouns;
  private final Anaphora anaphora;
  private final Descriptions descriptions;
  private final CountryParts parts;
  private final Borders borders;
  private final Missions missions;
  private final Shores shores;
  private final Discourse told;

  KnownNames(PlaceTables tables, Anaphora anaphora, Descriptions descriptions, CountryParts parts, Borders borders, Sites sites,
      Discourse told) {
    nouns = tables.nouns();
    this.anaphora = anaphora;
    this.descriptions = descriptions;
    this.parts = parts;
    this.borders = borders;
    missions = new Missions(tables.states(), sites, told);
    shores = new Shores(tables.states(), told);
    this.told = told;
  }

  /// Tells the place chosen for `hit`; gives the token after the words that were read.
  int tell(SentenceForms forms, Hit hit, Resolver.Choice choice, Optional<Hit> next) {
    int read = switch (choice.candidate().entry().kind()) {
      case COUNTRY -> missions.read(forms, hit, next) ? hit.to() : NOT_MEANT;
      case SEA -> shores.read(forms, hit, next);
      default -> NOT_MEANT;
    };
    return read > 0 ? read : tellPlace(forms, hit, choice, next);
  }

  private int tellPlace(SentenceForms forms, Hit hit, Resolver.Choice choice, Optional<Hit> next) {
    GazetteerEntry entry = choice.candidate().entry();
    boolean country = entry.kind() == PlaceKind.COUNTRY;
    Optional<PlaceNoun> noun = noun(forms, hit, entry);
    int from = told.start(hit);
    Optional<Reference> before = before(forms, hit, entry, noun);
    if (before.isPresent()) {
      return told.tell(forms, from, parts.within(forms, from, hit.phrase(), before.get()).orElse(before.get()).after(noun));
    }
    if (country && noun.filter(n -> n.kinds().contains(PlaceKind.BORDER)).isPresent()) {
      return borders.tell(forms, hit, entry, next);
    }
    if (country && holds(forms, hit.to())) {
      return told.tell(forms, Math.max(told.end(), hit.from()), Reference.of(hit.to(), entry, Optional.empty(), choice.why()));
    }
    return told.tell(forms, from, parts.of(forms, hit, entry, noun, choice.why())
        .orElseGet(() -> Reference.of(hit.to(), entry, noun, choice.why())));
  }

  /// The noun that tells the kind: *quốc gia* of *quốc gia vùng Kavkaz này*.
  private Optional<PlaceNoun> noun(SentenceForms forms, Hit hit, GazetteerEntry entry) {
    Optional<PlaceNoun> nearest = hit.phrase().noun();
    return entry.kind() != PlaceKind.CONTINENT || nearest.filter(PlaceNoun::anyKind).isEmpty() ? nearest
        : nouns.startingAt(forms, told.start(hit)).map(PlaceNouns.Found::noun)
            .filter(n -> n.kinds().contains(PlaceKind.COUNTRY)).or(() -> nearest);
  }

  /// The place told before that a phrase stands for which names only what it lies in: *thành phố miền Bắc Syria này*, *thành phố lớn
  /// thứ hai của Iraq*, *Goma, thủ phủ tỉnh Bắc Kivu*.
  private Optional<Reference> before(SentenceForms forms, Hit hit, GazetteerEntry entry, Optional<PlaceNoun> noun) {
    Optional<Coordinates> region = entry.kind() == PlaceKind.CONTINENT ? Optional.of(entry.point()) : Optional.empty();
    Optional<PlaceNoun> other = noun.filter(n -> n.tellsKind() && !n.admits(entry.kind()));
    Optional<PlaceNoun> town = other.filter(n -> n.standing() == PlaceNoun.Standing.BARE);
    return other.flatMap(n -> anaphora.pointedAt(forms, n, hit.to(), region))
        .or(() -> hit.phrase().compass().flatMap(_ -> town).flatMap(n -> descriptions.inCountry(n, hit.to())))
        .or(() -> noun.filter(n -> n.standing() == PlaceNoun.Standing.BARE && ranked(forms, hit))
            .flatMap(n -> descriptions.ranked(n, hit.to())))
        .or(() -> seat(forms, hit, entry) ? descriptions.seat(hit.to()) : Optional.empty());
  }

  private boolean ranked(SentenceForms forms, Hit hit) {
    return Descriptions.isSuperlative(forms, told.start(hit) + 2, hit.from());
  }

  private boolean seat(SentenceForms forms, Hit hit, GazetteerEntry entry) {
    int from = told.start(hit);
    return forms.lower(from).equals("thủ") && forms.lower(from + 1).equals("phủ") && entry.kind().holdsTowns()
        && from - told.end() <= 1;
  }

  /// Whether what follows makes the country a doer: the `khu vực Nga kiểm soát` is not in Russia.
  private static boolean holds(SentenceForms forms, int at) {
    int next = forms.lower(at).equals("đang") ? at + 1 : at;
    return HOLDING.contains(forms.lower(next) + " " + forms.lower(next + 1));
  }
}
