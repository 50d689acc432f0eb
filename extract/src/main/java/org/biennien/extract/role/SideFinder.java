package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.extract.actor.ActorKind;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.linear.Features;
import org.biennien.extract.linear.LinearModel;
import org.biennien.extract.role.SideBook.Nature;

/// Gives words without a name the side that they stand for in an event: the likeliest by the side model, for
/// *hai bên* the two likeliest. The recogniser has guessed it by the article alone, before anybody knew what
/// part they take.
final class SideFinder {
  /// How likely the second of two parties must be.
  private static final double SECOND = 0.3;
  /// Length of the code of a state.
  private static final int STATE_CODE = 3;

  private static final Set<String> TWO = Set.of("hai", "2", "đôi");
  private static final Set<String> ENDS = Set.of("bên", "nước", "phía", "phe", "gia", "đạo");
  private static final int LONGEST_NOUN = 3;

  private final Scene scene;
  private final ParleyPair pair;
  private final LinearModel model;
  private final SideQuestions questions;

  /// @param features where the features of each question are put
  SideFinder(Scene scene, LinearModel model, List<History.Taken> taken, Features features) {
    this.scene = scene;
    this.pair = new ParleyPair(scene);
    this.model = model;
    this.questions = new SideQuestions(scene, taken, features);
  }

  private record Scored(String side, double probability) {}

  /// Whom the words of an actor denote in event `at`.
  List<ActorMention> denoted(int at, Located<ActorMention> words, Role role) {
    ActorShape shape = scene.shape(words);
    if (!shape.basis().open()) {
      return List.of(words.mention());
    }
    boolean two = shape.basis() == ActorShape.Basis.BOTH && (shape.kind() == ActorKind.PEOPLE || saysTwo(words));
    List<Located<ActorMention>> told = two && saysTwo(words) ? pair.before(words) : List.of();
    if (!told.isEmpty()) {
      return told.stream().map(party -> of(words, party)).toList();
    }
    var scored = new ArrayList<Scored>();
    for (String side : questions.candidates(words)) {
      scored.add(new Scored(side, model.probabilities(questions.describe(at, words, role, side))[1]));
    }
    scored.sort(Comparator.comparingDouble(s -> -s.probability()));
    var denoted = new ArrayList<ActorMention>();
    denoted.add(of(words, shape, scored.getFirst()));
    if (two && scored.size() > 1 && scored.get(1).probability() >= SECOND) {
      denoted.add(of(words, shape, scored.get(1)));
    }
    return denoted;
  }

  /// *Hai bên*, *quân đội 2 nước này*; not *nhau*, nor *hai nước Nga và Syria*.
  private boolean saysTwo(Located<ActorMention> words) {
    int last = scene.lastWord(words);
    // *hai bên*, *hai quốc gia*, *hai nhà lãnh đạo*: one to three syllables follow.
    boolean two = false;
    for (int i = Math.max(words.from(), last - LONGEST_NOUN); i < last; i++) {
      two |= TWO.contains(scene.row().lower(i));
    }
    return two && ENDS.contains(scene.row().lower(last));
  }

  /// Words for two, as one of the two told as a pair.
  private ActorMention of(Located<ActorMention> words, Located<ActorMention> party) {
    ActorMention mention = words.mention();
    return new ActorMention(mention.quote(), code(mention, party.mention().actor().side()),
        mention.reason() + "; one of two told with giữa: \"" + party.mention().quote().text() + "\"");
  }

  private ActorMention of(Located<ActorMention> words, ActorShape shape, Scored scored) {
    ActorMention mention = words.mention();
    if (scored.side().equals(mention.actor().side())) {
      return mention;
    }
    return new ActorMention(mention.quote(), code(mention, scored.side()),
        mention.reason() + "; as it takes part here, of " + scored.side()
            + " (p=" + Math.round(100 * scored.probability()) + " %)");
  }

  /// The side with the branch that the words speak of, if it is a state's.
  private ActorCode code(ActorMention mention, String side) {
    boolean state = side.length() == STATE_CODE && scene.book().entry(side).nature() == Nature.STATE;
    return mention.actor().branch().filter(b -> state && !b.equals("REB") && !b.equals("OPP"))
        .map(branch -> ActorCode.of(side, branch)).orElseGet(() -> new ActorCode(side));
  }
}
