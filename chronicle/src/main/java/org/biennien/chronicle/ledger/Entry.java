package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /// Gathers postings of one place with their echoes. Postings echo each other only where they take effect on one day,
  /// or where they are off the calendar with one content; so a part of a ledger can be gathered by itself.
  public static List<Entry> gather(List<Posting> postings, Optional<LocalDate> known) {
    Map<String, List<List<Posting>>> alike = new HashMap<>();
    var gathered = new ArrayList<List<Posting>>();
    for (Posting posting : postings.stream().sorted(Posting.CHRONICLE_ORDER).toList()) {
      List<List<Posting>> candidates = alike.computeIfAbsent(content(posting), content -> new ArrayList<>());
      Optional<List<Posting>> head = candidates.stream()
          .filter(told -> sameSide(told.getFirst(), posting)).findFirst();
      if (head.isPresent()) {
        head.get().add(posting);
      } else {
        var told = new ArrayList<>(List.of(posting));
        candidates.add(told);
        gathered.add(told);
      }
    }
    return gathered.stream().map(told -> new Entry(told.getFirst(), told.subList(1, told.size()),
        knowledge(told.getFirst(), known))).toList();
  }

  /// Same voice, same effect and the same date as told. Undated mentions are one only within one article: in
  /// two they may tell of two days. Postings of one content are echoes where their sides are allied, too.
  public static String content(Posting posting) {
    return String.join("|", posting.origin().key(), posting.effect().label(),
        posting.valid().value().map(Object::toString).orElse(posting.articleId()));
  }

  private static boolean sameSide(Posting a, Posting b) {
    return a.side().allied(b.side()) || a.side().equals(b.side());
  }

  static Knowledge knowledge(Posting posting, Optional<LocalDate> known) {
    return known.map(day -> posting.reported().by(day)).orElse(Knowledge.KNOWN);
  }
}
