package org.biennien.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Antecedent.Side;
import org.biennien.extract.actor.Lexeme.PronounKind;

/// Settles by context what the words of a phrase leave open, and whom pronouns stand for.
///
/// An army, police or government without an owner is the nearest one told of; fighters without a name are
/// the armed group told of within a sentence, else the one that the article names most; people and
/// buildings belong to the country where the sentence plays. Nothing fits: `UNKNOWN`. Salience is
/// distance and count alone: grammar and meaning of the verbs are not seen.
final class ContextResolver {
  private static final int NEAR = 1;
  private static final String LOCAL = "địa phương";
  private static final Resolved NOBODY = new Resolved(ActorCode.UNKNOWN, "described, not named");

  private final Setting setting;
  private final Discourse discourse;
  private final Set<String> states;
  /// Sides of groups in no table, told by what they are a wing of.
  private final Map<ActorCode, Side> joined = new HashMap<>();
  private int sentence;

  ContextResolver(Setting setting, Discourse discourse, Set<String> states) {
    this.setting = setting;
    this.discourse = discourse;
    this.states = states;
  }

  /// Goes on to sentence `index`.
  void enter(int index) {
    sentence = index;
  }

  /// The sentence that is read.
  int sentence() {
    return sentence;
  }

  /// Learns that a group fights on the side of a greater force.
  void join(ActorCode group, ActorCode whole) {
    joined.put(group, ofState(whole) ? Side.ALLIES : side(whole, ActorKind.FORCE));
  }

  boolean ofState(ActorCode code) {
    return states.contains(code.party());
  }

  /// Where the actor of a phrase of that kind stands.
  Side side(ActorCode code, ActorKind kind) {
    if (code.branch().filter("REB"::equals).isPresent()) {
      return Side.REBELS;
    }
    if (code.branch().filter("OPP"::equals).isPresent()) {
      return Side.OTHER;
    }
    if (code.branch().filter(b -> b.equals("MILITIA")).isPresent()) {
      return Side.ALLIES;
    }
    boolean unlisted = kind == ActorKind.FORCE && !code.equals(ActorCode.UNKNOWN);
    return setting
        .side(code)
        .or(() -> Optional.ofNullable(joined.get(code)))
        .orElseGet(() -> ofState(code) ? Side.STATE : unlisted ? Side.REBELS : Side.OTHER);
  }

  /// A phrase with a pointing word: `lực lượng này`.
  Resolved pointedAt(Phrase phrase) {
    Predicate<Antecedent> same = a -> a.kind() == phrase.kind();
    Predicate<Antecedent> fits =
        switch (phrase.branch()) {
          case REB -> Antecedent::rebels;
          case MILITIA, GROUP -> Antecedent::fights;
          case MIL, POL, GOV, CIV -> same.and(a -> a.of(phrase.branch()));
          case STATE -> Antecedent::ofState;
          case OPP, UNKNOWN, NONE -> same;
        };
    return discourse
        .last(fits)
        .or(() -> discourse.last(same))
        .map(a -> back(a, phrase.head()))
        .orElseGet(() -> resolve(phrase.head(), phrase.kind(), phrase.branch()));
  }

  private static Resolved back(Antecedent antecedent, String words) {
    return new Resolved(antecedent.code(), "\"" + words + "\": \"" + antecedent.words() + "\" before it");
  }

  /// Whom a pronoun stands for.
  Resolved pronoun(PronounKind kind) {
    Optional<Antecedent> antecedent =
        switch (kind) {
          case HE -> discourse.last(a -> a.kind() == ActorKind.PERSON && !a.code().equals(ActorCode.UNKNOWN));
          case WE -> speaker();
          case ENEMY -> discourse.last(Antecedent::rebels);
          case OPPONENT -> opponent();
          case GROUP -> group();
          case COUNTRY -> country();
          case THEY -> discourse.last(a -> !a.thing());
          case BOTH -> discourse.last(a -> !a.thing() && !a.code().equals(ActorCode.UNKNOWN));
        };
    return antecedent
        .map(a -> back(a, kind.name()))
        .map(r -> kind == PronounKind.COUNTRY ? new Resolved(new ActorCode(r.code().party()), r.reason()) : r)
        .orElse(NOBODY);
  }

