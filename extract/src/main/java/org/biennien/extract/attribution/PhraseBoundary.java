package org.biennien.extract.attribution;

import java.util.Set;
import org.biennien.extract.layout.TokenRow;

/// Where the noun phrase of a speaker ends: *[Bộ Thông tin Somalia] hôm qua cho biết*, *[nguồn tin này] nói*.
final class PhraseBoundary {
  private static final Set<String> STOPS = Set.of(
      "rằng", "nhưng", "mà", "khi", "để", "nhằm", "nếu", "vì", "do", "bởi", "theo", "sau", "trước", "là", "khiến",
      "ngày", "hôm", "tối", "sáng", "chiều", "rạng", "đã", "vào", "hồi", "vừa", "cũng", "đang", "sẽ", "không",
      "cho", "nói", "có", "bị", "được", "thì", "còn", "từng", "trong", "tại", "hiện", "mới", "lại", "thường", "đều", "chưa",
      "với", "này", "trên", "qua");
  /// What points back to what was told before, ends a noun phrase and belongs to it: *nguồn tin trên, ông này*.
  private static final Set<String> DEMONSTRATIVES = Set.of("này", "trên");
  /// First syllables of what tells how or how often somebody speaks: *bất ngờ, đột ngột, nhiều lần, liên tục*.
  private static final Set<String> ADVERBIALS = Set.of("bất", "đột", "nhiều", "liên", "lần", "gần", "nhân", "phản");
  private static final int LONGEST = 14;

  private final CueTable cues;

  PhraseBoundary(CueTable cues) {
    this.cues = cues;
  }

  /// Whether no speaker's noun phrase goes beyond a word.
  static boolean stops(TokenRow row, int token) {
    return STOPS.contains(row.lower(token));
  }

  /// Whether a word points back to what was told before.
  static boolean demonstrative(TokenRow row, int token) {
    return DEMONSTRATIVES.contains(row.lower(token));
  }

  /// How far the noun phrase that starts at a token reaches at most, within its sentence.
  static int limit(TokenRow row, int from) {
    return Math.min(row.first(row.sentenceOf(from) + 1), from + LONGEST);
  }

  /// Where the noun phrase from `from` on ends, that reaches to `least` in any case.
  int end(Reading reading, int from, int least, int to) {
    TokenRow row = reading.row();
    int end = least;
    while (end < to && (!Clauses.mark(row, end) || Clauses.acronym(row, end)) && reading.timeAt(end).isEmpty()
        && (end == from || row.joined(end) || !ends(row, from, end) || insideActor(reading, end))) {
      end++;
    }
    return end > from && end < to && demonstrative(row, end) && closed(row, end + 1, to) ? end + 1 : end;
  }

  /// Whether no name follows: of *bản tin trên KCNA* the last word points nowhere.
  private boolean closed(TokenRow row, int token, int to) {
    return token >= to || Clauses.mark(row, token) || stops(row, token) || cues.at(row, token).isPresent();
  }

  /// Whether a noun phrase ends before a token. A capital goes on with its name, even of a word of saying: *Bộ Thông tin Somalia*; behind
  /// a name an adverb ends it: *ông Trump bất ngờ*.
  private boolean ends(TokenRow row, int from, int token) {
    if (row.token(token).capitalised()) {
      return false;
    }
    return stops(row, token) || cues.at(row, token).isPresent()
        || token - 1 > from && row.token(token - 1).capitalised() && ADVERBIALS.contains(row.lower(token));
  }

  private static boolean insideActor(Reading reading, int token) {
    return reading.lastActor(Math.max(0, token - LONGEST), token + LONGEST)
        .filter(a -> a.from() < token && token < a.to()).isPresent();
  }
}
