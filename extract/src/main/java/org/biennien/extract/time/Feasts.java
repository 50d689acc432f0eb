package org.biennien.extract.time;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.text.lexicon.TableFile;

/// The feasts of `feasts.tsv`, by name and year.
final class Feasts {
  private final PhraseTable<String> names;
  private final Map<String, TreeMap<Integer, Days>> byYear;

  /// First and last day of a feast.
  record Days(LocalDate first, LocalDate last) {}

  private Feasts(PhraseTable<String> names, Map<String, TreeMap<Integer, Days>> byYear) {
    this.names = names;
    this.byYear = byYear;
  }

  static Feasts load() {
    var names = new HashMap<String, String>();
    var byYear = new HashMap<String, TreeMap<Integer, Days>>();
    for (TableFile.Row row : TableFile.resource("/org/biennien/extract/time/feasts.tsv", 3).rows()) {
      List<String> aliases = List.of(row.column(0).split("\\|", -1));
      aliases.forEach(a -> names.put(a, aliases.getFirst()));
      TreeMap<Integer, Days> years = byYear.computeIfAbsent(aliases.getFirst(), n -> new TreeMap<>());
      boolean every = row.column(1).startsWith("*");
      for (int year = every ? 1900 : 0; year <= (every ? 2100 : 0); year++) {
        Days days = days(row, "%04d".formatted(year));
        years.put(days.first().getYear(), days);
      }
    }
    return new Feasts(PhraseTable.of(names), byYear);
  }

  private static Days days(TableFile.Row row, String year) {
    try {
      return new Days(LocalDate.parse(row.column(1).replace("*", year)),
          LocalDate.parse(row.column(2).replace("*", year)));
    } catch (DateTimeParseException e) {
      throw row.malformed("first and last day as 2017-01-28 or *-12-25");
    }
  }

  /// The words that feasts begin with.
  Set<String> firstWords() {
    return names.firstWords();
  }

  /// The feast whose name stands at token `i`.
  Optional<Match<String>> name(LowerForms forms, int i) {
    return names.longest(forms, i);
  }

  /// Its year, where there has been but one: *Tết Mậu Thân*.
  Optional<Integer> only(String name) {
    return Optional.ofNullable(byYear.get(name)).filter(years -> years.size() == 1).map(TreeMap::firstKey);
  }

  /// Its days in that year; absent for a year the table does not have.
  Optional<Days> in(String name, int year) {
    return Optional.ofNullable(byYear.getOrDefault(name, new TreeMap<>()).get(year));
  }
}
