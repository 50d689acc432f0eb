package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// The two parties between whom something is told: *Qatar làm trung gian **giữa Israel và Hamas**; hai bên ngừng bắn*. Who brings them
/// together is none of the two.
final class ParleyPair {
  /// So many tokens may stand between *giữa* and the first party: *giữa quân đội*, *giữa chính phủ lâm thời*.
  private static final int FIRST_REACH = 3;
  private static final int SECOND_REACH = 3;
  private static final Set<String> JOINTS = Set.of("và", "với");

  private final Scene scene;
  private final TokenRow row;
  private final List<Located<ActorMention>> named;

  ParleyPair(Scene scene) {
    this.scene = scene;
    this.row = scene.row();
    this.named = scene.book().named();
  }

  /// The two told last before `words`, in their sentence or the one before it; none if another is named since.
  List<Located<ActorMention>> before(Located<ActorMention> words) {
    int first = Options.firstIn(named, words.sentence() - 1);
    int end = first;
    while (end < named.size() && named.get(end).to() <= words.from()) {
      end++;
    }
    var since = new ArrayList<String>();
    for (int i = end - 2; i >= first; i--) {
      Located<ActorMention> one = named.get(i);
      Located<ActorMention> other = named.get(i + 1);
      boolean others = since.stream().anyMatch(s -> !s.equals(scene.side(one)) && !s.equals(scene.side(other)));
      if (between(one) && joined(one, other) && !scene.side(one).equals(scene.side(other))) {
        return others ? List.of() : List.of(one, other);
      }
      since.add(scene.side(other));
    }
    return List.of();
  }

  private boolean between(Located<ActorMention> one) {
    for (int i = one.from() - 1; i >= Math.max(row.first(one.sentence()), one.from() - FIRST_REACH); i--) {
      if (row.lower(i).equals("giữa")) {
        return true;
      }
    }
    return false;
  }

  private boolean joined(Located<ActorMention> one, Located<ActorMention> other) {
    boolean joint = false;
    for (int i = one.to(); i < other.from(); i++) {
      joint |= JOINTS.contains(row.lower(i));
    }
    return joint && one.sentence() == other.sentence() && other.from() - one.to() <= SECOND_REACH;
  }
}
