package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;

/// Seas that only something on land is at: *dãy núi nhìn ra Địa Trung Hải*; *bờ Biển Đỏ của Yemen*, the coast of that country.
final class Shores {
  private static final Set<String> LOOKING = Set.of("nhìn", "trông", "hướng", "thông", "mở");
  private static final Set<String> OF = Set.of("của", "thuộc", "ở", "tại");
  private static final String SHORE = "bờ";

  private final States states;
  private final Discourse told;

  Shores(States states, Discourse told) {
    this.states = states;
    this.told = told;
  }

  /// Reads the name of a sea that stands so; gives the token after it, -1 if the sea itself is meant.
  int read(SentenceForms forms, Hit sea, Optional<Hit> next) {
    int from = told.start(sea);
    String before = forms.lower(from - 1);
    if (before.equals("ra") && LOOKING.contains(forms.lower(from - 2))) {
      return sea.to();
    }
    boolean inPhrase = forms.lower(from).equals(SHORE);
    Optional<GazetteerEntry> coast = inPhrase || before.equals(SHORE) ? coast(forms, sea, next) : Optional.empty();
    return coast.isEmpty() ? -1 : told.tell(forms, inPhrase ? from : Math.max(told.end(), from - 1),
        Reference.of(next.orElseThrow().to(), coast.get(), Optional.empty(),
            "the coast of " + coast.get().country().orElseThrow() + " at that sea"));
  }

  /// The coast of the country whose name follows that of the sea.
  private Optional<GazetteerEntry> coast(SentenceForms forms, Hit sea, Optional<Hit> next) {
    return next.filter(n -> n.phrase().from() == sea.to() || n.from() == sea.to() + 1 && OF.contains(forms.lower(sea.to())))
        .flatMap(Hit::country).flatMap(country -> states.part(Phrase.COAST, country.entry()));
  }
}
