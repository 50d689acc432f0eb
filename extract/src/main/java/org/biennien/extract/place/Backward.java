package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// Words that stand for a place told before: `thành phố này`, `khu vực nói trên`, `tại đây`, `nước này`, and
/// plain `thành phố`, `thủ đô` where no name follows.
///
/// The place is the last one told of a fitting kind: a town for `thành phố này`, of its own sentence if one is told there, a
/// country for `nước này`;
/// for `khu vực này` any but a country, if one was told in this sentence or the three before it. Weak where
/// two countries were told and *nước này* is the subject, not the last.
final class Backward {
  private static final Set<String> POINTERS = Set.of("này", "đó", "ấy", "kia");
  private static final Set<String> POINTER_PAIRS = Set.of("nói trên", "kể trên", "cùng tên", "vừa nêu");
  private static final Set<String> HERE_AFTER = Set.of("tại", "ở", "từ", "khỏi", "nơi", "quanh");
  private static final Set<String> MANY = Set.of(
      "một", "các", "những", "nhiều", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười", "mỗi",
      "từng", "vài", "mấy", "số", "hàng", "chục", "trăm", "hầu");
  private static final Set<String> AFTER_BARE = Set.of(
      "và", "vào", "từ", "khỏi", "trong", "sau", "để", "khi", "đã", "đang", "sẽ", "bị", "được", "với",
      "cho", "hôm", "ngày", "nhằm", "do", "vẫn", "cũng", "là", "theo", "bằng", "trước", "hiện", "rồi",
      "lúc", "mà", "nhưng", "không", "có", "còn", "rất", "thì", "nên", "vì", "sáng", "chiều", "tối", "qua",
      "dưới", "trên", "bởi", "lại");
  private static final Set<String> DONE_TO = Set.of(
      "tấn công", "tiến công", "không kích", "tập kích", "pháo kích", "xâm lược", "nhằm vào", "đánh vào",
      "oanh tạc", "ném bom", "trừng phạt", "đe dọa", "cáo buộc", "chống", "chống lại", "phong tỏa", "lên án",
      "đánh", "công vào", "vào lãnh thổ", "công lãnh thổ", "chiến với");
  /// *bay vào sâu lãnh thổ nước này, rút khỏi lãnh thổ nước này*: not the doer's own.
  private static final Set<String> LAND = Set.of("lãnh thổ", "không phận", "lãnh hải", "vùng trời");
  private static final Set<String> INTO = Set.of("vào", "sâu", "khỏi", "phạm");
  private static final int NEAR = 3;
  private static final Set<String> SUPERLATIVE_NOUNS =
      Set.of("thành phố", "thị trấn", "thị xã", "đô thị", "thành trì", "pháo đài", "cứ điểm", "sào huyệt", "dinh lũy");
  private static final Set<String> DEGREES =
      Set.of("lớn", "quan", "trọng", "chiến", "lược", "chính", "mạnh", "đông", "dân", "còn", "lại", "thứ", "kiên", "cố", "chốt", "then");
  private static final Set<String> MOST = Set.of("nhất", "cuối", "cùng", "hai", "ba", "tư");
  private static final Set<String> HOLDERS = Set.of("của", "do", "nhóm", "phiến", "quân", "lực", "lượng", "nổi", "dậy", "khủng", "bố", "phe",
      "kiểm", "soát", "chiếm", "giữ", "nắm", "tại", "ở", "trong", "tổ", "chức", "chính", "phủ");
  private static final Set<String> IN = Set.of("tại", "ở", "của", "trong");
  private static final int FARTHEST_HOLDER = 10;
  /// From the middle of a part of the world such as Southeast Asia to that of most of its countries, and of all.
  private static final double NEAR_KM = 2600;
  private static final double WITHIN_KM = 4200;

  private final PlaceNouns nouns;
  private final States states;

  Backward(PlaceNouns nouns, States states) {
    this.nouns = nouns;
    this.states = states;
  }

  /// Words that stand for a place, and for which.
  record Found(int to, Place place, Optional<PlaceKind> kind, Optional<PlaceNoun> noun, String why) {}

  /// Such words that start at token `i`, perhaps with the noun `starting` there, and end before `limit`.
  Optional<Found> at(
      SentenceForms forms, int i, int limit, Optional<PlaceNouns.Found> starting, Told.Log told, int sentence) {
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (here(forms, i) && i > 0 && HERE_AFTER.contains(lower(forms, i - 1))) {
      return told.last(t -> place(t) && sentence - t.sentence() <= 2 * NEAR)
          .or(() -> told.last(t -> true))
          .map(t -> found(i + 1, t, Optional.empty(), "\"đây\""));
    }
    Optional<PlaceNouns.Found> noun = starting.filter(n -> n.noun().standing() != PlaceNoun.Standing.NEVER);
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    return pointedAt(forms, noun.get().noun(), noun.get().to(), told, sentence)
        .filter(f -> f.to() <= limit && !many(forms, i))
        .or(() -> bare(forms, noun.get(), limit, told, sentence));
  }

