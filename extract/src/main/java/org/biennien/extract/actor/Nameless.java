package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;

/// Words that say of themselves that nobody told is meant: *nhiều nước*, *các lực lượng nước ngoài*.
final class Nameless {
  private static final Set<String> STATES = Set.of("nước", "quốc gia", "cường quốc");
  private static final Set<String> NEIGHBOURS = Set.of("nước láng giềng", "quốc gia láng giềng", "nước lân cận", "quốc gia lân cận",
      "nước trong khu vực", "quốc gia trong khu vực", "cường quốc trong khu vực");
  /// Words after which all states of the world are meant, or many; after others one or a few.
  private static final Set<String> ALL = Set.of("các", "những", "mọi", "tất cả", "tất cả các", "nhiều", "hàng chục",
      "hàng loạt", "hầu hết", "hầu hết các", "phần lớn", "loạt", "một loạt", "đa số", "hàng trăm");
  private static final String FOREIGN = "nước ngoài";
  private static final ActorCode WORLD = new ActorCode("INTL");

  private Nameless() {}

  /// Whom such words denote; empty for others.
  static Optional<Resolved> of(Phrase phrase) {
    if (phrase.pointed() || !phrase.ties().isEmpty()) {
      return Optional.empty();
    }
    String head = phrase.head().toLowerCase(Locale.ROOT);
    if (phrase.counted() && (STATES.contains(head) || NEIGHBOURS.contains(head))) {
      boolean all = ALL.contains(phrase.number()) && STATES.contains(head);
      return Optional.of(new Resolved(all ? WORLD : ActorCode.UNKNOWN, "\"" + phrase.head() + "\": states without a name"));
    }
    boolean force = phrase.kind() == ActorKind.FORCE && (phrase.branch() == Branch.GROUP || phrase.branch() == Branch.MIL);
    return force && head.endsWith(FOREIGN)
        ? Optional.of(new Resolved(ActorCode.UNKNOWN, "\"" + phrase.head() + "\": of states without a name"))
        : Optional.empty();
  }
}
