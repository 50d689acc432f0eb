package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// Names that the gazetteer does not spell as the text does. After a place noun (`làng Al-Joweim`), or on a
/// list that such a noun opens, they are places: the one that sounds alike and is near what was told before,
/// else an unknown place, kept by its name. So they are after *ở* and *tại*; after another bare word of place only a known place
/// that sounds alike will do.
final class NewNames {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ez", "es", "ad", "as", "ash", "ar", "at", "an", "az",
      "de", "la", "bin", "ibn", "abu", "-");
  private static final Set<String> WORDS_OF_PLACE = Set.of("ở", "tại", "từ", "gần", "khỏi", "quanh", "chiếm", "phóng", "vào");
  /// After which a foreign name is hardly ever anything else: *từ Reuters*, but *ở Moura, chiếm Moura*.
  private static final Set<String> IN = Set.of("ở", "tại", "chiếm");
  /// The same of two words: *giải phóng Moura*.
  private static final Set<String> IN_OF_TWO = Set.of("giải phóng", "chiếm được", "chiếm giữ", "tràn vào", "tiến vào", "rút khỏi", "áp sát",
      "giành lại", "chiếm lại", "làm chủ", "bao vây", "vây hãm", "lùi khỏi", "bật khỏi");
  private static final Set<String> LAST_OF_TWO = Set.of("phóng", "được", "giữ", "vào", "khỏi", "sát", "lại", "chủ", "vây", "hãm");
  private static final Set<String> AND = Set.of("và", "rồi", "lẫn");
  /// *Mặt trận giải phóng Tigray*: a group is named after a people or land.
  private static final Set<String> FRONTS = Set.of("trận", "trào", "quân", "hổ", "chức", "đội", "lượng", "đảng", "nhóm");
  /// An age and its style: *nhà hát La Mã* is no theatre of that name.
  private static final Set<String> STYLES = Set.of("La Mã", "Ba Tư", "Byzantine", "Ottoman");
  /// What goes before the first of places told one by one, and the words before it.
  private static final Set<String> ENUMERATING = Set.of("có", "gồm", "như", ":");
  private static final Set<String> BEFORE_NAMES = Set.of(",", "trong", "đó", "bao", "gồm", "có", "(");
  private static final int FARTHEST_NOUN = 8;
  private static final int LONGEST = 7;
  private static final double LIKELY = 0.78;
  private static final double SURE = 0.85;

  private final Gazetteer gazetteer;
  private final PlaceNouns nouns;
  private final Resolver resolver;

  NewNames(Gazetteer gazetteer, PlaceNouns nouns, Resolver resolver) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.resolver = resolver;
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
      int to = forms.lower(name - 1).equals("của") ? name : nameEnd(forms, name, limit); // a group's camp, not its name
      boolean word = to == name + 1 && (forms.vietnamese(name) || forms.form(name).length() < 4);
      if (to == name || word || !fits(noun.get().noun(), forms, name)) {
        return Optional.empty();
      }
      String told = written(forms, name, to);
      return STYLES.contains(told) ? Optional.empty() : Optional.of(named(told, to, noun.get().noun(), near));
    }
    Optional<PlaceNoun> opener = enumerated(forms, i).or(() -> list.filter(NewNames::opens).flatMap(Told::noun).filter(PlaceNoun::introduces));
    int to = foreignEnd(forms, i, limit);
    if (to == i) {
      return Optional.empty();
    }
    if (opener.isPresent()) {
      return Optional.of(named(written(forms, i, to), to, opener.get(), near));
    }
    boolean shown = i > 0 && WORDS_OF_PLACE.contains(forms.lower(i - 1));
    return shown ? alike(written(forms, i, to), to, Optional.empty(), near) : Optional.empty();
  }

  /// Whether the noun before a place told may hold for the next of its list.
  private static boolean opens(Told told) {
    return told.noun().filter(n -> !n.anyKind()).isPresent() || told.mention().place().gazetteerId().isEmpty();
  }

  /// The noun of places that are told one by one from token `i` on: *ba ngôi làng, trong đó có Moura …*, *các đỉnh đồi như …*.
  private Optional<PlaceNoun> enumerated(SentenceForms forms, int i) {
    if (!ENUMERATING.contains(forms.lower(i - 1))) {
      return Optional.empty();
    }
    int to = i - 1;
    while (to > 0 && i - to <= FARTHEST_NOUN && (BEFORE_NAMES.contains(forms.lower(to - 1)) || nouns.modifierBefore(forms, to) < to)) {
      to = BEFORE_NAMES.contains(forms.lower(to - 1)) ? to - 1 : nouns.modifierBefore(forms, to);
    }
    int end = to;
    return nouns.endingAt(forms, end).filter(n -> end < i - 1 || !forms.lower(i - 1).equals("có"))
        .map(PlaceNouns.Found::noun).filter(n -> n.introduces() && !n.anyKind());
  }

  /// A foreign name right after *ở*, *tại* or a verb of taking that starts at token `i`, which the gazetteer has nothing for.
  Optional<Reference> in(SentenceForms forms, int i, int limit, Optional<Coordinates> near) {
    Optional<String> word = wordOfTaking(forms, i);
    return word.isEmpty() ? fallen(forms, i, limit, near) : foreign(forms, i, limit, word.get(), near);
  }

  /// The same after *và* in a list whose first place, at token `head`, stands right after such a word: *đẩy lùi khỏi Awasse và Diaca*.
  Optional<Reference> next(SentenceForms forms, int i, int limit, int head, Optional<Coordinates> near) {
    return !AND.contains(forms.lower(i - 1)) ? Optional.empty()
        : wordOfTaking(forms, head).flatMap(word -> foreign(forms, i, limit, word, near));
  }

  /// *Feroz Koh rơi vào tay Taliban*.
  private Optional<Reference> fallen(SentenceForms forms, int i, int limit, Optional<Coordinates> near) {
    int to = foreignEnd(forms, i, limit);
    return to == i || !Seizure.falls(forms, to) || forms.nameWord(i - 1) ? Optional.empty()
        : foreign(forms, i, limit, forms.lower(to) + " …", near);
  }

  private Optional<Reference> foreign(SentenceForms forms, int i, int limit, String word, Optional<Coordinates> near) {
    int to = foreignEnd(forms, i, limit);
    if (to == i || halfVietnamese(forms, i, to)) {
      return Optional.empty();
    }
    String name = written(forms, i, to);
    return alike(name, to, Optional.empty(), near)
        .or(() -> Optional.of(Reference.of(to, Place.unknown(name), Optional.empty(), Optional.empty(),
            "not in the gazetteer; a place because of \"" + word + "\" beside it")));
  }

  /// The word before token `i` after which a foreign name is a place.
  private static Optional<String> wordOfTaking(SentenceForms forms, int i) {
    String before = forms.lower(i - 1);
    if (IN.contains(before)) {
      return Optional.of(before);
    }
    if (!LAST_OF_TWO.contains(before)) {
      return Optional.empty();
    }
    String two = forms.lower(i - 2) + " " + before;
    boolean front = before.equals("phóng") && FRONTS.contains(forms.lower(i - 3));
    return IN_OF_TWO.contains(two) && !front ? Optional.of(two) : Optional.empty();
  }

  /// Whether a name goes on with a Vietnamese syllable, as *Dinh Cộng hòa* does: not every one of ours has marks.
  private static boolean halfVietnamese(SentenceForms forms, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (forms.vietnamese(i) && !forms.joined(i)) {
        return true;
      }
    }
    return false;
  }

  /// The token after the foreign name that starts at `from`; `from` if none does.
  private static int foreignEnd(SentenceForms forms, int from, int limit) {
    return forms.nameWord(from) && fits(forms, from) ? nameEnd(forms, from, limit) : from;
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
            "gazetteer entry %s, \"%s\" sounds like \"%s\" (%.2f), near what was told before"
                .formatted(c.entry().id(), name, c.spelling(), c.similarity())));
  }

  /// The name as it is written: `Xa-bu-lô-ma`, not `Xa-bu - lô - ma`.
  private static String written(SentenceForms forms, int from, int to) {
    var name = new StringBuilder(forms.form(from));
    for (int i = from + 1; i < to; i++) {
      boolean hyphen = forms.joined(i) || i + 1 < to && forms.joined(i + 1);
      name.append(hyphen ? "" : " ").append(forms.form(i));
    }
    return name.toString();
  }

  /// The token after the name that starts at `from`; `from` if none does. `Deir al-Balah`, `Um Hajra`.
  private static int nameEnd(SentenceForms forms, int from, int limit) {
    int end = from;
    for (int i = from; i < Math.min(forms.size(), from + LONGEST) && i < Math.max(limit, from + 1); i++) {
      boolean foreignSoFar = end - from > 1 || end > from && forms.form(from).length() > 4
          && !forms.vietnamese(from);
      boolean joined = i > from && forms.joined(i);
      if (foreignSoFar && forms.vietnamese(i) && !joined) {
        break;
      }
      boolean part = forms.nameWord(i) || joined
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
    return !forms.shouting() && !forms.capitals(from) && !forms.vietnamese(from) && form.length() > 1;
  }

  private static boolean fits(PlaceNoun noun, SentenceForms forms, int from) {
    return !forms.shouting() && !forms.capitals(from)
        && (!noun.anyKind() || !forms.vietnamese(from));
  }
}
