package org.biennien.extract.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What speaks for and against a name being a place where it stands.
///
/// @param noun a place noun stands before it: `thành phố X`
/// @param preposition a word of place or a verb of taking stands before it, or one of falling after it: `ở X`, `giành lại X`, `X thất thủ`
/// @param partOfName the words beside it are names too, so that it may be a part of a person's or paper's
///     name
/// @param person a word for a person stands before it: `ông X`
/// @param list it goes on a list of places: `X, Y và Z`
/// @param cue it is the name of a group or leader: `Hamas`
/// @param container the place that the words after it say it lies in: `X, tỉnh Y`
record Evidence(
    boolean noun,
    boolean preposition,
    boolean partOfName,
    boolean person,
    boolean list,
    boolean cue,
    Optional<GazetteerEntry> container) {
  private static final Set<String> PREPOSITIONS = Set.of(
      "ở", "tại", "từ", "gần", "vào", "đến", "tới", "khỏi", "về", "quanh", "trong", "sang", "qua", "ngoài",
      "giữa", "chiếm", "vây", "phóng");
  /// Verbs of taking, holding and leaving, which have places for objects: *giành lại Bailundo*.
  private static final Set<String> TAKING = Set.of("giành lại", "chiếm lại", "lấy lại", "giành được", "chiếm được", "chiếm giữ", "chiếm đóng",
      "làm chủ", "nắm giữ", "kiểm soát", "rời bỏ", "để mất", "áp sát", "tiếp quản", "vây hãm", "phong tỏa", "bỏ lại", "tràn ngập");
  private static final Set<String> LAST_OF_TAKING =
      Set.of("lại", "được", "giữ", "đóng", "chủ", "soát", "bỏ", "mất", "sát", "quản", "hãm", "tỏa", "ngập");

  /// What is said of a place, after its name: *Kutum đã thất thủ*.
  private static final Set<String> FALLING = Set.of("thất thủ", "rơi vào", "lọt vào", "đổi chủ", "về tay");
  private static final Set<String> PASSIVE = Set.of("bị", "được");
  /// What may be done to a place: *Kutum bị RSF chiếm*.
  private static final Set<String> TAKEN = Set.of("chiếm", "vây", "phóng", "tỏa", "lại");
  private static final int PASSIVE_REACH = 6;
  private static final Set<String> ADVERBS = Set.of("đã", "cũng", "vừa", "lần", "lượt", "liên", "tiếp", "đang", "vẫn", "mới");

  static Evidence of(
      SentenceForms forms, Hit hit, boolean list, boolean nextIsPlace, boolean person, boolean cueBefore,
      boolean cue,
      Optional<GazetteerEntry> container) {
    int before = hit.phrase().from() - 1;
    boolean preposition = before >= 0
        && (PREPOSITIONS.contains(forms.form(before).toLowerCase(Locale.ROOT)) || taking(forms, before))
        || falls(forms, hit.to()) || taken(forms, hit.to());
    boolean noun = hit.phrase().noun().isPresent();
    boolean nameBefore = !noun && foreignName(forms, hit.from() - 1) && !forms.opens(hit.from() - 1) && !list
        && !cueBefore;
    boolean nameAfter = foreignName(forms, hit.to()) && !nextIsPlace;
    return new Evidence(noun, preposition, nameBefore || nameAfter, person, list, cue, container);
  }

  private static boolean taking(SentenceForms forms, int last) {
    return LAST_OF_TAKING.contains(forms.lower(last)) && TAKING.contains(forms.lower(last - 1) + " " + forms.lower(last));
  }

  /// Whether from token `after` on a fall is told, as of a place.
  static boolean falls(SentenceForms forms, int after) {
    int at = verb(forms, after);
    return FALLING.contains(forms.lower(at) + " " + forms.lower(at + 1));
  }

  private static boolean taken(SentenceForms forms, int after) {
    int at = verb(forms, after);
    if (PASSIVE.contains(forms.lower(at))) {
      for (int i = at + 1; i <= at + PASSIVE_REACH && forms.word(i); i++) {
        if (TAKEN.contains(forms.lower(i))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int verb(SentenceForms forms, int after) {
    int at = after;
    while (at - after < 3 && ADVERBS.contains(forms.lower(at))) {
      at++;
    }
    return at;
  }

  private static boolean foreignName(SentenceForms forms, int i) {
    return forms.capital(i) && forms.form(i).length() > 2 && !forms.capitals(i)
        && !forms.vietnamese(i) && !forms.shouting();
  }
}
