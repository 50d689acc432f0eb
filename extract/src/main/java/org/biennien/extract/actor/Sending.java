package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Whose a force is that is told to be sent: the sender's, told before it in its sentence. *Kenya điều **1.000 cảnh sát** tới Haiti*.
final class Sending {
  private static final Set<String> VERBS = Set.of("điều", "đưa", "cử", "phái", "tung", "khai", "động");
  /// First syllables of those of two: *triển khai*, *huy động*, *điều động*.
  private static final Set<String> FIRST = Set.of("triển", "huy", "điều");
  private static final Set<String> TROOPS = Set.of("quân", "lực lượng", "đơn vị", "cánh quân", "toán quân");

  private Sending() {}

  /// The force of `phrase` on the side of who sends it, if it stands right behind a verb of sending.
  static Optional<Resolved> force(SentenceScan scan, Phrase phrase, Discourse discourse) {
    boolean open = phrase.kind() == ActorKind.FORCE && phrase.ties().isEmpty() && phrase.name().isEmpty() && !phrase.pointed();
    if (!open || !troops(phrase) || !sent(scan, phrase)) {
      return Optional.empty();
    }
    return discourse.last(a -> a.sentence() == discourse.sentence() && sender(a))
        .map(a -> new Resolved(a.ofState() ? phrase.branch().of(a.code().party()) : a.code(),
            "\"" + phrase.head() + "\": sent by \"" + a.words() + "\""));
  }

  private static boolean sender(Antecedent antecedent) {
    return antecedent.takesPart() && !antecedent.thing() && antecedent.kind() != ActorKind.PEOPLE;
  }

  /// Soldiers or police, or words for them: no investigators, and no rebels whom a state *carries away*.
  private static boolean troops(Phrase phrase) {
    return phrase.branch() == Branch.MIL || phrase.branch() == Branch.POL
        || phrase.branch() == Branch.GROUP && TROOPS.contains(phrase.head().toLowerCase(Locale.ROOT));
  }

  private static boolean sent(SentenceScan scan, Phrase phrase) {
    int verb = phrase.from() - 1;
    if (verb < 0 || !VERBS.contains(scan.token(verb).form()) || scan.word(verb, "đưa") && !phrase.counted()) {
      return false;
    }
    boolean second = scan.word(verb, "khai") || scan.word(verb, "động");
    return !second || verb > 0 && FIRST.contains(scan.token(verb - 1).form());
  }
}
