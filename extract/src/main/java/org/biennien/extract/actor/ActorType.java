package org.biennien.extract.actor;

/// What a row of the actor table is.
public enum ActorType {
  /// Armed, fights a state: `IS`.
  GROUP(ActorKind.FORCE),
  /// Armed, fights beside a state: `NDF`.
  MILITIA(ActorKind.FORCE),
  /// A state's armed force or part of it, under a name of its own: `IDF`.
  ARMY(ActorKind.FORCE),
  /// Seat or ministry of a state: `Lầu Năm Góc`.
  OFFICE(ActorKind.ORGANIZATION),
  /// International: `NATO`.
  BODY(ActorKind.ORGANIZATION),
  /// Political: `Fatah`.
  PARTY(ActorKind.ORGANIZATION),
  /// Ethnic or religious: `người Kurd`.
  PEOPLE(ActorKind.FORCE),
  /// Ethnic or religious, without arms but for words such as *phiến quân*: `người Shiite`.
  COMMUNITY(ActorKind.PEOPLE),
  /// Weapons that one state alone has: `Tu-95MS`.
  ARMS(ActorKind.EQUIPMENT);

  private final ActorKind kind;

  ActorType(ActorKind kind) {
    this.kind = kind;
  }

  /// The kind of a phrase that is only the name.
  ActorKind kind() {
    return kind;
  }

  /// Where its fighters stand, for words such as *phiến quân* that may turn out to be this.
  Antecedent.Side side() {
    return switch (this) {
      case GROUP -> Antecedent.Side.REBELS;
      case MILITIA, PEOPLE -> Antecedent.Side.ALLIES;
      case ARMY, OFFICE, ARMS -> Antecedent.Side.STATE;
      case BODY, PARTY, COMMUNITY -> Antecedent.Side.OTHER;
    };
  }
}
