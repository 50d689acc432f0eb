package org.biennien.extract.attribution;

import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.SourceKind;
import org.biennien.extract.layout.Located;

/// The kind of a source that the head word of its noun phrase tells, and whose it is.
final class DescribedKind {
  /// A ministry or official: speaks for the state whose it is, a side; of none, an authority.
  private static final String AUTHORITY = "authority";
  /// A statement, a picture: tells what its author tells; of none, nobody is named.
  private static final String DOCUMENT = "document";
  /// A document that speaks for who was told before, if nobody is told with it: *tuyên bố viết*.
  private static final String STATEMENT = "statement";

  private DescribedKind() {}

  /// The kind for a label of *described.tsv*; none where the actor within the noun phrase tells it.
  static Optional<SourceKind> of(String label, Optional<Located<ActorMention>> actor) {
    return switch (label) {
      case AUTHORITY -> actor.filter(DescribedKind::party).isPresent() ? Optional.empty() : Optional.of(SourceKind.OFFICIAL);
      case DOCUMENT, STATEMENT -> actor.isPresent() ? Optional.empty() : Optional.of(SourceKind.UNNAMED);
      default -> SourceKind.of(label);
    };
  }

  /// Whether a label is that of something written or seen.
  static boolean document(String label) {
    return label.equals(DOCUMENT) || label.equals(STATEMENT);
  }

  private static boolean party(Located<ActorMention> actor) {
    return switch (actor.mention().actor().branch().orElse("GOV")) {
      case "GOV", "MIL" -> true;
      default -> false;
    };
  }
}
