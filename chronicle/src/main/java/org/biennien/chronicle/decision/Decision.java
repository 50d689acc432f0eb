package org.biennien.chronicle.decision;

import java.util.List;
import java.util.stream.Stream;

/// What a person decided about the events that claims stand in. Clustering obeys it, now and after every rebuild.
public sealed interface Decision {
  /// Its number in the chronicle, 1 and up; by it the decision is undone.
  int number();

  /// Why, in the person's own words; empty where none were given.
  String why();

  /// All claims that it is about.
  List<ClaimAnchor> claims();

  /// These claims tell of one event.
  ///
  /// @param number see [#number()]
  /// @param claims two or more
  /// @param why see [#why()]
  record Join(int number, List<ClaimAnchor> claims, String why) implements Decision {
    public Join {
      claims = List.copyOf(claims);
      if (claims.size() < 2) {
        throw new IllegalArgumentException("joined claims %s: expected two or more".formatted(claims));
      }
    }
  }

  /// No claim of the one list tells of the event that a claim of the other tells of.
  ///
  /// @param number see [#number()]
  /// @param out the claims that a person took out of an event
  /// @param rest the claims that stayed in it
  /// @param why see [#why()]
  record Split(int number, List<ClaimAnchor> out, List<ClaimAnchor> rest, String why) implements Decision {
    public Split {
      out = List.copyOf(out);
      rest = List.copyOf(rest);
      if (out.isEmpty() || rest.isEmpty()) {
        throw new IllegalArgumentException("split into %s and %s: expected a claim on each side"
            .formatted(out, rest));
      }
    }

    @Override
    public List<ClaimAnchor> claims() {
      return Stream.concat(out.stream(), rest.stream()).toList();
    }
  }
}
