package org.biennien.extract.place;

import java.util.Set;

/// From where to where a name reaches that no table knows: `Deir al-Balah`, `Um Hajra`, `Xa-bu-lô-ma`.
final class NameExtent {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ez", "es", "ad", "as", "ash", "ar", "at", "an", "az",
      "de", "la", "bin", "ibn", "abu", "-");
  private static final int LONGEST = 7;

  private NameExtent() {}

  /// Whether a name goes on with a Vietnamese syllable, as *Dinh Cộng hòa* does: not every one of ours has marks.
  static boolean halfVietnamese(SentenceForms forms, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (forms.vietnamese(i) && !forms.joined(i)) {
        return true;
      }
    }
    return false;
  }

  /// The token after the foreign name that starts at `from`; `from` if none does.
  static int foreignEnd(SentenceForms forms, int from, int limit) {
    return forms.nameWord(from) && fits(forms, from) ? end(forms, from, limit) : from;
  }

  /// The name as it is written: `Xa-bu-lô-ma`, not `Xa-bu - lô - ma`.
  static String written(SentenceForms forms, int from, int to) {
    var name = new StringBuilder(forms.form(from));
    for (int i = from + 1; i < to; i++) {
      boolean hyphen = forms.joined(i) || i + 1 < to && forms.joined(i + 1);
      name.append(hyphen ? "" : " ").append(forms.form(i));
    }
    return name.toString();
  }

  /// The token after the name that starts at `from`; `from` if none does. `Deir al-Balah`, `Um Hajra`.
  static int end(SentenceForms forms, int from, int limit) {
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

  /// Whether the word at a token may be the start of a foreign name.
  private static boolean fits(SentenceForms forms, int from) {
    String form = forms.form(from);
    return !forms.shouting() && !forms.capitals(from) && !forms.vietnamese(from) && form.length() > 1;
  }
}
