package org.biennien.extract.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The name of an officer, a commander or spokesman, told behind the office and all that belongs to it: *chỉ huy liên quân giúp quân đội Mali,
/// **Trung tướng Peter Olsen**.* Not where the name begins a clause: *… quân đội Mali, Trung tướng Peter Olsen nói*.
final class NamedAside {
  private static final Set<String> OFFICES = Set.of(
      "chỉ huy", "tư lệnh", "tổng tư lệnh", "chỉ huy trưởng", "người đứng đầu", "người phát ngôn", "phát ngôn viên", "tham mưu trưởng");

  private NamedAside() {}

  /// The office that the named `person` holds, of the phrases told before it in its sentence.
  static Optional<ActorPhrase> office(SentenceScan scan, Phrase person, List<ActorPhrase> before) {
    boolean closed = person.to() == scan.size() || scan.mark(person.to(), ".") || scan.mark(person.to(), ",")
        || scan.mark(person.to(), ")");
    if (!closed || person.name().isEmpty() || !scan.mark(person.from() - 1, ",")) {
      return Optional.empty();
    }
    for (ActorPhrase phrase : before.reversed()) {
      if (comma(scan, phrase.to(), person.from() - 1)) {
        return Optional.empty();
      }
      if (phrase.shape().kind() == ActorKind.PERSON) {
        return OFFICES.stream().anyMatch(phrase.shape().head()::startsWith) ? Optional.of(phrase) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean comma(SentenceScan scan, int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.mark(i, ",")) {
        return true;
      }
    }
    return false;
  }
}
