package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;

/// Words that say of themselves that nobody told is meant: *nhiều nước*, *các lực lượng nước ngoài*.
final class Nameless {
  private static final Set<String> STATES = Set.of("nước", "quốc gia", "cường quốc");
  /// What may stand behind them without telling who they are.
  private static final Set<String> SOME = Set.of("", "khác", "láng giềng", "lân cận", "khu vực", "trong khu vực", "arab", "ả rập", "ả-rập",
      "hồi giáo", "nước ngoài");
  private static final String FOREIGN = "nước ngoài";
  private static final ActorCode WORLD = new ActorCode("INTL");

  private Nameless() {}

  /// Whom such words denote; empty for others.
  static Optional<Resolved> of(Phrase phrase) {
    if (phrase.pointed() || !phrase.ties().isEmpty()) {
      return Optional.empty();
    }
    String head = phrase.head().toLowerCase(Locale.ROOT);
    Optional<String> states = phrase.counted() ? behindStates(head) : Optional.empty();
    if (states.isPresent()) {
      boolean all = Quantifier.all(phrase) && (states.get().isEmpty() || states.get().equals("khác"));
      return Optional.of(new Resolved(all ? WORLD : ActorCode.UNKNOWN, "\"" + phrase.head() + "\": states without a name"));
    }
    boolean force = phrase.kind() == ActorKind.FORCE && (phrase.branch() == Branch.GROUP || phrase.branch() == Branch.MIL);
    return force && head.endsWith(FOREIGN)
        ? Optional.of(new Resolved(ActorCode.UNKNOWN, "\"" + phrase.head() + "\": of states without a name"))
        : Optional.empty();
  }

  /// What stands behind *nước, quốc gia*, if it tells no more than where they lie: *láng giềng*, or nothing.
  private static Optional<String> behindStates(String head) {
    for (String noun : STATES) {
      if (head.startsWith(noun) && (head.length() == noun.length() || head.charAt(noun.length()) == ' ')) {
        return Optional.of(head.substring(noun.length()).strip()).filter(SOME::contains);
      }
    }
    return Optional.empty();
  }
}
