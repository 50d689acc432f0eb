package org.biennien.extract.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.extract.time.TimeExpression.Lean;
import org.biennien.extract.time.TimeExpression.Origin;
import org.biennien.extract.time.TimeExpression.Part;
import org.biennien.extract.time.TimeExpression.Shift;
import org.biennien.extract.time.TimeExpression.Unit;
import org.biennien.text.lexicon.TableFile;

/// The words that every time grammar shares. Relative words stand in `relative-times.tsv`.
final class TimeWords {
  static final PhraseTable<Boolean> PART_OF_DAY = PhraseTable.of(List.of(
      "sáng", "sáng sớm", "rạng sáng", "rạng", "tảng sáng", "tờ mờ sáng", "bình minh", "trưa", "giữa trưa",
      "chiều", "chiều tối", "chiều muộn", "xế chiều", "hoàng hôn", "tối", "tối muộn", "đêm", "đêm muộn",
      "đêm khuya", "khuya", "nửa đêm", "giữa đêm", "đầu giờ sáng", "đầu giờ chiều", "cuối giờ chiều",
      "cuối buổi chiều", "buổi sáng", "buổi trưa", "buổi chiều", "buổi tối", "buổi đêm"));
  private static final PhraseTable<Boolean> DAY_LEAD = PhraseTable.of(List.of(
      "ngày", "hôm", "ngày hôm", "các ngày", "trong ngày", "đầu ngày", "cuối ngày", "hết ngày",
      "hồi ngày"));
  private static final PhraseTable<Boolean> PAST =
      PhraseTable.of(List.of("vừa qua", "vừa rồi", "mới đây", "mới rồi"));
  private static final Map<String, Unit> UNITS = Map.ofEntries(
      Map.entry("giờ", Unit.HOUR), Map.entry("tiếng", Unit.HOUR), Map.entry("ngày", Unit.DAY),
      Map.entry("hôm", Unit.DAY), Map.entry("tuần", Unit.WEEK), Map.entry("tháng", Unit.MONTH),
      Map.entry("năm", Unit.YEAR));
  private static final Map<String, Part> PARTS =
      Map.of("đầu", Part.EARLY, "giữa", Part.MIDDLE, "cuối", Part.LATE);
  private static final List<String> AFTER_COMING = List.of(
      "tại", "ở", "nhằm", "để", "sẽ", "và", "với", "theo", "giữa", "do", "trong", "về", "sau", "khi",
      "như", "là", "của", "hoặc", "nếu", "có", "được", "bằng", "trên");

  private final PhraseTable<Shift> relative;

  private TimeWords(PhraseTable<Shift> relative) {
    this.relative = relative;
  }

  static TimeWords load() {
    var phrases = new HashMap<String, Shift>();
    TableFile table = TableFile.resource("/org/biennien/extract/time/relative-times.tsv", 4);
    for (TableFile.Row row : table.rows()) {
      try {
        phrases.put(row.column(0), new Shift(Unit.valueOf(row.column(1).toUpperCase(Locale.ROOT)),
            Integer.parseInt(row.column(2)), Origin.valueOf(row.column(3).toUpperCase(Locale.ROOT)), Part.WHOLE));
      } catch (IllegalArgumentException e) {
        throw row.malformed("unit day, week, month or year, a whole number, and publication or told");
      }
    }
    return new TimeWords(PhraseTable.of(phrases));
  }

  /// The words that days, parts of a day and relative words begin with.
  Set<String> firstWords() {
    var words = new HashSet<>(relative.firstWords());
    words.addAll(PART_OF_DAY.firstWords());
    words.addAll(DAY_LEAD.firstWords());
    words.addAll(PARTS.keySet());
    words.addAll(UNITS.keySet());
    return words;
  }

  /// The words that announcements of a day begin with, parts of the day aside.
  static Set<String> dayLeads() {
    return DAY_LEAD.firstWords();
  }

  /// The words that units begin with.
  static Set<String> units() {
    var words = new HashSet<>(UNITS.keySet());
    words.add("thập");
    return words;
  }

  /// A relative word of the table: *hôm qua*, *tuần trước*, *cùng ngày*.
  Optional<Match<Shift>> relative(LowerForms forms, int i) {
    return relative.longest(forms, i);
  }

  /// The index after words that announce a day: *sáng ngày*, *hôm*, *rạng sáng*; `i` where there are none.
  static int dayLead(LowerForms forms, int i) {
    return DAY_LEAD.skip(forms, PART_OF_DAY.skip(forms, i));
  }

  static Optional<Match<Unit>> unit(LowerForms forms, int i) {
    if (forms.is(i, "thập") && forms.is(i + 1, "kỷ", "kỉ", "niên")) {
      return Optional.of(new Match<>(i + 2, Unit.DECADE));
    }
    int end = i + (forms.is(i, "tuần") && forms.is(i + 1, "lễ") ? 2 : 1);
    return Optional.ofNullable(UNITS.get(forms.at(i))).map(u -> new Match<>(end, u));
  }

  /// *đầu*, *giữa*, *cuối*; but *lần đầu tháng 5* is *for the first time, in May*.
  static Optional<Part> part(LowerForms forms, int i) {
    return forms.is(i - 1, "lần") ? Optional.empty() : Optional.ofNullable(PARTS.get(forms.at(i)));
  }

  /// *vừa qua*, *sắp tới*, *tới* behind a date. *tới* is also the verb *arrive* (*ngày 9/6 tới thăm Nga*): it
  /// counts only before a mark or a word that cannot be the place of arrival.
  static Match<Lean> lean(LowerForms forms, int i) {
    int past = PAST.skip(forms, i);
    if (past > i) {
      return new Match<>(past, Lean.PAST);
    }
    if (forms.skip(i, "sắp tới") > i) {
      return new Match<>(i + 2, Lean.FUTURE);
    }
    return coming(forms, i) ? new Match<>(i + 1, Lean.FUTURE) : new Match<>(i, Lean.UNTOLD);
  }

  /// Whether *tới* stands at `i` as *coming*, not as *arrive at*.
  static boolean coming(LowerForms forms, int i) {
    return forms.is(i, "tới") && (ends(forms, i + 1) || AFTER_COMING.contains(forms.at(i + 1)));
  }

  /// Whether a clause ends before token `i`: a mark or the sentence's end.
  static boolean ends(LowerForms forms, int i) {
    return i >= forms.size() || !Character.isLetterOrDigit(forms.at(i).codePointAt(0));
  }
}
