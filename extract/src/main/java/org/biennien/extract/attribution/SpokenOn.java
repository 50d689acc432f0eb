package org.biennien.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.TimeMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// A date that tells when a source spoke though it stands apart from it: behind the word of saying (*…, Bộ Quốc phòng cho biết hôm
/// 1/7.*, *thông báo trên Twitter hôm 7/3 rằng …*) or at the head of the sentence (*Ngày 7/7, sau cuộc họp, ông cho biết …*).
final class SpokenOn {
  /// What may stand between a word of saying and its date: to whom or where it was said.
  private static final Set<String> TO_WHOM = Set.of("trên", "với", "tại", "qua");
  private static final Set<String> QUOTES = Set.of("\"", "”", "»", "'", "’");
  /// What opens a phrase between a date and who speaks.
  private static final Set<String> OCCASION = Set.of("sau", "tại", "trong", "phát", "trả", "khi", "bên", "trước");
  private static final int REACH = 6;
  private static final int LONGEST_OCCASION = 24;

  private SpokenOn() {}

  /// The date of a saying whose speaker stands before its word.
  static Optional<Located<TimeMention>> of(Reading reading, Cue cue, Speaker speaker) {
    return behind(reading, cue, speaker).or(() -> ahead(reading, speaker));
  }

  private static Optional<Located<TimeMention>> behind(Reading reading, Cue cue, Speaker speaker) {
    TokenRow row = reading.row();
    int at = cue.to() < row.size() && row.lower(cue.to()).equals("thêm") ? cue.to() + 1 : cue.to();
    int last = at < row.size() && TO_WHOM.contains(row.lower(at)) ? at + REACH : at;
    for (int i = at; i <= last && i < row.size() && row.sentenceOf(i) == row.sentenceOf(cue.from()) && !Clauses.mark(row, i); i++) {
      Optional<Located<TimeMention>> time = reading.timeAt(i);
      if (time.isPresent()) {
        return time.filter(t -> follows(row, t.to(), speaker.from()));
      }
    }
    return Optional.empty();
  }

  /// Whether *rằng* follows a date, or nothing does and what is told stands before the speaker: *cho biết ngày 4/6, …* dates what follows.
  private static boolean follows(TokenRow row, int after, int speaker) {
    int sentence = row.sentenceOf(speaker);
    String before = speaker > row.first(sentence) ? row.lower(speaker - 1) : "";
    if (after >= row.size() || row.sentenceOf(after) != sentence || row.lower(after).equals(".")) {
      return before.equals(",") || quoted(row, speaker);
    }
    return row.lower(after).equals("rằng") || row.lower(after).equals(",") && quoted(row, speaker);
  }

  /// Whether a quotation ends before who said it.
  private static boolean quoted(TokenRow row, int speaker) {
    int before = speaker - row.first(row.sentenceOf(speaker));
    return before > 0 && QUOTES.contains(row.lower(speaker - 1))
        || before > 1 && row.lower(speaker - 1).equals(",") && QUOTES.contains(row.lower(speaker - 2));
  }

  private static Optional<Located<TimeMention>> ahead(Reading reading, Speaker speaker) {
    TokenRow row = reading.row();
    int first = row.first(row.sentenceOf(speaker.from()));
    Optional<Located<TimeMention>> time = reading.timeAt(first).or(() -> reading.timeAt(first + 1));
    if (time.isEmpty() || time.get().to() + 1 >= speaker.from() || speaker.from() - time.get().to() > LONGEST_OCCASION) {
      return Optional.empty();
    }
    int comma = time.get().to();
    boolean occasion = row.lower(comma).equals(",") && OCCASION.contains(row.lower(comma + 1))
        && row.lower(speaker.from() - 1).equals(",");
    for (int i = comma + 1; occasion && i < speaker.from() - 1; i++) {
      occasion = !Clauses.mark(row, i);
    }
    return occasion ? time : Optional.empty();
  }
}
