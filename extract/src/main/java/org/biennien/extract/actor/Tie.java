package org.biennien.extract.actor;

import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.PronounKind;

/// What a phrase says of its side: another actor and how the two belong together.
///
/// @param relation how
/// @param other the other actor
record Tie(Relation relation, Other other) {
  /// How two actors belong together.
  enum Relation {
    /// `xe tăng của X`, `quân đội X`.
    OF,
    /// `thân X`, `ủng hộ X`.
    LOYAL,
    /// `có liên hệ với X`.
    LINKED,
    /// `chống X`.
    AGAINST,
    /// `do X hậu thuẫn`.
    BACKED,
    /// `do X dẫn đầu`.
    LED
  }

  /// The other actor, as far as the words tell.
  sealed interface Other {
    /// A state by name, capital or region.
    record State(String code, String words) implements Other {}

    /// A named group or body.
    record Group(Named named) implements Other {}

    /// A known person.
    record Leader(Person person) implements Other {}

    /// A phrase of its own.
    record Inner(Phrase phrase) implements Other {}

    /// A word that points back: `của nước này`.
    record Back(PronounKind kind) implements Other {}
  }
}
