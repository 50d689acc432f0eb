package org.biennien.extract.time;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.extract.pattern.Figures;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.quantity.NumeralParser;
import org.biennien.extract.time.TimeExpression.CalendarDate;
import org.biennien.extract.time.TimeExpression.Interval;
import org.biennien.extract.time.TimeExpression.Lean;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Year;

/// Dates of the calendar: `ngày 11/12`, `8.11.2016`, `ngày 5 tháng 6 năm 2017`, `giữa tháng 3`, `tháng 10 năm
/// ngoái`, `cuối năm 2022`.
///
/// A day and month in figures needs a word that announces it (*ngày*, *hôm*, *sáng* ..., or a place where
/// only a date can stand), else `1/4 diện tích` would be the first of April; without one it counts only where
/// it cannot be a fraction (`25/6`).
final class CalendarGrammar {
  /// The tens of days of a month: *thượng tuần tháng 4*.
  private static final Map<String, Part> TENS_OF_DAYS =
      Map.of("thượng", Part.EARLY, "trung", Part.MIDDLE, "hạ", Part.LATE);
  /// What a date can begin with, to pass quickly over other words.
  private static final Set<String> FIRST_WORDS = Stream.of(TimeWords.PART_OF_DAY.firstWords(),
      TimeWords.dayLeads(), Weekdays.firstWords(), NumeralParser.firstWords(),
      Set.of("mùng", "mồng", "nửa", "đầu", "giữa", "cuối", "tháng", "năm", "giai"), TENS_OF_DAYS.keySet())
      .flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private final NumeralParser numerals = new NumeralParser();
  private final DateFigures dateFigures = new DateFigures();

  /// The words that dates begin with.
  static Set<String> firstWords() {
    return FIRST_WORDS;
  }

  /// The date that starts at token `i`.
  ///
  /// @param led whether what stands before can only be followed by a date
  Optional<Match<TimeExpression>> date(LowerForms forms, int i, boolean led) {
    if (!forms.number(i) && !FIRST_WORDS.contains(forms.at(i))) {
      return Optional.empty();
    }
    return Match.longest(day(forms, i, led), month(forms, i, led), year(forms, i));
  }

  private Optional<Match<TimeExpression>> day(LowerForms forms, int i, boolean led) {
    int start = weekdayBefore(forms, i);
    int lead = TimeWords.dayLead(forms, start);
    int at = forms.is(lead, "mùng", "mồng") ? lead + 1 : lead;
    return Match.longest(dayInFigures(forms, at, led || at > i), dayOfMonth(forms, at));
  }

  /// *thứ Sáu, ngày 17/11*: the date says all; the weekday is only part of the quote.
  private static int weekdayBefore(LowerForms forms, int i) {
    int after = TimeWords.dayLead(forms, i);
    Optional<Match<java.time.DayOfWeek>> weekday = Weekdays.at(forms, after);
    if (weekday.isEmpty()) {
      return i;
    }
    int next = weekday.get().end();
    int comma = forms.is(next, ",") ? next + 1 : next;
    return forms.is(comma, "ngày") ? comma : i;
  }

  private Optional<Match<TimeExpression>> dayInFigures(LowerForms forms, int i, boolean led) {
    if (!forms.number(i) || counted(forms, i)) {
      return Optional.empty();
    }
    return Figures.of(forms.at(i)).flatMap(f -> dateFigures.read(f, led || neverFraction(forms, i, f)))
        .map(e -> withYear(forms, i + 1, e));
  }

  /// Whether a bare `25/6` can only be a date: it stands alone in brackets, or the first number is too large
  /// for a fraction of the second and no word about votes or shares stands beside it.
  private static boolean neverFraction(LowerForms forms, int i, Figures figures) {
    if (forms.is(i - 1, "(") && forms.is(i + 1, ")", ",")) {
      return true;
    }
    return figures.shape("/") && figures.number(0) > figures.number(1) && !figures.groups().equals(
        java.util.List.of("24", "7"))
        && !forms.is(i - 1, "lệ", "số", "điều", "phiếu", "với", "quyết", "luật", "khoản", "thắng", "nghị")
        && !forms.is(i + 1, "phiếu", "điểm", "ghế", "số");
  }

