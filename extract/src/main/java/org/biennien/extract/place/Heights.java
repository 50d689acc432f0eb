package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// Heights that are told by a number: *cao điểm 1509*, *đồi A1*, *các điểm cao 772, 233 và 1030*. Few stand in a gazetteer; the others
/// are kept by their name. The peak of a season (*mùa cao điểm 2019*, *giờ cao điểm*) is none.
final class Heights {
  private static final Set<String> NOUNS = Set.of("cao điểm", "điểm cao", "đồi", "ngọn đồi", "quả đồi");
  /// Words before *cao điểm* that make a time of it.
  private static final Set<String> TIMES = Set.of("giờ", "mùa", "đợt", "đoạn", "tháng", "ngày", "dịp", "vào", "thời");
  /// What is counted or measured after a number, so that it is no name.
  private static final Set<String> UNITS = Set.of("m", "mét", "km", "ha", "người", "quân", "lính", "tên", "xe", "tấn", "%", "độ");
  private static final int LONGEST = 4;

  private final Gazetteer gazetteer;
  private final CountryProfile profile;
  private final Discourse told;

  Heights(Gazetteer gazetteer, CountryProfile profile, Discourse told) {
    this.gazetteer = gazetteer;
    this.profile = profile;
    this.told = told;
  }

  /// The height whose noun starts where `noun` does.
  Optional<Reference> after(SentenceForms forms, PlaceNouns.Found noun) {
    boolean height = NOUNS.contains(noun.noun().text()) && !TIMES.contains(forms.lower(noun.from() - 1));
    return height && numbered(forms, noun.to()) ? Optional.of(named(forms, noun.to(), noun.noun())) : Optional.empty();
  }

  /// Whether token `i` may go on a list of heights: most tokens are no numbers.
  boolean mayGoOn(SentenceForms forms, int i) {
    return told.end() > 0 && i - told.end() <= 2 && i > told.end() && numbered(forms, i);
  }

  /// The height that token `i` names in a list after another.
  Optional<Reference> next(SentenceForms forms, int i, Optional<Told> list) {
    return list.flatMap(Told::noun).filter(n -> NOUNS.contains(n.text())).map(n -> named(forms, i, n));
  }

  private Reference named(SentenceForms forms, int i, PlaceNoun noun) {
    String name = "Hill " + forms.form(i);
    return gazetteer.spelled(name).stream().map(Candidate::entry).filter(profile::tells).findFirst()
        .map(known -> Reference.of(i + 1, known, Optional.of(noun), "gazetteer entry " + known.id() + ", a height by its number"))
        .orElseGet(() -> Reference.of(i + 1, Place.unknown(name), Optional.of(PlaceKind.MOUNTAIN), Optional.of(noun),
            "not in the gazetteer; a height because of \"" + noun.text() + "\" and its number"));
  }

  /// Whether token `i` is a number of two to four digits, perhaps after a letter, of which nothing is counted: `1509`, `A1`.
  private static boolean numbered(SentenceForms forms, int i) {
    if (i >= forms.size() || UNITS.contains(forms.lower(i + 1))) {
      return false;
    }
    String form = forms.form(i);
    boolean letter = Character.isUpperCase(form.charAt(0));
    int digits = form.length() - (letter ? 1 : 0);
    for (int c = form.length() - digits; c < form.length(); c++) {
      if (!Character.isDigit(form.charAt(c))) {
        return false;
      }
    }
    return digits > (letter ? 0 : 1) && digits <= LONGEST;
  }
}
