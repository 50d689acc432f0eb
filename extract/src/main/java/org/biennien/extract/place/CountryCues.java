package org.biennien.extract.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Groups and leaders that tell what country an article is about: `cues.tsv`.
final class CountryCues {
  private final Map<String, String> countries = new HashMap<>();

  private CountryCues() {}

  /// The table on the class path.
  static CountryCues load() {
    var cues = new CountryCues();
    for (Table.Row row : Table.resource("cues.tsv").rows()) {
      cues.countries.put(SentenceForms.key(row.cell("cue")), row.cell("country"));
    }
    return cues;
  }

  /// The country that the word at token `i`, or it and the next, tells of: `Houthi` → `YEM`.
  Optional<String> at(SentenceForms forms, int i) {
    if (!forms.capital(i)) {
      return Optional.empty();
    }
    String country = countries.get(forms.key(i));
    if (country == null && forms.capital(i + 1)) {
      country = countries.get(forms.key(i, i + 2));
    }
    return Optional.ofNullable(country);
  }
}
