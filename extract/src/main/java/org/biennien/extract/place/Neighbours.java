package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;

/// Reads the words beside a name for what they say of it: whether it is a place, and which.
final class Neighbours {
  private static final Set<String> PREPOSITIONS = Set.of(
      "ở", "tại", "từ", "gần", "vào", "đến", "tới", "khỏi", "về", "quanh", "trong", "sang", "qua", "ngoài",
      "giữa", "chiếm", "vây", "phóng");

  private final Ambiguity ambiguity;
  private final CountryCues cues;
  private final Enumeration lists;
  private final Containment containment;
  private final Discourse told;

  Neighbours(Ambiguity ambiguity, CountryCues cues, Enumeration lists, Containment containment, Discourse told) {
    this.ambiguity = ambiguity;
    this.cues = cues;
    this.lists = lists;
    this.containment = containment;
    this.told = told;
  }

  /// What the words beside `hit` say of it.
  Evidence evidence(SentenceForms forms, Hit hit, Optional<Hit> next) {
    int start = told.start(hit);
    Optional<Told> list = lists.before(forms, start);
    boolean nextIsPlace = next.filter(n -> n.from() == hit.to()).isPresent();
    boolean nameBefore = list.isEmpty() && nameBefore(forms, hit) && cues.at(forms, hit.from() - 1).isEmpty();
    Optional<GazetteerEntry> container = containment.of(forms, hit, next);
    boolean partOfName = nameBefore || !nextIsPlace && nameAfter(forms, hit);
    return new Evidence(noun(hit), preposition(forms, hit), partOfName, person(forms, hit, start), list.isPresent(),
        cues.at(forms, hit.from()).isPresent(), container, container.isPresent() ? Optional.empty() : country(forms, hit, list, next));
  }

  private boolean person(SentenceForms forms, Hit hit, int start) {
    return ambiguity.personBefore(forms, start) || ambiguity.shipBefore(forms, hit.from())
        || PersonNames.precede(forms, hit.from(), told.end());
  }

  /// The country that is likelier for one of several namesakes.
  private Optional<String> country(SentenceForms forms, Hit hit, Optional<Told> list, Optional<Hit> next) {
    if (hit.candidates().size() == 1) {
      return Optional.empty();
    }
    return told.countryOf(hit).or(() -> list.filter(Told::local).flatMap(t -> t.mention().place().country()))
        .or(() -> next.filter(n -> n.from() == hit.to() + 1 && forms.lower(hit.to()).equals("và")).flatMap(Hit::onlyCountry));
  }

  /// What they say of a name by which another place is told to lie there.
  static Evidence ofWhole(SentenceForms forms, Hit hit) {
    return new Evidence(noun(hit), preposition(forms, hit), nameBefore(forms, hit), false, false, false, Optional.empty(), Optional.empty());
  }

  private static boolean noun(Hit hit) {
    return hit.phrase().noun().isPresent();
  }

  private static boolean preposition(SentenceForms forms, Hit hit) {
    int before = hit.phrase().from() - 1;
    return PREPOSITIONS.contains(forms.lower(before)) || Seizure.takes(forms, before)
        || Seizure.falls(forms, hit.to()) || Seizure.taken(forms, hit.to());
  }

  private static boolean nameBefore(SentenceForms forms, Hit hit) {
    return !noun(hit) && foreignName(forms, hit.from() - 1) && !forms.opens(hit.from() - 1);
  }

  private static boolean nameAfter(SentenceForms forms, Hit hit) {
    return foreignName(forms, hit.to());
  }

  private static boolean foreignName(SentenceForms forms, int i) {
    return forms.capital(i) && forms.form(i).length() > 2 && !forms.capitals(i)
        && !forms.vietnamese(i) && !forms.shouting();
  }
}