  /// Whether token `i` is *đây*, which needs no noun to stand for a place.
  static boolean here(SentenceForms forms, int i) {
    return forms.lower(i).equals("đây");
  }

  /// `noun`, which ends before token `to`, with modifiers and a word that points after it.
  Optional<Found> pointedAt(SentenceForms forms, PlaceNoun noun, int to, Told.Log told, int sentence) {
    return pointedAt(forms, noun, to, told, sentence, Optional.empty());
  }

  /// The same; `region` is the part of the world that the words tell: `quốc gia Trung Đông này` is no country far from there.
  Optional<Found> pointedAt(
      SentenceForms forms, PlaceNoun noun, int to, Told.Log told, int sentence, Optional<Coordinates> region) {
    int at = modified(forms, to);
    int after = POINTERS.contains(lower(forms, at)) ? at + 1
        : POINTER_PAIRS.contains(lower(forms, at) + " " + lower(forms, at + 1)) ? at + 2 : -1;
    if (after < 0) {
      return Optional.empty();
    }
    Optional<Told> other = noun.kinds().contains(PlaceKind.COUNTRY) && !noun.anyKind()
        ? inRegion(region, told).or(() -> notTheDoer(forms, to - noun.text().split(" ").length, told, sentence)) : Optional.empty();
    return other.or(() -> antecedent(noun, told, sentence))
        .map(t -> found(after, t, Optional.of(noun), "\"" + noun.text() + " này\""));
  }

  private int modified(SentenceForms forms, int to) {
    int at = to;
    for (int modifiers = 0; modifiers < 3; modifiers++) {
      at = nouns.modifierAfter(forms, at);
    }
    return at;
  }

  private Optional<Found> bare(SentenceForms forms, PlaceNouns.Found noun, int limit, Told.Log told, int sentence) {
    int to = modified(forms, noun.to());
    boolean alone = noun.noun().standing() == PlaceNoun.Standing.BARE && !many(forms, noun.from())
        && to <= limit
        && (to == forms.size() || !forms.word(to) || AFTER_BARE.contains(lower(forms, to)));
    if (!alone) {
      return Optional.empty();
    }
    if (noun.noun().text().equals("thủ đô")) {
      return capital(told, to, noun.noun());
    }
    Predicate<Told> fits = t -> t.kind().filter(k -> noun.noun().kinds().contains(k) && k != PlaceKind.PROVINCE).isPresent();
    boolean city = noun.noun().text().equals("thành phố") || noun.noun().text().equals("tp");
    return told.last(fits.and(t -> !t.seat() && city && t.city() && sentence - t.sentence() <= 2 * NEAR))
        .or(() -> told.last(fits.and(t -> !t.seat()))).or(() -> told.last(fits))
        .map(t -> found(to, t, Optional.of(noun.noun()), "\"" + noun.noun().text() + "\" without a name"));
  }

  /// The town told right before, of which the words say that it is the seat of a province.
  Optional<Found> seat(int to, Told.Log told, int sentence) {
    return Optional.of(told).filter(log -> !log.isEmpty()).map(Told.Log::last)
        .filter(t -> t.kind().equals(Optional.of(PlaceKind.TOWN)) && t.sentence() == sentence)
        .map(t -> found(to, t, t.noun(), "\"thủ phủ\""));
  }

  /// The town told just before.
  Optional<Found> town(PlaceNoun noun, int to, Told.Log told, int sentence) {
    return told.last(t -> t.kind().equals(Optional.of(PlaceKind.TOWN)) && !t.seat()
        && (t.located() ? sentence - t.sentence() <= 2 : sentence == t.sentence()))
        .map(t -> found(to, t, Optional.of(noun), "\"" + noun.text() + "\" told by its rank"));
  }

  /// The town told last: `thành phố miền nam Philippines` after *Marawi* was told.
  Optional<Found> town(PlaceNoun noun, int to, Told.Log told) {
    return told.last(t -> t.kind().equals(Optional.of(PlaceKind.TOWN)))
        .map(t -> found(to, t, Optional.of(noun), "\"" + noun.text() + "\" told by its country"));
  }

