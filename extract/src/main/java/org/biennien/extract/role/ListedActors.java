package org.biennien.extract.role;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.role.RoleLinker.Link;
import org.biennien.extract.role.RoleLinker.Weighed;

/// The actors that stand in one list: *quân đội và cảnh sát Myanmar*; who is taken as a party takes the others with him.
final class ListedActors {
  private final Conjuncts<Located<ActorMention>> conjuncts;
  private final double least;

  /// @param least so likely the others must be
  ListedActors(Scene scene, double least) {
    this.conjuncts = new Conjuncts<>(scene.row(), scene.actors());
    this.least = least;
  }

  /// Those taken for a role, with those who stand in one list with them.
  List<Link<Located<ActorMention>>> with(
      List<Link<Located<ActorMention>>> taken, List<Weighed<Located<ActorMention>>> actors, int role) {
    return conjuncts.with(taken, actors, role, least, (a, b) -> a.mention().actor().equals(b.mention().actor()));
  }
}