  /// Whether a unit follows that no date has: *mỗi ngày 2-3 lần*, but *tối 10/8 lần đầu thừa nhận*.
  private static boolean counted(LowerForms forms, int i) {
    boolean ofASeries = forms.is(i + 1, "lần") && forms.is(i + 2, "đầu", "thứ", "cuối", "nữa");
    return !ofASeries && forms.is(i + 1, "lần", "người", "giờ", "tiếng", "km", "m", "tuổi", "tuần", "chuyến", "phiếu", "%",
        "triệu",
        "nghìn", "tỷ");
  }

  /// *5 tháng 6*, *5-6 tháng 6*, *ba mươi tháng Tư*.
  private Optional<Match<TimeExpression>> dayOfMonth(LowerForms forms, int i) {
    return numerals.parse(forms, i)
        .filter(n -> n.floor() >= 1 && n.ceiling() <= 31 && forms.is(n.end(), "tháng"))
        .flatMap(n -> monthNumber(forms, n.end() + 1)
            .filter(m -> validDay((int) n.floor(), m.value().month()))
            .map(m -> withYear(forms, m.end(), DateFigures.date(m.value().year(), m.value().month(),
                OptionalInt.of((int) n.floor())))));
  }

  private static boolean validDay(int day, OptionalInt month) {
    return month.isPresent() && day <= java.time.Month.of(month.getAsInt()).maxLength();
  }

  private Optional<Match<TimeExpression>> month(LowerForms forms, int i, boolean led) {
    Match<Part> part = partBefore(forms, i);
    int at = part.end();
    Part which = part.value();
    if (forms.is(at, "tháng")) {
      return monthNumber(forms, at + 1)
          .filter(m -> plain(forms, at, m.end(), which)).map(m -> withYear(forms, m.end(), m.value()))
          .map(m -> m.as(e -> parted(e, which)));
    }
    boolean bareMonth = forms.number(at) && Figures.of(forms.at(at)).filter(f -> f.shape("/")).isPresent();
    return bareMonth || (led && forms.number(at))
        ? Figures.of(forms.at(at)).flatMap(dateFigures::monthAndYear)
        .map(e -> new Match<>(at + 1, parted(e, which)))
        : Optional.empty();
  }

  /// *đầu*, *giữa*, *nửa cuối*, *thượng tuần* before a month.
  private static Match<Part> partBefore(LowerForms forms, int i) {
    Part tenDays = forms.is(i + 1, "tuần") ? TENS_OF_DAYS.get(forms.at(i)) : null;
    if (tenDays != null) {
      return new Match<>(i + 2, tenDays);
    }
    int at = forms.is(i, "nửa") ? i + 1 : i;
    return TimeWords.part(forms, at).map(p -> new Match<>(at + 1, p)).orElse(new Match<>(i, Part.WHOLE));
  }

  /// A month in words needs a sign that it is one: *tháng hai* may go on as *hai bên*.
  private static boolean plain(LowerForms forms, int i, int end, Part part) {
    return forms.number(i + 1) || forms.capitalised(i + 1) || part != Part.WHOLE || TimeWords.ends(forms, end)
        || forms.is(i - 1, "hồi", "trong", "vào", "từ", "đến", "tới", "và")
        || forms.is(end, "năm", "vừa", "tới");
  }

  private Optional<Match<CalendarDate>> monthNumber(LowerForms forms, int i) {
    if (forms.number(i)) {
      return Figures.of(forms.at(i)).flatMap(dateFigures::month).map(d -> new Match<>(i + 1, d));
    }
    if (forms.is(i, "giêng", "chạp", "tư")) {
      int number = forms.is(i, "giêng") ? 1 : forms.is(i, "tư") ? 4 : 12;
      return Optional.of(new Match<>(i + 1, DateFigures.date(new Year.Untold(), OptionalInt.of(number),
          OptionalInt.empty())));
    }
    return numerals.parse(forms, i).filter(n -> n.floor() >= 1 && n.ceiling() <= 12 && !n.scaled())
        .map(n -> new Match<>(n.end(), DateFigures.date(new Year.Untold(), OptionalInt.of((int) n.floor()),
            OptionalInt.empty())));
  }

