package org.biennien.extract.role;

import java.util.List;
import java.util.Locale;

/// What a mention or an attribution is to an event.
public enum Role {
  /// Nothing.
  NONE,
  /// Who does it.
  AGENT,
  /// Whom or what it is done to.
  PATIENT,
  /// Where it takes effect.
  PLACE,
  /// Where from, or where to.
  OTHER_PLACE,
  /// When.
  TIME,
  /// A number told.
  COUNT,
  /// Who says so.
  SOURCE,
  /// The side that its words stand for.
  SIDE,
  /// Another mention of one event.
  GROUP;

  /// The roles that a mention or attribution of one kind can have, none first.
  enum Choice {
    ACTOR(NONE, AGENT, PATIENT),
    PLACE(NONE, Role.PLACE, OTHER_PLACE),
    TIME(NONE, Role.TIME),
    COUNT(NONE, Role.COUNT),
    SOURCE(NONE, Role.SOURCE),
    SIDE(NONE, Role.SIDE),
    GROUP(NONE, Role.GROUP);

    private final List<Role> roles;

    Choice(Role... roles) {
      this.roles = List.of(roles);
    }

    List<Role> roles() {
      return roles;
    }

    List<String> labels() {
      return roles.stream().map(Role::label).toList();
    }
  }

  /// The codebook's spelling: `other_place`.
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
