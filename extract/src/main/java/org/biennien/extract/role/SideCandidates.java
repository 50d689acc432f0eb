package org.biennien.extract.role;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.extract.actor.ActorKind;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.role.SideBook.Nature;

/// The sides that words without a name may stand for.
final class SideCandidates {
  private static final int MOST = 10;
  private static final int HOMES = 2;
  /// So many candidates there must be besides a mediator and two parties.
  private static final int MEDIATED = 3;
  private static final int MEDIATING_REACH = 9;
  private static final String REBELS = ".REB";
  private static final List<List<String>> STATE_WORDS =
      List.of(List.of("chính", "phủ"), List.of("chính", "quyền"), List.of("quân", "đội"));

  private final Scene scene;
  private final TokenRow row;
  private final SideBook book;

  SideCandidates(Scene scene, SideBook book) {
    this.scene = scene;
    this.row = scene.row();
    this.book = book;
  }

  /// The sides that words may stand for: the recogniser's guess first, then those the article names most and
  /// those named near by; then the people and the rebels of the countries where it plays, and nobody named.
  List<String> of(Located<ActorMention> words) {
    var sides = new LinkedHashSet<String>();
    sides.add(scene.side(words));
    List<Located<ActorMention>> named = book.named();
    for (int i = Options.firstIn(named, words.sentence() - 1); i < Options.firstIn(named, words.sentence() + 2); i++) {
      sides.add(scene.side(named.get(i)));
    }
    List<String> most = book.sides();
    for (int i = 0; i < most.size() && sides.size() < MOST; i++) {
      sides.add(most.get(i));
    }
    addUnnamed(sides, scene.shape(words).kind());
    if (ofGovernment(words)) {
      sides.removeIf(side -> book.entry(side).nature() != Nature.STATE);
      sides.addFirst(scene.side(words));
    }
    if (scene.shape(words).basis() == ActorShape.Basis.BOTH && ofStates(words)) {
      sides.removeIf(side -> sides.size() > 2 && book.entry(side).nature() != Nature.STATE);
    }
    scene.shape(words).barred().ifPresent(sides::remove);
    if (scene.shape(words).basis() == ActorShape.Basis.BOTH && sides.size() > MEDIATED) {
      removeMediators(words, sides);
    }
    return List.copyOf(sides);
  }

  /// Who brings two parties together is none of them: *Malaysia làm **trung gian** và cho biết hai bên …*.
  private void removeMediators(Located<ActorMention> words, LinkedHashSet<String> sides) {
    List<Located<ActorMention>> named = book.named();
    for (int i = Options.firstIn(named, words.sentence() - 1); i < named.size() && named.get(i).to() <= words.from(); i++) {
      Located<ActorMention> actor = named.get(i);
      for (int at = actor.to(); at < Math.min(row.size(), actor.to() + MEDIATING_REACH); at++) {
        if (row.lower(at).equals("trung") && at + 1 < row.size() && row.lower(at + 1).equals("gian")) {
          sides.remove(scene.side(actor));
        }
        if (row.lower(at).equals("giữa") || scene.actorAt(at)) {
          break;
        }
      }
    }
  }

  /// Whether the words speak of a government or its army, and so of a state: *lực lượng ủng hộ chính phủ*.
  private boolean ofGovernment(Located<ActorMention> words) {
    boolean of = false;
    for (int i = words.from(); i < words.to(); i++) {
      if (row.lower(i).equals("chống")) {
        return false;
      }
      of |= i > 0 && ofState(i - 1);
    }
    return of;
  }

  /// *Hai nước*, *hai quốc gia*: no armed group is one of them. Of *hai nước cộng hòa* both may be.
  private boolean ofStates(Located<ActorMention> words) {
    String noun = row.lower(scene.lastWord(words));
    boolean republics = row.lower(words.to() - 1, 1).equals("cộng");
    return (noun.equals("nước") || noun.equals("gia")) && !republics;
  }

  private boolean ofState(int token) {
    for (List<String> words : STATE_WORDS) {
      if (row.startsWith(token, words)) {
        return true;
      }
    }
    return false;
  }

  private void addUnnamed(Set<String> sides, ActorKind kind) {
    for (int i = 0; i < Math.min(HOMES, book.homes().size()); i++) {
      sides.add(book.homes().get(i));
      if (kind == ActorKind.FORCE) {
        sides.add(book.homes().get(i) + REBELS);
      }
    }
    if (kind != ActorKind.STATE) {
      sides.add(ActorCode.UNKNOWN.side());
    }
  }
}
