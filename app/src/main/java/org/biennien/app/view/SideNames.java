package org.biennien.app.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.chronicle.FoldedName;
import org.biennien.text.lexicon.TableFile;

/// Names of actor codes in the reader's languages: `SYR.MIL` → *Quân đội Syria*, *Army of Syria*.
///
/// Groups come from `sides.tsv`, countries from the JDK's locale data (CLDR), branches from the patterns below. A code
/// that neither knows names itself.
public final class SideNames {
  private static final String TABLE = "/org/biennien/app/view/sides.tsv";
  private static final Locale VIETNAMESE = Locale.of("vi");

  private static final Map<String, Pattern> BRANCHES = Map.of(
      "GOV", new Pattern("Chính phủ %s", "Government of %s"),
      "MIL", new Pattern("Quân đội %s", "Army of %s"),
      "MILITIA", new Pattern("Dân quân ủng hộ chính phủ %s", "Pro-government militia of %s"),
      "POL", new Pattern("Cảnh sát %s", "Police of %s"),
      "CIV", new Pattern("Dân thường %s", "Civilians of %s"),
      "OPP", new Pattern("Phe đối lập %s", "Opposition of %s"),
      "REB", new Pattern("Phe nổi dậy %s", "Rebels of %s"));

  private final Map<String, SideName> groups = new HashMap<>();
  private final Map<String, String> alpha2 = new HashMap<>();

  private record Pattern(String vi, String en) {}

  private SideNames() {}

  /// Reads the table and the JDK's list of countries.
  public static SideNames load() {
    var names = new SideNames();
    for (TableFile.Row row : TableFile.resource(TABLE, 3).rows()) {
      names.groups.put(row.column(0), new SideName(row.column(0), row.column(1), row.column(2)));
    }
    for (String code : Locale.getISOCountries()) {
      names.alpha2.put(Locale.of("", code).getISO3Country(), code);
    }
    return names;
  }

  /// The two-letter code of a country by its three-letter one: `SYR` → `SY`.
  public Optional<String> alpha2(String alpha3) {
    return Optional.ofNullable(alpha2.get(alpha3));
  }

  /// The code that a reader means by a code or by a name in either language: `IS` → `IS`, *Nga* → `RUS`, `is` → `IS`;
  /// *nga* in small letters is Russia, `NGA` Nigeria. What neither names is taken for a code.
  public String code(String codeOrName) {
    String asCode = codeOrName.strip().toUpperCase(Locale.ROOT);
    if (codeOrName.strip().equals(asCode) && (groups.containsKey(asCode) || alpha2.containsKey(asCode))) {
      return asCode;
    }
    String folded = FoldedName.of(codeOrName);
    return Stream.concat(groups.keySet().stream(), alpha2.keySet().stream()).sorted()
        .filter(code -> FoldedName.of(of(code).vi()).equals(folded) || FoldedName.of(of(code).en()).equals(folded))
        .findFirst().orElse(asCode);
  }

  /// The name of a code.
  public SideName of(String code) {
    int dot = code.indexOf('.');
    SideName party = party(dot < 0 ? code : code.substring(0, dot));
    Optional<Pattern> branch = Optional.ofNullable(BRANCHES.get(code.substring(dot + 1))).filter(b -> dot > 0);
    return new SideName(code, branch.map(b -> b.vi().formatted(party.vi())).orElse(party.vi()),
        branch.map(b -> b.en().formatted(party.en())).orElse(party.en()));
  }

  private SideName party(String code) {
    SideName group = groups.get(code);
    if (group != null) {
      return group;
    }
    return alpha2(code).map(two -> Locale.of("", two))
        .map(country -> new SideName(code, country.getDisplayCountry(VIETNAMESE),
            country.getDisplayCountry(Locale.ENGLISH)))
        .orElse(new SideName(code, code, code));
  }
}
