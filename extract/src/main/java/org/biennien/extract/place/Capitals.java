package org.biennien.extract.place;

import java.util.Set;

/// How a word uses capitals and marks.
final class Capitals {
  private static final Set<String> ARTICLES = Set.of(
      "al", "el", "ez", "es", "ad", "as", "ash", "ar", "at", "an", "az", "ed", "er", "et", "ul");

  private Capitals() {}

  /// `UAE`, `T4`, `LHQ`, but not `A`.
  static boolean all(String form) {
    return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase)
        && form.chars().anyMatch(Character::isUpperCase);
  }

  /// `al-Dawa`, `ez-Zor`: an article in lower case joined to a name.
  static boolean articled(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0 && hyphen + 1 < form.length() && ARTICLES.contains(form.substring(0, hyphen))
        && Character.isUpperCase(form.charAt(hyphen + 1));
  }
}