  private Optional<Match<TimeExpression>> year(LowerForms forms, int i) {
    Optional<Part> part = TimeWords.part(forms, i);
    int at = part.isPresent() ? i + 1 : i;
    if (forms.number(i)) {
      return statedYear(forms, i).filter(m -> m.value() instanceof Interval);
    }
    int word = forms.skip(at, "giai đoạn");
    int number = forms.is(at, "năm") ? at + 1 : forms.is(word, "năm") && word > at ? word + 1 : word;
    if (number == at) {
      return Optional.empty();
    }
    return statedYear(forms, number).map(m -> m.as(e -> partOfYear(e, part.orElse(Part.WHOLE))));
  }

  private Optional<Match<TimeExpression>> statedYear(LowerForms forms, int i) {
    return forms.number(i)
        ? Figures.of(forms.at(i)).flatMap(dateFigures::years).map(e -> new Match<>(i + 1, e))
        : Optional.empty();
  }

  /// Adds the year that stands behind a date (*năm 2017*, *năm ngoái*, *cùng năm*), or the way it is told to lie (*vừa
  /// qua*).
  private Match<TimeExpression> withYear(LowerForms forms, int i, TimeExpression date) {
    int at = forms.is(i, ",") && forms.is(i + 1, "năm") && forms.number(i + 2) ? i + 1 : i;
    if (forms.is(at, "năm") || forms.skip(at, "sang năm") > at || forms.skip(at, "cùng năm") > at) {
      Optional<Match<Year>> year = yearBehind(forms, at);
      if (year.isPresent()) {
        return year.get().as(y -> dated(date, y, Lean.UNTOLD));
      }
    }
    if (forms.is(i, "này") && date instanceof CalendarDate d && d.day().isEmpty()) {
      return new Match<>(i + 1, dated(date, new Year.Counted(0), Lean.UNTOLD));
    }
    return TimeWords.lean(forms, i).as(lean -> dated(date, new Year.Untold(), lean));
  }

  private Optional<Match<Year>> yearBehind(LowerForms forms, int i) {
    Optional<Match<TimeExpression>> stated = statedYear(forms, i + 1);
    if (stated.isPresent() && stated.get().value() instanceof CalendarDate d) {
      return stated.map(m -> m.as(e -> d.year()));
    }
    if (forms.skip(i, "cùng năm") > i || forms.skip(i, "năm đó") > i || forms.skip(i, "năm ấy") > i) {
      return Optional.of(new Match<>(i + 2, new Year.Same()));
    }
    record Word(String phrase, int by) {}
    return Stream.of(new Word("năm ngoái", -1), new Word("năm trước", -1), new Word("năm nay", 0),
            new Word("năm tới", 1), new Word("năm sau", 1), new Word("sang năm", 1), new Word("năm kia", -2))
        .filter(w -> forms.skip(i, w.phrase()) > i).findFirst()
        .map(w -> new Match<>(i + 2, new Year.Counted(w.by())));
  }

  private static TimeExpression dated(TimeExpression date, Year year, Lean lean) {
    return switch (date) {
      case CalendarDate d when d.year() instanceof Year.Untold ->
          new CalendarDate(year, d.month(), d.day(), d.part(), lean);
      case Interval interval -> new Interval(
          interval.start().map(s -> dated(s, year, lean)), interval.end().map(e -> dated(e, year, lean)));
      default -> date;
    };
  }

  /// The middle of a year is about June; its beginning and end no more than about the year.
  private static TimeExpression partOfYear(TimeExpression year, Part part) {
    return year instanceof CalendarDate d && part == Part.MIDDLE ? middle(d.year()) : parted(year, part);
  }

  /// The middle of that year: *giữa năm 2014*.
  static CalendarDate middle(Year year) {
    return new CalendarDate(year, OptionalInt.of(6), OptionalInt.empty(), Part.MIDDLE, Lean.UNTOLD);
  }

  private static TimeExpression parted(TimeExpression date, Part part) {
    return date instanceof CalendarDate d && part != Part.WHOLE
        ? new CalendarDate(d.year(), d.month(), d.day(), part, d.lean()) : date;
  }
}
