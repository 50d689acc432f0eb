package org.biennien.extract.role;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.EdtfDate;
import org.biennien.claim.TimeMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// The date of another happening that an event is told to have gone on since: *16 vụ tấn công kể từ khi giao tranh nổ ra
/// hôm 3/5* were on or after the 3rd of May, while the fighting itself broke out on that day.
///
/// Four forms: *đánh nhau kể từ khi … hôm D* has no end, nor has *kể từ khi … hôm D, 9 người chết*; *kể từ khi … hôm D đến nay, 9 người
/// chết* ends with the publication; *kể từ tháng M, khi 8 người chết* has that month for what the clause after *khi* tells.
final class SinceThen {
  private static final int FARTHEST = 24;
  private static final List<List<String>> TILL_NOW = List.of(List.of("đến", "nay"), List.of("tới", "nay"));

  private SinceThen() {}

  /// The time as it tells of `event`.
  static TimeMention of(TokenRow row, EventSite event, Located<TimeMention> time) {
    TimeMention mention = time.mention();
    if (time.sentence() != event.sentence()) {
      return mention;
    }
    if (mention.value().interval()) {
      return event.from() >= time.to() && tellsWhen(row, time.to()) ? then(mention) : mention;
    }
    int since = since(row, time.from());
    if (since >= event.to()) {
      return open(row, time, since);
    }
    boolean clause = since >= 0 && since < time.from() - 1;
    return clause && tillNow(row, time.to(), event.from()) ? tillPublication(row, mention)
        : clause && event.from() > time.to() && row.lower(time.to()).equals(",") ? open(row, time, since) : mention;
  }

  private static TimeMention open(TokenRow row, Located<TimeMention> time, int since) {
    var value = new Edtf(time.mention().value().start(), Optional.empty());
    return new TimeMention(row.article().quote(row.span(since, time.to())), value, time.mention().basis(),
        "from that happening on; " + time.mention().reason());
  }

  /// Without its end an open interval is the day or month itself.
  private static TimeMention then(TimeMention mention) {
    Edtf value = mention.value();
    return value.end().isPresent() || value.start().isEmpty() ? mention
        : new TimeMention(mention.quote(), Edtf.of(value.start().get()), mention.basis(),
            "what happened then; " + mention.reason());
  }

  private static TimeMention tillPublication(TokenRow row, TimeMention mention) {
    return row.article().article().published().value().flatMap(Edtf::end)
        .filter(end -> isBefore(mention.value(), end))
        .map(end -> new TimeMention(mention.quote(), new Edtf(mention.value().start(), Optional.of(end)), mention.basis(),
            "from that happening till now; " + mention.reason()))
        .orElse(mention);
  }

  private static boolean isBefore(Edtf value, EdtfDate end) {
    return value.latest().flatMap(last -> end.earliest().filter(last::isBefore)).isPresent();
  }

  /// Whether *khi* follows, with or without a comma.
  private static boolean tellsWhen(TokenRow row, int after) {
    String next = row.lower(after - 1, 1);
    return next.equals("khi") || next.equals(",") && row.lower(after - 1, 2).equals("khi");
  }

  private static boolean tillNow(TokenRow row, int from, int to) {
    for (int i = from; i < to - 1; i++) {
      for (List<String> words : TILL_NOW) {
        if (row.startsWith(i, words)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The *kể* of the last *kể từ* before a token of its clause; -1 if there is none.
  private static int since(TokenRow row, int token) {
    for (int i = token - 1; i > Math.max(0, token - FARTHEST) && row.sentenceOf(i - 1) == row.sentenceOf(token); i--) {
      if (row.lower(i).equals(",") || row.lower(i).equals(";")) {
        return -1;
      }
      if (row.lower(i).equals("từ") && row.lower(i - 1).equals("kể")) {
        return i - 1;
      }
    }
    return -1;
  }
}
