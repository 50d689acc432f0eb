package org.biennien.extract.actor;

import java.util.Optional;

/// How an actor is told: what the head of its words denotes, and on what its code rests.
///
/// @param kind what sort of thing it denotes
/// @param basis what its code rests on
/// @param head the lower-case words of the head noun or pronoun, empty for a bare name
/// @param barred the side that it cannot be by its own words: IS for *lực lượng chống IS*
public record ActorShape(ActorKind kind, Basis basis, String head, Optional<String> barred) {
  /// An actor of which nothing but a code is known.
  public static final ActorShape PLAIN = of(ActorKind.FORCE, Basis.WORDS, "");

  /// A shape whose words rule nobody out.
  static ActorShape of(ActorKind kind, Basis basis, String head) {
    return new ActorShape(kind, basis, head, Optional.empty());
  }

  /// On what the code of an actor rests.
  public enum Basis {
    /// Its own words: *quân đội Syria*, *ông Putin*.
    WORDS,
    /// What the article tells elsewhere: *các mục tiêu*, *phiến quân*, *quân đội nước này*.
    CONTEXT,
    /// A pointing word: *lực lượng này*.
    POINTED,
    /// A pronoun for one: *họ*, *chúng*, *nhóm này*.
    PRONOUN,
    /// A pronoun for two parties: *hai bên*.
    BOTH;

    /// Whether other words of the article say who it is.
    public boolean open() {
      return this != WORDS;
    }
  }
}
