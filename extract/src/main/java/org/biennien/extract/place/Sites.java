package org.biennien.extract.place;

import java.util.Optional;

/// Tells places without a name as the named place that they lie in: *một bệnh viện* as Mariupol.
final class Sites {
  private final Unnamed unnamed;
  private final Discourse told;

  Sites(Unnamed unnamed, Discourse told) {
    this.unnamed = unnamed;
    this.told = told;
  }

  /// Reads words that start at token `i` and end before `limit`; gives the token after them.
  int read(SentenceForms forms, int i, int limit) {
    Optional<Unnamed.Found> site = unnamed.at(forms, i, told.end(), limit);
    if (site.isEmpty()) {
      return i + 1;
    }
    if (site.get().named()) {
      told.surround().expect(site.get().noun());
    } else {
      place(site.get()).ifPresent(within -> tell(forms, site.get(), within));
    }
    return site.get().to();
  }

  /// Where a site is.
  Optional<Surround.Within> place(Unnamed.Found site) {
    return told.surround().of(site, told);
  }

  /// Tells a site as what it lies in.
  void tell(SentenceForms forms, Unnamed.Found site, Surround.Within within) {
    told.mention(forms, site.from(), site.to(), within.place(),
        "without a name; lies in " + within.place().name() + ": " + within.why());
  }
}