  private Optional<Antecedent> group() {
    return discourse.last(Antecedent::fights).or(() -> discourse.last(a -> a.kind() == ActorKind.FORCE));
  }

  private Optional<Antecedent> speaker() {
    return discourse.last(a -> a.kind() == ActorKind.PERSON || a.kind() == ActorKind.ORGANIZATION);
  }

  private Optional<Antecedent> opponent() {
    Optional<Antecedent> doer = discourse
        .first(sentence, ContextResolver::takesPart)
        .or(() -> discourse.last(ContextResolver::takesPart));
    return doer.flatMap(d -> discourse.last(a -> takesPart(a) && !a.code().side().equals(d.code().side())));
  }

  private static boolean takesPart(Antecedent antecedent) {
    return antecedent.fights() || antecedent.ofState();
  }

  private Optional<Antecedent> country() {
    return discourse
        .first(sentence, Antecedent::ofState)
        .or(() -> discourse.first(sentence - 1, Antecedent::ofState))
        .or(() -> discourse.last(Antecedent::ofState));
  }

  /// The actor of a head noun that has no owner.
  Resolved resolve(String head, ActorKind kind, Branch branch) {
    return switch (branch) {
      case MIL, GOV, POL, MILITIA -> official(head, kind, branch);
      case CIV, STATE -> located(head, branch);
      case REB -> rebels(head);
      case GROUP -> force(head);
      case OPP -> located(head, branch);
      case UNKNOWN, NONE -> NOBODY;
    };
  }

  /// An army or government without an owner: the nearest one told, else that of the country told of.
  private Resolved official(String head, ActorKind kind, Branch branch) {
    Predicate<Antecedent> branchFits = a -> a.of(branch);
    Predicate<Antecedent> holder = a -> a.kind() != ActorKind.PEOPLE && a.ofState();
    Predicate<Antecedent> fits = kind == ActorKind.EQUIPMENT ? holder : branchFits;
    if (head.endsWith(LOCAL)) {
      return located(head, branch);
    }
    return discourse
        .last(a -> sentence - a.sentence() <= NEAR && fits.test(a))
        .or(() -> discourse.last(branchFits))
        .filter(a -> ofState(a.code()))
        .map(a -> back(a, head))
        .map(r -> kind == ActorKind.EQUIPMENT ? new Resolved(branch.of(r.code().party()), r.reason()) : r)
        .orElseGet(() -> located(head, branch));
  }

  private Resolved located(String head, Branch branch) {
    return setting
        .where(sentence)
        .map(country -> new Resolved(branch.of(country), "\"" + head + "\" " + branch + ": the sentence plays in " + country))
        .orElse(NOBODY);
  }

  private Resolved rebels(String head) {
    return discourse
        .last(a -> sentence - a.sentence() <= NEAR && a.rebels())
        .map(a -> back(a, head))
        .or(() -> setting.rebels().map(f -> new Resolved(f, "\"" + head + "\": the group most named")))
        .orElseGet(() -> located(head, Branch.REB));
  }

  /// The people of a community: those of its country, if the table tells one, else of that where the sentence plays.
  Resolved community(String head, ActorCode code) {
    return code.branch().isPresent()
        ? new Resolved(code, "\"" + head + "\": a community of one country")
        : located(head, Branch.CIV);
  }

  /// Whether the sentence plays in one of those countries.
  boolean playsIn(Set<String> countries) {
    return setting.where(sentence).filter(countries::contains).isPresent();
  }

  /// A force without a name that fights `enemy`: the nearest one told that is another.
  Resolved otherThan(ActorCode enemy) {
    return discourse
        .last(a -> a.kind() == ActorKind.FORCE && takesPart(a) && !a.code().side().equals(enemy.side()))
        .map(a -> back(a, "the other side"))
        .orElse(NOBODY);
  }

  /// `các đơn vị`, `lực lượng`, `chỉ huy`: of the force last told of.
  private Resolved force(String head) {
    return discourse
        .last(a -> sentence - a.sentence() <= NEAR && a.kind() == ActorKind.FORCE)
        .or(() -> discourse.last(ContextResolver::takesPart))
        .map(a -> back(a, head))
        .orElseGet(() -> rebels(head));
  }
}
