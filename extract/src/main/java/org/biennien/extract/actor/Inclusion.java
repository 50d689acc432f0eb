package org.biennien.extract.actor;

import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.Named;

/// A group named as one of those just told: *các nhóm vũ trang, **trong đó có GATIA***.
final class Inclusion {
  private static final Set<String> SUCH = Set.of("gồm", "như");

  private Inclusion() {}

  /// The armed group that is told behind the words that end before token `end`.
  static Optional<Named> behind(SentenceScan scan, int end) {
    int at = scan.opensAside(end) ? end + 1 : end;
    at = named(scan, at);
    return at < scan.size()
        ? scan.unit(at).as(Named.class).filter(group -> group.type() == ActorType.GROUP || group.type() == ActorType.MILITIA)
        : Optional.empty();
  }

  /// The token after *trong đó có, bao gồm, như*; none after other words.
  private static int named(SentenceScan scan, int at) {
    int next = scan.size();
    if (scan.word(at, "trong") && scan.word(at + 1, "đó") && (scan.word(at + 2, "có") || scan.word(at + 2, "gồm"))) {
      next = at + 3;
    } else if (scan.word(at, "bao") && scan.word(at + 1, "gồm")) {
      next = at + 2;
    } else if (at < scan.size() && SUCH.contains(scan.token(at).form())) {
      next = at + 1;
    }
    return scan.word(next, "cả") ? next + 1 : next;
  }
}
