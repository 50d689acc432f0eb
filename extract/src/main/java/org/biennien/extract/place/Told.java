package org.biennien.extract.place;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;

/// A mention already found, with what words after it need to stand for it.
///
/// @param mention the mention
/// @param kind what sort of place, if known
/// @param noun the noun before it
/// @param sentence index of its sentence
/// @param located whether its words say that something is there: *ở Mosul*, *thành phố Mosul*, not *Nga* of *Nga cáo buộc*
/// @param seat told for the government that sits there: *chính phủ Damascus*
/// @param city told as a city, or a town well known
record Told(
    PlaceMention mention, Optional<PlaceKind> kind, Optional<PlaceNoun> noun, int sentence, boolean located, boolean seat, boolean city) {
  private static final Set<String> LOCATING = Set.of("ở", "tại", "vào", "trong", "khỏi", "từ", "đến", "tới", "về", "quanh",
      "gần", "giữa", "qua", "trên", "sang", "thuộc", "phía", "miền", "thổ", "giới");
  private static final Set<String> GOVERNMENTS = Set.of("chính phủ", "chính quyền", "chế độ", "nội các");
  /// Those of a town or province are where it is; those of a bare capital are the state's.
  private static final Set<String> OFFICIALS = Set.of("giới chức", "chức trách");
  private static final Set<String> CITY_NOUNS =
      Set.of("thành phố", "tp", "thủ phủ", "thủ đô", "tỉnh lỵ", "đô thị", "thành phố cảng", "thành phố cổ", "thành phố biển");
  private static final Set<String> NO_CITY_NOUNS = Set.of("thị trấn", "thị xã", "thị trấn nhỏ", "làng", "ngôi làng", "thôn", "xã", "bản", "huyện");
  /// From this rank on a town is a city.
  private static final int CITY_RANK = 6;

  /// The mention of such words, which start at token `from`.
  static Told of(PlaceMention mention, Reference words, SentenceForms forms, int from, int sentence) {
    boolean afterNoun = words.noun().isPresent() && !words.country();
    boolean located = afterNoun || LOCATING.contains(forms.lower(from - 1));
    String before = from > 1 ? forms.lower(from - 2) + " " + forms.lower(from - 1) : "";
    boolean seat = GOVERNMENTS.contains(before) || OFFICIALS.contains(before) && words.noun().isEmpty();
    return new Told(mention, words.kind(), words.noun(), sentence, located, seat, city(words.noun(), words.rank()));
  }

  /// Whether a place of `rank` told after `noun` is told as a city.
  private static boolean city(Optional<PlaceNoun> noun, int rank) {
    String text = noun.map(PlaceNoun::text).orElse("");
    return CITY_NOUNS.contains(text) || rank >= CITY_RANK && !NO_CITY_NOUNS.contains(text);
  }

  /// What decides whether words that point back can mean a mention: of several alike they mean the last.
  private record Sort(
      Optional<PlaceKind> kind, Optional<String> noun, boolean located, boolean seat, boolean city, boolean border, Optional<Place> country) {}

  /// Whether it is a border between states, not a crossing or a line of control.
  boolean border() {
    return mention.place().name().endsWith("border");
  }

  /// Words that stand for this place and end before token `to`.
  Reference again(int to, Optional<PlaceNoun> by, String words) {
    return Reference.of(to, mention.place(), kind, by,
        words + " stands for \"" + mention.quote().text() + "\" told before");
  }

  boolean country() {
    return kind.equals(Optional.of(PlaceKind.COUNTRY));
  }

  boolean town() {
    return kind.equals(Optional.of(PlaceKind.TOWN));
  }

  /// Whether it is a place within a country.
  boolean local() {
    return kind.filter(k -> k != PlaceKind.COUNTRY && k != PlaceKind.CONTINENT && k != PlaceKind.SEA).isPresent();
  }

  private Sort sort() {
    return new Sort(kind, noun.map(PlaceNoun::text), located, seat, city, border(),
        country() ? Optional.of(mention.place()) : Optional.empty());
  }

  /// What an article has told so far: of each sort of mention the last, so that looking back takes no longer the more was told.
  static final class Log {
    private final LinkedHashMap<Sort, Told> bySort = new LinkedHashMap<>();

    void add(Told told) {
      bySort.putLast(told.sort(), told);
    }

    boolean isEmpty() {
      return bySort.isEmpty();
    }

    /// The mention told last; there must be one.
    Told last() {
      return bySort.lastEntry().getValue();
    }

    /// The last that fits. The predicate must hold alike for mentions of one sort; of their sentence it may ask that it be near.
    Optional<Told> last(Predicate<Told> fits) {
      for (Told told : bySort.sequencedValues().reversed()) {
        if (fits.test(told)) {
          return Optional.of(told);
        }
      }
      return Optional.empty();
    }
  }
}
