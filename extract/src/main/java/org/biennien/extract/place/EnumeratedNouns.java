package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;

/// The nouns of places that are told one by one behind them: *ba ngôi làng, trong đó có Moura …*.
final class EnumeratedNouns {
  /// What goes before the first of places told one by one, and the words before it.
  private static final Set<String> ENUMERATING = Set.of("có", "gồm", "như", ":");
  private static final Set<String> BEFORE_NAMES = Set.of(",", "trong", "đó", "bao", "gồm", "có", "(");
  private static final int FARTHEST_NOUN = 8;

  private final PlaceNouns nouns;

  EnumeratedNouns(PlaceNouns nouns) {
    this.nouns = nouns;
  }

  /// The noun of places that are told one by one from token `i` on: *ba ngôi làng, trong đó có Moura …*, *các đỉnh đồi như …*.
  Optional<PlaceNoun> before(SentenceForms forms, int i) {
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
}
