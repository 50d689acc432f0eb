package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;

/// Words that tell a town of before by what it is: *thành trì lớn cuối cùng của IS*, *thành phố lớn thứ hai của Iraq*, *thành phố miền
/// nam Philippines*, *Goma, thủ phủ tỉnh Bắc Kivu*.
final class Descriptions {
  private static final Set<String> RANKED =
      Set.of("thành phố", "thị trấn", "thị xã", "đô thị", "thành trì", "pháo đài", "cứ điểm", "sào huyệt", "dinh lũy");
  private static final Set<String> DEGREES =
      Set.of("lớn", "quan", "trọng", "chiến", "lược", "chính", "mạnh", "đông", "dân", "còn", "lại", "thứ", "kiên", "cố", "chốt", "then");
  private static final Set<String> MOST = Set.of("nhất", "cuối", "cùng", "hai", "ba", "tư");
  private static final Set<String> HOLDERS = Set.of("của", "do", "nhóm", "phiến", "quân", "lực", "lượng", "nổi", "dậy", "khủng", "bố", "phe",
      "kiểm", "soát", "chiếm", "giữ", "nắm", "tại", "ở", "trong", "tổ", "chức", "chính", "phủ");
  private static final Set<String> IN = Set.of("tại", "ở", "của", "trong");
  private static final int FARTHEST_HOLDER = 10;

  private final Discourse told;

  Descriptions(Discourse told) {
    this.told = told;
  }

  /// *thành trì lớn cuối cùng của IS*, which starts with the noun and ends before `limit`: the town told last, if it was told just
  /// before.
  ///
  /// @param next the next known name, which may tell where it is
  Optional<Reference> superlative(SentenceForms forms, PlaceNouns.Found noun, int limit, Optional<Hit> next) {
    if (!RANKED.contains(noun.noun().text()) || told.isEmpty() || Anaphora.many(forms, noun.from())) {
      return Optional.empty();
    }
    int degree = degree(forms, noun.to(), limit);
    return degree < 0 ? Optional.empty()
        : ranked(noun.noun(), next.filter(hit -> holders(forms, degree, hit)).map(Hit::to).orElse(degree));
  }

  /// Whether words for being the largest, second, last … start at token `from` and end before `limit`.
  static boolean isSuperlative(SentenceForms forms, int from, int limit) {
    return degree(forms, from, limit) > 0;
  }

  /// The token after words for being the largest, second, last …, which start at `from`; -1 if there are none.
  private static int degree(SentenceForms forms, int from, int limit) {
    boolean most = false;
    int to = from;
    while (to < limit && (DEGREES.contains(forms.lower(to)) || MOST.contains(forms.lower(to)))) {
      most |= MOST.contains(forms.lower(to));
      to++;
    }
    return most ? to : -1;
  }

  /// Whether from token `from` to the country `hit` only who holds the town is told: *của phiến quân IS tại* Iraq.
  private static boolean holders(SentenceForms forms, int from, Hit hit) {
    int to = hit.phrase().from();
    boolean held = hit.country().isPresent() && to - from <= FARTHEST_HOLDER && to > from && IN.contains(forms.lower(to - 1));
    for (int i = from; held && i < to; i++) {
      held = HOLDERS.contains(forms.lower(i)) || forms.capital(i);
    }
    return held;
  }

  /// The town told just before, of which the words say how great it is.
  Optional<Reference> ranked(PlaceNoun noun, int to) {
    return told.last(t -> t.town() && !t.seat() && told.ago(t) <= (t.located() ? 2 : 0))
        .map(t -> t.again(to, Optional.of(noun), "\"" + noun.text() + "\" told by its rank"));
  }

  /// The town told last, of which the words say in which country it is.
  Optional<Reference> inCountry(PlaceNoun noun, int to) {
    return told.last(Told::town).map(t -> t.again(to, Optional.of(noun), "\"" + noun.text() + "\" told by its country"));
  }

  /// The town told right before, of which the words say that it is the seat of a province.
  Optional<Reference> seat(int to) {
    return told.lastHere().filter(Told::town).map(t -> t.again(to, t.noun(), "\"thủ phủ\""));
  }
}
