package org.biennien.extract.actor;

import org.biennien.claim.ActorCode;

/// An actor already told of, that a later word may point back to.
///
/// @param code who
/// @param kind what sort of thing
/// @param sentence index of the sentence
/// @param words as told, for a reader
/// @param side what sort of side it stands on
record Antecedent(ActorCode code, ActorKind kind, int sentence, String words, Side side) {
  /// What an actor is to the states.
  enum Side {
    /// A state or a branch of it.
    STATE,
    /// Armed against a state: a group by its name, or rebels without one.
    REBELS,
    /// Armed beside a state, without being its army.
    ALLIES,
    /// Anybody else: bodies, the unknown.
    OTHER
  }

  /// Whether it is told of as that branch: `SYR.MIL` as `MIL`.
  boolean of(Branch branch) {
    return code.branch().filter(branch.name()::equals).isPresent();
  }

  /// Whom later words denote that stand for it.
  Resolved again(String standing) {
    return new Resolved(code, "\"" + standing + "\": \"" + words + "\" before it");
  }

  boolean known() {
    return !code.equals(ActorCode.UNKNOWN);
  }

  boolean thing() {
    return kind == ActorKind.EQUIPMENT || kind == ActorKind.SITE;
  }

  boolean fights() {
    return side == Side.REBELS || side == Side.ALLIES;
  }

  boolean rebels() {
    return side == Side.REBELS;
  }

  boolean ofState() {
    return side == Side.STATE;
  }

  /// Whether it is a side of the conflict: a state or who fights.
  boolean takesPart() {
    return fights() || ofState();
  }
}
