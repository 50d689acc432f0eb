package org.biennien.extract.role;

import java.util.Optional;
import org.biennien.claim.Edtf;
import org.biennien.claim.TimeMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// The date of another happening that an event is told to have gone on since: *16 vụ tấn công kể từ khi giao tranh nổ ra
/// hôm 3/5* were on or after the 3rd of May, while the fighting itself broke out on that day.
final class SinceThen {
  private static final int FARTHEST = 24;

  private SinceThen() {}

  /// The time as it tells of `event`: without an end where *kể từ* stands between the event and the date.
  static TimeMention of(TokenRow row, EventSite event, Located<TimeMention> time) {
    TimeMention mention = time.mention();
    if (time.sentence() != event.sentence() || mention.value().interval()) {
      return mention;
    }
    int since = since(row, time.from());
    if (since < event.to()) {
      return mention;
    }
    var open = new Edtf(mention.value().start(), Optional.empty());
    return new TimeMention(row.article().quote(row.span(since, time.to())), open, mention.basis(),
        "from that happening on; " + mention.reason());
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