  private Optional<Found> capital(Told.Log told, int to, PlaceNoun noun) {
    return told.last(t -> t.noun().filter(n -> n.text().equals("thủ đô")).isPresent()
            && t.kind().equals(Optional.of(PlaceKind.TOWN)))
        .map(t -> found(to, t, Optional.of(noun), "\"thủ đô\" without a name"))
        .or(() -> told.last(t -> t.kind().equals(Optional.of(PlaceKind.COUNTRY)))
            .flatMap(t -> t.mention().place().country()).flatMap(states::capital)
            .map(e -> new Found(to, e.place(), Optional.of(e.kind()), Optional.of(noun),
                "\"thủ đô\": capital of the country told last")));
  }

  /// `Ukraine nói Nga phóng tên lửa tấn công nước này`: who attacks does not attack himself, so it is not the
  /// country told last, in whose clause the words are, but the one before.
  private static Optional<Told> notTheDoer(SentenceForms forms, int from, Told.Log told, int sentence) {
    boolean land = LAND.contains(lower(forms, from - 2) + " " + lower(forms, from - 1)) && INTO.contains(lower(forms, from - 3));
    boolean object = land || DONE_TO.contains(lower(forms, from - 1))
        || from > 1 && DONE_TO.contains(lower(forms, from - 2) + " " + lower(forms, from - 1));
    Predicate<Told> country = t -> t.kind().equals(Optional.of(PlaceKind.COUNTRY));
    return told.last(country).filter(doer -> object && doer.sentence() == sentence)
        .flatMap(doer -> told.last(country.and(t -> !t.mention().place().equals(doer.mention().place()))
            .and(t -> sentence - t.sentence() <= 1)));
  }

  private static Optional<Told> inRegion(Optional<Coordinates> region, Told.Log told) {
    return region.flatMap(r -> countryWithin(NEAR_KM, r, told).or(() -> countryWithin(WITHIN_KM, r, told)));
  }

  private static Optional<Told> countryWithin(double kilometres, Coordinates region, Told.Log told) {
    return told.last(t -> t.kind().equals(Optional.of(PlaceKind.COUNTRY))
        && t.mention().place().coordinates().filter(c -> c.kilometresTo(region) <= kilometres).isPresent());
  }

  /// *thành trì lớn cuối cùng của IS*, *thành phố lớn thứ hai của Iraq*: the town told last, if it was told just before.
  Optional<Found> superlative(
      SentenceForms forms, PlaceNouns.Found noun, int limit, Optional<Hit> next, Told.Log told, int sentence) {
    if (!SUPERLATIVE_NOUNS.contains(noun.noun().text()) || told.isEmpty() || many(forms, noun.from())) {
      return Optional.empty();
    }
    int degree = degree(forms, noun.to(), limit);
    int to = degree < 0 ? degree : next.filter(hit -> holders(forms, degree, hit)).map(Hit::to).orElse(degree);
    return degree < 0 ? Optional.empty() : town(noun.noun(), to, told, sentence);
  }

  /// The token after words for being the largest, second, last …, which start at `from`; -1 if there are none.
  static int degree(SentenceForms forms, int from, int limit) {
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

  private static Optional<Told> antecedent(PlaceNoun noun, Told.Log told, int sentence) {
    if (noun.text().startsWith("vùng")) {
      Optional<Told> land = told.last(t -> t.kind().filter(k -> k == PlaceKind.REGION || k == PlaceKind.PROVINCE).isPresent()
          && sentence - t.sentence() <= 4 * NEAR);
      if (land.isPresent()) {
        return land;
      }
    }
    if (noun.anyKind()) {
      return told.last(t -> place(t) && sentence - t.sentence() <= NEAR).or(() -> told.last(t -> true));
    }
    boolean country = noun.kinds().contains(PlaceKind.COUNTRY);
    Predicate<Told> fits = t -> (country || !t.seat()) && t.kind().filter(noun::admits).isPresent();
    return told.last(fits.and(t -> !country && t.sentence() == sentence))
        .or(() -> told.last(fits.and(t -> t.noun().filter(noun::equals).isPresent()))
            .filter(t -> sentence - t.sentence() <= NEAR))
        .or(() -> told.last(fits));
  }

  /// Whether it is a place that things happen in, not a country, a continent or the seat of a government.
  private static boolean place(Told told) {
    return !told.seat() && told.kind().filter(k -> k == PlaceKind.COUNTRY || k == PlaceKind.CONTINENT).isEmpty();
  }

  private static Found found(int to, Told told, Optional<PlaceNoun> noun, String words) {
    return new Found(to, told.mention().place(), told.kind(), noun,
        words + " stands for \"" + told.mention().quote().text() + "\" told before");
  }

  private static boolean many(SentenceForms forms, int i) {
    return i > 0 && (MANY.contains(lower(forms, i - 1)) || Character.isDigit(forms.form(i - 1).charAt(0))
        && !forms.form(i - 1).endsWith("%"));
  }

  private static String lower(SentenceForms forms, int i) {
    return forms.lower(i);
  }
}
