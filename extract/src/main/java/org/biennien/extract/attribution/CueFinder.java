package org.biennien.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.extract.layout.TokenRow;

/// Finds the words of saying and citing of an article; not those that are part of a name or of a longer word, are denied, or,
/// as *theo* in *theo thỏa thuận*, tell of no speaker.
final class CueFinder {
  private final CueTable cues;
  private final CueTable notSources;

  /// @param notSources what stands before or after *theo* where it cites nobody
  CueFinder(CueTable cues, CueTable notSources) {
    this.cues = cues;
    this.notSources = notSources;
  }

  /// All of them, in reading order.
  List<Cue> find(TokenRow row) {
    var found = new ArrayList<Cue>();
    int i = 0;
    while (i < row.size()) {
      Optional<Cue> cue = at(row, i);
      cue.filter(c -> !Negation.of(row, c.from()) && !excluded(row, c)).ifPresent(found::add);
      i = cue.map(Cue::to).orElse(i + 1);
    }
    return found;
  }

  /// The word of saying that starts at a token.
  private Optional<Cue> at(TokenRow row, int token) {
    return cues.at(row, token).filter(entry -> !name(row, token) && whole(row, token, entry))
        .map(entry -> new Cue(entry.phrase(), entry.label(), token, token + entry.forms().size()));
  }

  /// Whether a capital within a sentence starts no clause, but goes on with a name: *Bộ Thông tin, Tổ chức Theo dõi Nhân quyền*.
  private static boolean name(TokenRow row, int token) {
    return row.token(token).capitalised() && token > row.first(row.sentenceOf(token)) && !Clauses.mark(row, token - 1);
  }

  /// Whether a word of saying is no part of a longer word: *nghi* of *nghi phạm*, *kể* of *đáng kể*.
  private static boolean whole(TokenRow row, int token, CueTable.Entry entry) {
    int end = token + entry.forms().size();
    return !row.joined(token) && (end == row.size() || !row.joined(end) || row.token(end).capitalised());
  }

  /// Whether words beside *theo* tell that nobody is cited.
  private boolean excluded(TokenRow row, Cue cue) {
    if (!cue.label().equals("theo") || cue.to() - cue.from() > 1) {
      return false;
    }
    boolean after = cue.to() < row.size() && notSource(row, cue.to(), "after");
    return after || cue.from() > 0 && notSource(row, cue.from() - 1, "before");
  }

  private boolean notSource(TokenRow row, int token, String side) {
    return notSources.at(row, token).filter(entry -> entry.label().equals(side)).isPresent();
  }
}
