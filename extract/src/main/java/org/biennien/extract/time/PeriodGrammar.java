package org.biennien.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.biennien.claim.Edtf;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.quantity.NumeralParser;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Feast;
import org.biennien.extract.time.TimeExpression.Fixed;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Lean;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Year;

/// Named stretches of time: `thập niên 1990`, `những năm 2000`, `quý II/2017`, `mùa hè năm 2014`, `sáu tháng đầu năm`, `nửa cuối
/// năm 2022`, `Tết Nguyên đán`, `mùng 2 Tết`, `tháng lễ Ramadan`, `vụ khủng bố 11/9`.
final class PeriodGrammar {
  private static final String NEW_YEAR = "tết nguyên đán";
  private static final String KITCHEN_GODS = "tết ông công ông táo";
  /// Of the last month of the lunar year.
  private static final int KITCHEN_GODS_DAY = 23;
  private static final int WINTER = 12;
  private static final Map<String, Integer> QUARTERS = Map.of(
      "1", 1, "2", 2, "3", 3, "4", 4, "i", 1, "ii", 2, "iii", 3, "iv", 4);

  /// The first month of a season; winter, which has two years, is told by its first month alone.
  private static final Map<String, Integer> SEASONS = Map.of("xuân", 3, "hè", 6, "hạ", 6, "thu", 9, "đông", WINTER);

  private final Feasts feasts;
  private final NumeralParser numerals = new NumeralParser();
  private final DateFigures dateFigures = new DateFigures();

  PeriodGrammar(Feasts feasts) {
    this.feasts = feasts;
  }

  /// The words that these expressions begin with, numbers and names of feasts aside.
  static Set<String> firstWords() {
    return Set.of("thập", "những", "quý", "nửa", "mùng", "mồng", "dịp", "ngày", "hôm", "mùa", "hè", "đầu", "giữa", "cuối");
  }

  /// The expression that starts at token `i`.
  Optional<Match<TimeExpression>> at(LowerForms forms, int i) {
    return Match.longest(
        decade(forms, i), quarter(forms, i), opening(forms, i), feast(forms, i), season(forms, i),
            eleventhOfSeptember(forms, i));
  }

  private static Optional<Match<TimeExpression>> decade(LowerForms forms, int i) {
    if (!forms.is(i, "thập", "những")) {
      return Optional.empty();
    }
    int at = Stream.of("thập niên", "thập kỷ", "thập kỉ", "những năm", "những năm đầu", "những năm cuối")
        .mapToInt(p -> forms.skip(i, p)).max().orElse(i);
    if (at == i || !forms.number(at)) {
      return Optional.empty();
    }
    return Figures.of(forms.at(at)).filter(f -> f.shape("") && f.number(0) % 10 == 0)
        .map(f -> f.groups().getFirst().length() == 2 ? 1900 + f.number(0) : f.number(0))
        .filter(year -> year >= 1000 && year <= 2100)
        .map(year -> new Match<>(at + 1, new Fixed(Edtf.parse("%d/%d".formatted(year, year + 9)))));
  }

  /// *quý II/2017*, *quý 3 năm nay*.
  private Optional<Match<TimeExpression>> quarter(LowerForms forms, int i) {
    if (!forms.is(i, "quý")) {
      return Optional.empty();
    }
    Optional<Figures> figures = forms.number(i + 1) ? Figures.of(forms.at(i + 1)) : Optional.empty();
    if (figures.filter(f -> f.shape("/") && f.groups().get(1).length() == 4).isPresent()) {
      return Optional.ofNullable(QUARTERS.get(figures.get().groups().getFirst()))
          .map(q -> new Match<>(i + 2, months(3 * q - 2, 3 * q, new Year.Stated(figures.get().number(1)))));
    }
    boolean slash = forms.is(i + 2, "/");
    return Optional.ofNullable(QUARTERS.get(forms.at(i + 1)))
        .flatMap(q -> yearAt(forms, slash ? i + 3 : i + 2).map(y -> y.as(v -> months(3 * q - 2, 3 * q, v))));
  }

  /// *sáu tháng đầu năm 2017*, *nửa đầu năm nay*.
  private Optional<Match<TimeExpression>> opening(LowerForms forms, int i) {
    if (forms.skip(i, "nửa đầu năm") > i) {
      return yearAt(forms, i + 2).map(y -> y.as(v -> months(1, 6, v)));
    }
    if (forms.skip(i, "nửa cuối năm") > i) {
      return yearAt(forms, i + 2).map(y -> y.as(v -> months(7, 12, v)));
    }
    return numerals.parse(forms, i).filter(n -> n.floor() >= 1 && n.ceiling() <= 12)
        .filter(n -> forms.skip(n.end(), "tháng đầu năm") > n.end())
        .flatMap(n -> yearAt(forms, n.end() + 2).map(y -> y.as(v -> months(1, (int) n.floor(), v))));
  }

