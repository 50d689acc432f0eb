package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.biennien.claim.Coordinates;
import org.biennien.claim.PlaceKind;

/// Which of the places told before a noun stands for, by its kind and how long ago each was told.
///
/// It is the last one of a fitting kind: a town for `thành phố này`, of its own sentence if one is told there; a country for `nước này`,
/// but not the one that does something to it; for `khu vực này` any but a country, if one was told in this sentence or the three
/// before it. Weak where two countries were told and *nước này* is the subject, not the last.
final class Antecedents {
  private static final Set<String> DONE_TO = Set.of(
      "tấn công", "tiến công", "không kích", "tập kích", "pháo kích", "xâm lược", "nhằm vào", "đánh vào",
      "oanh tạc", "ném bom", "trừng phạt", "đe dọa", "cáo buộc", "chống", "chống lại", "phong tỏa", "lên án",
      "đánh", "công vào", "vào lãnh thổ", "công lãnh thổ", "chiến với");
  /// *bay vào sâu lãnh thổ nước này, rút khỏi lãnh thổ nước này*: not the doer's own.
  private static final Set<String> LAND = Set.of("lãnh thổ", "không phận", "lãnh hải", "vùng trời");
  private static final Set<String> INTO = Set.of("vào", "sâu", "khỏi", "phạm");
  private static final int NEAR = 3;
  private static final int NEAR_HERE = 6;
  private static final int NEAR_LAND = 12;
  /// From the middle of a part of the world such as Southeast Asia to that of most of its countries, and of all.
  private static final double NEAR_KM = 2600;
  private static final double WITHIN_KM = 4200;

  private final Discourse told;

  Antecedents(Discourse told) {
    this.told = told;
  }

  /// What *đây* stands for.
  Optional<Told> here() {
    return told.last(t -> scene(t) && told.ago(t) <= NEAR_HERE).or(() -> told.last(_ -> true));
  }

  /// What the noun before token `to` stands for with a pointing word after it.
  ///
  /// @param region the part of the world that the words tell: `quốc gia Trung Đông này` is no country far from there
  Optional<Told> pointedAt(SentenceForms forms, PlaceNoun noun, int to, Optional<Coordinates> region) {
    boolean country = noun.kinds().contains(PlaceKind.COUNTRY) && !noun.anyKind();
    Optional<Told> other = country
        ? inRegion(region).or(() -> notTheDoer(forms, to - noun.text().split(" ").length)) : Optional.empty();
    return other.or(() -> ofKind(noun));
  }

  /// What the noun stands for without a pointing word.
  Optional<Told> bare(PlaceNoun noun) {
    Predicate<Told> fits = t -> t.kind().filter(k -> noun.kinds().contains(k) && k != PlaceKind.PROVINCE).isPresent();
    boolean city = noun.text().equals("thành phố") || noun.text().equals("tp");
    return told.last(fits.and(t -> !t.seat() && city && t.city() && told.ago(t) <= NEAR_HERE))
        .or(() -> told.last(fits.and(t -> !t.seat()))).or(() -> told.last(fits));
  }

  private Optional<Told> ofKind(PlaceNoun noun) {
    Optional<Told> land = noun.text().startsWith("vùng") ? land() : Optional.empty();
    if (land.isPresent()) {
      return land;
    }
    if (noun.anyKind()) {
      return told.last(t -> scene(t) && told.ago(t) <= NEAR).or(() -> told.last(_ -> true));
    }
    boolean country = noun.kinds().contains(PlaceKind.COUNTRY);
    Predicate<Told> fits = t -> (country || !t.seat()) && t.kind().filter(noun::admits).isPresent();
    return told.last(fits.and(t -> !country && told.ago(t) == 0))
        .or(() -> told.last(fits.and(t -> t.noun().filter(noun::equals).isPresent())).filter(t -> told.ago(t) <= NEAR))
        .or(() -> told.last(fits));
  }

  private Optional<Told> land() {
    return told.last(t -> t.kind().filter(k -> k == PlaceKind.REGION || k == PlaceKind.PROVINCE).isPresent()
        && told.ago(t) <= NEAR_LAND);
  }

  /// `Ukraine nói Nga phóng tên lửa tấn công nước này`: who attacks does not attack himself, so it is not the
  /// country told last, in whose clause the words are, but the one before.
  private Optional<Told> notTheDoer(SentenceForms forms, int from) {
    String before = forms.lower(from - 1);
    String two = forms.lower(from - 2) + " " + before;
    boolean land = LAND.contains(two) && INTO.contains(forms.lower(from - 3));
    if (!land && !DONE_TO.contains(before) && !DONE_TO.contains(two)) {
      return Optional.empty();
    }
    return told.last(Told::country).filter(doer -> told.ago(doer) == 0)
        .flatMap(doer -> told.last(t -> t.country() && !t.mention().place().equals(doer.mention().place()) && told.ago(t) <= 1));
  }

  private Optional<Told> inRegion(Optional<Coordinates> region) {
    return region.flatMap(r -> countryWithin(NEAR_KM, r).or(() -> countryWithin(WITHIN_KM, r)));
  }

  private Optional<Told> countryWithin(double kilometres, Coordinates region) {
    return told.last(t -> t.country()
        && t.mention().place().coordinates().filter(c -> c.kilometresTo(region) <= kilometres).isPresent());
  }

  /// Whether it is a place that things happen in, not a country, a continent or the seat of a government.
  private static boolean scene(Told told) {
    return !told.seat() && told.kind().filter(k -> k == PlaceKind.COUNTRY || k == PlaceKind.CONTINENT).isEmpty();
  }
}
