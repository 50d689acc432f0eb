package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A posting with the echoes that repeat it: same voice, same content, told again in this or another article.
///
/// @param posting the one told first
/// @param echoes the others, in chronicle order; they count for nothing more
/// @param knowledge whether it was known on the day that the reader asks about
public record Entry(Posting posting, List<Posting> echoes, Knowledge knowledge) {
  public Entry {
    echoes = List.copyOf(echoes);
  }

  /// Gathers postings of one place with their echoes.
  static List<Entry> gather(List<Posting> postings, Optional<LocalDate> known) {
    var heads = new ArrayList<Posting>();
    var echoes = new ArrayList<List<Posting>>();
    for (Posting posting : postings.stream().sorted(Posting.CHRONICLE_ORDER).toList()) {
      int head = 0;
      while (head < heads.size() && !echo(heads.get(head), posting)) {
        head++;
      }
      if (head == heads.size()) {
        heads.add(posting);
        echoes.add(new ArrayList<>());
      } else {
        echoes.get(head).add(posting);
      }
    }
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < heads.size(); i++) {
      Posting head = heads.get(i);
      entries.add(new Entry(head, echoes.get(i), knowledge(head, known)));
    }
    return List.copyOf(entries);
  }

  /// Same voice, same effect, same camp, and the same date as told. Two undated mentions are one only within one
  /// article: in two they may tell of two days.
  private static boolean echo(Posting a, Posting b) {
    boolean sameDate = a.valid().value().equals(b.valid().value())
        && (a.valid().value().isPresent() || a.articleId().equals(b.articleId()));
    return sameDate && a.origin().key().equals(b.origin().key()) && a.effect() == b.effect()
        && (a.side().allied(b.side()) || a.side().equals(b.side()));
  }

  static Knowledge knowledge(Posting posting, Optional<LocalDate> known) {
    return known.map(day -> posting.reported().by(day)).orElse(Knowledge.KNOWN);
  }
}