  /// *mùa hè năm 2017*, *hè năm ngoái*, *mùa thu này*; without a year it may be any.
  private Optional<Match<TimeExpression>> season(LowerForms forms, int i) {
    int at = forms.is(i, "mùa") ? i + 1 : i;
    Integer first = at > i || forms.is(i, "hè") ? SEASONS.get(forms.at(at)) : null;
    if (first == null) {
      return Optional.empty();
    }
    Optional<Match<Year>> year = forms.is(at + 1, "này") ? Optional.of(new Match<>(at + 2, new Year.Counted(0)))
        : yearAt(forms, at + 1).filter(y -> y.end() > at + 2 || forms.number(at + 1));
    return year.map(m -> m.as(y -> first == WINTER
        ? new CalendarDate(y, OptionalInt.of(first), OptionalInt.empty(), Part.LATE, Lean.UNTOLD)
        : months(first, first + 2, y)));
  }

  /// The year at token `i`: *năm 2017*, *năm nay*, a bare *năm*, or *2017*; the year of publication where
  /// none stands.
  private Optional<Match<Year>> yearAt(LowerForms forms, int i) {
    int at = forms.is(i, "năm") ? i + 1 : i;
    Optional<Match<Year>> stated = forms.number(at)
        ? Figures.of(forms.at(at)).flatMap(dateFigures::years)
            .flatMap(e -> e instanceof CalendarDate d ? Optional.of(new Match<>(at + 1, d.year()))
            : Optional.empty())
        : Optional.empty();
    if (stated.isPresent()) {
      return stated;
    }
    boolean worded = at > i && forms.is(at, "nay", "ngoái");
    int by = worded && forms.is(at, "ngoái") ? -1 : 0;
    return Optional.of(new Match<>(worded ? at + 1 : at, new Year.Counted(by)));
  }

  private static TimeExpression months(int first, int last, Year year) {
    return new Interval(
        Optional.of(DateFigures.date(year, OptionalInt.of(first), OptionalInt.empty())),
        Optional.of(DateFigures.date(year, OptionalInt.of(last), OptionalInt.empty())));
  }

  /// A feast of the table, with a year should one stand behind; *mùng 2 Tết* counts from its first day.
  private Optional<Match<TimeExpression>> feast(LowerForms forms, int i) {
    if (forms.is(i, "mùng", "mồng") && forms.is(i + 2, "tết")) {
      return numerals.parse(forms, i + 1).filter(n -> n.end() == i + 2 && n.floor() >= 1 && n.floor() <= 10)
          .map(n -> new Match<>(i + 3, new Feast(NEW_YEAR, new Year.Untold(), (int) n.floor() - 1, Part.WHOLE)));
    }
    Optional<Match<TimeExpression>> before = beforeNewYear(forms, forms.is(i, "ngày", "hôm") ? i + 1 : i);
    if (before.isPresent()) {
      return before;
    }
    Part part = TimeWords.part(forms, i).orElse(Part.WHOLE);
    int at = forms.is(i, "dịp", "ngày", "mùa") || part != Part.WHOLE ? i + 1 : i;
    return feasts.name(forms, at).map(name -> {
      boolean told = forms.is(name.end(), "năm") || forms.number(name.end());
      Optional<Match<Year>> year = told ? yearAt(forms, name.end()) : Optional.empty();
      return new Match<>(year.map(Match::end).orElse(name.end()),
          new Feast(name.value(), year.map(Match::value).orElse(new Year.Untold()), -1, part));
    });
  }

  /// *28 Tết*: that day of the last month of the lunar year.
  private static Optional<Match<TimeExpression>> beforeNewYear(LowerForms forms, int i) {
    return forms.number(i) && forms.is(i + 1, "tết")
        ? Figures.of(forms.at(i)).filter(f -> f.shape("") && f.number(0) >= KITCHEN_GODS_DAY && f.number(0) <= 30)
            .map(f -> new Match<>(i + 2, new Feast(KITCHEN_GODS, new Year.Untold(), f.number(0) - KITCHEN_GODS_DAY, Part.WHOLE)))
        : Optional.empty();
  }

  /// *vụ khủng bố 11/9* without *ngày* names the attacks of 2001, whenever the article was written.
  private static Optional<Match<TimeExpression>> eleventhOfSeptember(LowerForms forms, int i) {
    boolean named = forms.is(i, "11/9", "11-9")
        && forms.is(i - 1, "bố", "vụ", "kiện", "công", "họa", "cố", "kích");
    return named ? Optional.of(new Match<>(i + 1, new Fixed(Edtf.parse("2001-09-11")))) : Optional.empty();
  }
}
