package org.biennien.extract.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biennien.claim.Edtf;
import org.biennien.claim.Zone;
import org.biennien.text.Span;

/// Finds what in an article's text is no running prose: photo credits (`Ảnh: AMN.`), bylines (`Lan Hạ (Theo
/// AFP)`), reading tips (`Mời độc giả xem video: ...`), crawl metadata (`date 2017-11`), a headline on a line of its
/// own. They are set apart as what they are, not dropped: they give outlet, date and title.
///
/// Works on raw and on word-segmented text (`Ảnh : AMN .`). Weak case: a credit without a full stop ends after its
/// Latin-letter names, so a sentence that begins with such a name loses it to the credit.
final class ZoneFinder {
  private static final String GAP = "[ _\\t\\u00A0]{0,3}";
  /// A name in Latin letters without Vietnamese marks, or an abbreviation: `Reuters`, `Getty Images`, `YONHAP/TTXVN`.
  private static final String LATIN_NAME = "[A-Z][\\w.'’&-]{0,20}+(?:" + GAP + "/" + GAP + "[A-Z]\\w{0,20}+)?+";
  private static final Pattern CREDIT = Pattern.compile(
      "(?:Nguồn" + GAP + "ảnh|Ảnh" + GAP + "(?:minh" + GAP + "họa|tư" + GAP + "liệu|chụp" + GAP + "màn" + GAP
          + "hình)?|Đồ" + GAP + "họa|Video)" + GAP + ":" + GAP
          + "(?:(?:\\p{Lu}[^\\s_.():]{0,20}+(?:[ _/-]{1,3}|(?=" + GAP + "(?:[.)\\n]|$)))){1,6}+(?:\\.|(?=[)\\n]|$))|"
          + LATIN_NAME
          + "(?:[ _]" + LATIN_NAME + "(?=[ _]" + LATIN_NAME + "))?+)");
  /// What credits begin with.
  private static final List<String> CREDIT_OPENINGS = List.of("Nguồn", "Ảnh", "Đồ", "Video");
  private static final Pattern TIP = Pattern.compile(
      "(?:Mời" + GAP + "(?:quý" + GAP + ")?(?:độc|bạn)" + GAP + "(?:giả|đọc)" + GAP
          + "(?:xem|đón|đọc|theo)|VIDEO" + GAP + "XEM" + GAP + "THÊM|Xem" + GAP + "thêm" + GAP + ":|>>)[^\\n]{0,300}");
  /// What tips begin with.
  private static final List<String> TIP_OPENINGS = List.of("Mời", "VIDEO", "Xem", ">>");
  private static final Pattern METADATA = Pattern.compile(
      "(?m)^[ \\t]{0,4}date[ \\t:]{1,3}(?<date>\\d{4}(?:-\\d{2}){0,2})(?=\\s|$)");
  private static final Pattern DATELINE = Pattern.compile(
      "(?:(?:Thứ|Chủ)" + GAP + "(?:hai|ba|tư|năm|sáu|bảy|nhật|Hai|Ba|Tư|Năm|Sáu|Bảy|Nhật)" + GAP + "," + GAP
          + "|Cập" + GAP + "nhật" + GAP + ":?" + GAP + "|Đăng" + GAP + "ngày" + GAP + ")(?:ngày" + GAP + ")?"
          + "(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>\\d{4})"
          + "(?:[ ,|-]{0,3}\\d{1,2}[:h]\\d{2})?(?:" + GAP + "\\(GMT\\+7\\))?");
  /// How far into a text a dateline may stand.
  private static final int HEAD = 300;
  private static final int LONGEST_TITLE = 160;
  /// Shorter first lines are names of authors and columns.
  private static final int SHORTEST_TITLE_WORDS = 4;

  private final BylineFinder bylines = new BylineFinder(Outlets.load());

  /// What the text says of itself.
  ///
  /// @param zones in reading order, not overlapping
  /// @param published a date told as the date of publication
  /// @param outlet an outlet told in the byline
  /// @param title a headline that stands on a line of its own
  record Found(List<Zone> zones, Optional<Edtf> published, Optional<String> outlet, Optional<String> title) {}

  Found find(String text) {
    List<Zone> zones = new ArrayList<>();
    Optional<Edtf> published = metadata(text, zones).or(() -> dateline(text, zones));
    Optional<String> title = title(text, zones);
    collect(CREDIT, CREDIT_OPENINGS, Zone.Kind.PHOTO_CREDIT, text, zones);
    collect(TIP, TIP_OPENINGS, Zone.Kind.READING_TIP, text, zones);
    Optional<String> outlet = bylines.find(text).flatMap(byline -> {
      add(new Zone(byline.span(), Zone.Kind.BYLINE), zones);
      return byline.outlet();
    });
    zones.sort(Comparator.comparing(Zone::span));
    return new Found(zones, published, outlet, title);
  }

  /// Tries the pattern where one of its openings stands, and nowhere else: they are soon found, and are few.
  private static void collect(
      Pattern pattern, List<String> openings, Zone.Kind kind, String text, List<Zone> zones) {
    var places = new Openings(text, openings);
    Matcher matcher = pattern.matcher(text);
    int at = places.next(0);
    while (at < text.length()) {
      boolean found = matcher.region(at, text.length()).lookingAt();
      if (found) {
        add(new Zone(new Span(at, matcher.end()), kind), zones);
      }
      at = places.next(found ? matcher.end() : at + 1);
    }
  }

  private static void add(Zone zone, List<Zone> zones) {
    if (zones.stream().noneMatch(z -> z.span().overlaps(zone.span()))) {
      zones.add(zone);
    }
  }

  private static Optional<Edtf> metadata(String text, List<Zone> zones) {
    Matcher matcher = METADATA.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return valid(matcher.group("date"), new Span(matcher.start(), matcher.end()), zones);
  }

  private static Optional<Edtf> dateline(String text, List<Zone> zones) {
    Matcher matcher = DATELINE.matcher(text).region(0, Math.min(HEAD, text.length()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String date = "%s-%02d-%02d".formatted(matcher.group("year"), Integer.parseInt(matcher.group("month")),
        Integer.parseInt(matcher.group("day")));
    return valid(date, new Span(matcher.start(), matcher.end()), zones);
  }

  /// A date line with an impossible date is prose.
  private static Optional<Edtf> valid(String date, Span span, List<Zone> zones) {
    try {
      Edtf value = Edtf.parse(date);
      add(new Zone(span, Zone.Kind.METADATA), zones);
      return Optional.of(value);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// The first line that is not metadata, where more lines follow and it does not end as a sentence does.
  private static Optional<String> title(String text, List<Zone> zones) {
    int start = 0;
    for (Zone zone : zones) {
      start = Math.max(start, zone.span().end());
    }
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int end = text.indexOf('\n', start);
    if (end < 0 || text.substring(end).isBlank()) {
      return Optional.empty();
    }
    String line = text.substring(start, end).strip();
    boolean ends = !line.isEmpty() && ".:;,!…”\")-".indexOf(line.charAt(line.length() - 1)) >= 0;
    long words = line.chars().filter(c -> c == ' ').count() + 1;
    if (ends || line.length() > LONGEST_TITLE || words < SHORTEST_TITLE_WORDS) {
      return Optional.empty();
    }
    add(new Zone(new Span(start, start + line.length()), Zone.Kind.HEADING), zones);
    return Optional.of(line);
  }
}
