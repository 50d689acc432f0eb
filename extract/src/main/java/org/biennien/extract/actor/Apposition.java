package org.biennien.extract.actor;

import java.util.Optional;

/// An office told behind a person's name and a mark: *X, người phát ngôn quân đội Ba Lan*.
final class Apposition {
  private Apposition() {}

  /// The office that is told behind the words that end before token `end`.
  static Optional<Phrase> behind(SentenceScan scan, int end) {
    return scan.opensAside(end) && end + 1 < scan.size()
        ? PhraseParser.phrase(scan, end + 1)
            .filter(p -> p.kind() == ActorKind.PERSON && p.name().isEmpty() && p.branch() != Branch.NONE)
        : Optional.empty();
  }
}
