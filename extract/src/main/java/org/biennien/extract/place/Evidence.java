package org.biennien.extract.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What speaks for and against a name being a place where it stands.
///
/// @param noun a place noun stands before it: `thành phố X`
/// @param preposition a word of place stands before it: `ở X`
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

  static Evidence of(
      SentenceForms forms, Hit hit, boolean list, boolean nextIsPlace, boolean person, boolean cueBefore,
      boolean cue,
      Optional<GazetteerEntry> container) {
    int before = hit.phrase().from() - 1;
    boolean preposition = before >= 0
        && PREPOSITIONS.contains(forms.form(before).toLowerCase(Locale.ROOT));
    boolean noun = hit.phrase().noun().isPresent();
    boolean nameBefore = !noun && foreignName(forms, hit.from() - 1) && !forms.opens(hit.from() - 1) && !list
        && !cueBefore;
    boolean nameAfter = foreignName(forms, hit.to()) && !nextIsPlace;
    return new Evidence(noun, preposition, nameBefore || nameAfter, person, list, cue, container);
  }

  private static boolean foreignName(SentenceForms forms, int i) {
    return forms.capital(i) && forms.form(i).length() > 2 && !forms.capitals(i)
        && !forms.vietnamese(i) && !forms.shouting();
  }
}
