package org.biennien.extract.place;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// Names that the gazetteer does not spell as the text does. After a place noun (`làng Al-Joweim`), or on a
/// list that such a noun opens, they are places: the one that sounds alike and is near what was told before,
/// else an unknown place, kept by its name. So they are after *ở* and *tại*; after another bare word of place only a known place
/// that sounds alike will do.
final class NewNames {
  private static final Set<String> WORDS_OF_PLACE = Set.of("ở", "tại", "từ", "gần", "khỏi", "quanh", "chiếm", "phóng", "vào");
  private static final Set<String> AND = Set.of("và", "rồi", "lẫn");
  /// An age and its style: *nhà hát La Mã* is no theatre of that name.
  private static final Set<String> STYLES = Set.of("La Mã", "Ba Tư", "Byzantine", "Ottoman");
  private static final double LIKELY = 0.78;
  private static final double SURE = 0.85;

  private final Gazetteer gazetteer;
  private final PlaceNouns nouns;
  private final Resolver resolver;
  private final EnumeratedNouns enumerated;

  NewNames(Gazetteer gazetteer, PlaceNouns nouns, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.resolver = resolver;
    this.enumerated = new EnumeratedNouns(nouns);
  }

  /// Such a name in the phrase that starts at token `i`, perhaps with the noun `starting` there; it starts before `limit`,
  /// where a known name's phrase does.
  Optional<Reference> at(
      SentenceForms forms, int i, int limit, Optional<PlaceNouns.Found> starting, Optional<Told> list,
      Optional<Coordinates> near) {
    Optional<PlaceNouns.Found> noun = starting.filter(n -> n.noun().introduces());
    if (noun.isPresent()) {
      int name = noun.get().to();
      for (int modifiers = 0; modifiers < 3 && !forms.nameWord(name); modifiers++) {
        name = nouns.modifierAfter(forms, name);
      }
      int to = forms.lower(name - 1).equals("của") ? name : NameExtent.end(forms, name, limit); // a group's camp, not its name
      boolean word = to == name + 1 && (forms.vietnamese(name) || forms.form(name).length() < 4);
      if (to == name || word || !fits(noun.get().noun(), forms, name)) {
        return Optional.empty();
      }
      String told = NameExtent.written(forms, name, to);
      return STYLES.contains(told) ? Optional.empty() : Optional.of(named(told, to, noun.get().noun(), near));
    }
    Optional<PlaceNoun> opener = enumerated.before(forms, i)
        .or(() -> list.filter(NewNames::opens).flatMap(Told::noun).filter(PlaceNoun::introduces));
    int to = NameExtent.foreignEnd(forms, i, limit);
    if (to == i) {
      return Optional.empty();
    }
    if (opener.isPresent()) {
      return Optional.of(named(NameExtent.written(forms, i, to), to, opener.get(), near));
    }
    boolean shown = i > 0 && WORDS_OF_PLACE.contains(forms.lower(i - 1));
    return shown ? alike(NameExtent.written(forms, i, to), to, Optional.empty(), near) : Optional.empty();
  }

  /// Whether the noun before a place told may hold for the next of its list.
  private static boolean opens(Told told) {
    return told.noun().filter(n -> !n.anyKind()).isPresent() || told.mention().place().gazetteerId().isEmpty();
  }

  /// A foreign name right after *ở*, *tại* or a verb of taking that starts at token `i`, which the gazetteer has nothing for.
  Optional<Reference> in(SentenceForms forms, int i, int limit, Optional<Coordinates> near) {
    Optional<String> word = TakingWords.before(forms, i);
    return word.isEmpty() ? fallen(forms, i, limit, near) : foreign(forms, i, limit, word.get(), near);
  }

  /// The same after *và* in a list whose first place, at token `head`, stands right after such a word: *đẩy lùi khỏi Awasse và Diaca*.
  Optional<Reference> next(SentenceForms forms, int i, int limit, int head, Optional<Coordinates> near) {
    return !AND.contains(forms.lower(i - 1)) ? Optional.empty()
        : TakingWords.before(forms, head).flatMap(word -> foreign(forms, i, limit, word, near));
  }

  /// *Feroz Koh rơi vào tay Taliban*.
  private Optional<Reference> fallen(SentenceForms forms, int i, int limit, Optional<Coordinates> near) {
    int to = NameExtent.foreignEnd(forms, i, limit);
    return to == i || !Seizure.falls(forms, to) || forms.nameWord(i - 1) ? Optional.empty()
        : foreign(forms, i, limit, forms.lower(to) + " …", near);
  }

  private Optional<Reference> foreign(SentenceForms forms, int i, int limit, String word, Optional<Coordinates> near) {
    int to = NameExtent.foreignEnd(forms, i, limit);
    boolean half = forms.capital(to) && forms.vietnamese(to); // *ở Thanh Thủy*
    if (to == i || half || NameExtent.halfVietnamese(forms, i, to)) {
      return Optional.empty();
    }
    String name = NameExtent.written(forms, i, to);
    return alike(name, to, Optional.empty(), near)
        .or(() -> Optional.of(Reference.of(to, Place.unknown(name), Optional.empty(), Optional.empty(),
            "not in the gazetteer; a place because of \"" + word + "\" beside it")));
  }

  private Reference named(String name, int to, PlaceNoun noun, Optional<Coordinates> near) {
    return alike(name, to, Optional.of(noun), near).orElseGet(() -> Reference.of(to, Place.unknown(name),
        noun.kinds().stream().findFirst(), Optional.of(noun),
        "not in the gazetteer; a place because \"" + noun.text() + "\" introduces it"));
  }

  private Optional<Reference> alike(String name, int to, Optional<PlaceNoun> noun, Optional<Coordinates> near) {
    return resolver.alike(gazetteer.alike(name), noun, near)
        .filter(c -> c.similarity() >= (noun.isPresent() ? LIKELY : SURE))
        .map(c -> Reference.of(to, c.entry().place(), Optional.of(c.entry().kind()), noun,
            String.format(Locale.ROOT, "gazetteer entry %s, \"%s\" sounds like \"%s\" (%.2f), near what was told before",
                c.entry().id(), name, c.spelling(), c.similarity())));
  }

  private static boolean fits(PlaceNoun noun, SentenceForms forms, int from) {
    return !forms.shouting() && !forms.capitals(from)
        && (!noun.anyKind() || !forms.vietnamese(from));
  }
}
