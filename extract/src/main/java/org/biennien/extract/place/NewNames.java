package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Place;

/// Names that the gazetteer does not spell as the text does. After a place noun (`làng Al-Joweim`), or on a list that
/// such a noun opens, they are places: the one that sounds alike in a country the article is about, else an unknown
/// place, kept by its name. After a bare word of place only a known place that sounds alike will do.
final class NewNames {
  private static final Set<String> ARTICLES = Set.of("al", "el", "ez", "es", "ad", "as", "ash", "ar", "at", "an", "az",
      "de", "la", "bin", "ibn", "abu", "-");
  private static final Set<String> WORDS_OF_PLACE = Set.of("ở", "tại", "từ", "gần", "khỏi", "quanh");
  private static final int LONGEST = 5;
  private static final double SURE = 0.85;

  private final Gazetteer gazetteer;
  private final PlaceNouns nouns;
  private final Resolver resolver;

  NewNames(Gazetteer gazetteer, PlaceNouns nouns, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.resolver = resolver;
  }

  /// A name, and the place it is taken for.
  record Found(int to, Place place, Optional<PlaceKind> kind, Optional<PlaceNoun> noun, String why) {}

  /// Such a name in the phrase that starts at token `i`; it starts before `limit`, where a known name's phrase does.
  Optional<Found> at(SentenceForms forms, int i, int limit, Optional<Told> list) {
    Optional<PlaceNouns.Found> noun = nouns.startingAt(forms, i).filter(n -> n.noun().introduces());
    if (noun.isPresent()) {
      int name = noun.get().to();
      for (int modifiers = 0; modifiers < 3 && !forms.nameWord(name); modifiers++) {
        name = nouns.modifierAfter(forms, name);
      }
      int to = nameEnd(forms, name, limit);
      return to == name || !fits(noun.get().noun(), forms, name) ? Optional.empty()
          : Optional.of(named(forms.sentence().form(name, to), to, noun.get().noun()));
    }
    Optional<PlaceNoun> opener = list.flatMap(Told::noun).filter(n -> n.introduces() && !n.anyKind());
    int to = nameEnd(forms, i, limit);
    if (to == i || !fits(forms, i)) {
      return Optional.empty();
    }
    if (opener.isPresent()) {
      return Optional.of(named(forms.sentence().form(i, to), to, opener.get()));
    }
    boolean shown = i > 0 && WORDS_OF_PLACE.contains(forms.form(i - 1).toLowerCase(java.util.Locale.ROOT));
    return shown ? alike(forms.sentence().form(i, to), to, Optional.empty()) : Optional.empty();
  }

  private Found named(String name, int to, PlaceNoun noun) {
    return alike(name, to, Optional.of(noun)).orElseGet(() -> new Found(to, Place.unknown(name),
        noun.kinds().stream().findFirst(), Optional.of(noun),
        "not in the gazetteer; a place because \"" + noun.text() + "\" introduces it"));
  }

  private Optional<Found> alike(String name, int to, Optional<PlaceNoun> noun) {
    return resolver.alike(gazetteer.alike(name), noun)
        .filter(c -> noun.isPresent() || c.similarity() >= SURE)
        .map(c -> new Found(to, c.entry().place(), Optional.of(c.entry().kind()), noun,
            "gazetteer entry %s, \"%s\" sounds like \"%s\" (%.2f), in a country the article is about"
                .formatted(c.entry().id(), name, c.spelling(), c.similarity())));
  }

  /// The token after the name that starts at `from`; `from` if none does. `Deir al-Balah`, `Um Hajra`.
  private static int nameEnd(SentenceForms forms, int from, int limit) {
    int end = from;
    for (int i = from; i < Math.min(forms.size(), from + LONGEST) && i < Math.max(limit, from + 1); i++) {
      if (i > from && forms.capital(i) && Capitals.vietnamese(forms.form(i))) {
        break;
      }
      boolean part = forms.nameWord(i)
          || i > from && Character.isDigit(forms.form(i).charAt(0)) && !forms.form(i).contains("/");
      if (part) {
        end = i + 1;
      } else if (i == from || !ARTICLES.contains(forms.key(i))) {
        break;
      }
    }
    return end;
  }

  private static boolean fits(SentenceForms forms, int from) {
    String form = forms.form(from);
    return !forms.shouting() && !Capitals.all(form) && !Capitals.vietnamese(form) && form.length() > 1;
  }

  private static boolean fits(PlaceNoun noun, SentenceForms forms, int from) {
    return !forms.shouting() && !Capitals.all(forms.form(from))
        && (!noun.anyKind() || !Capitals.vietnamese(forms.form(from)));
  }
}
