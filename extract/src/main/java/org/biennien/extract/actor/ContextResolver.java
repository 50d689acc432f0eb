package org.biennien.extract.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.biennien.claim.ActorCode;

/// Settles by context what the words of a phrase leave open.
///
/// An army, police or government without an owner is the nearest one told of; fighters without a name are
/// the armed group told of within a sentence, else the one that the article names most; people and
/// buildings belong to the country where the sentence plays. Nothing fits: `UNKNOWN`.
final class ContextResolver {
  private static final int NEAR = 1;
  private static final Set<String> LOCAL = Set.of("địa phương", "sở tại");
  private static final String GANG = "băng";

  private final Setting setting;
  private final Discourse discourse;
  private final Sides sides;

  ContextResolver(Setting setting, Discourse discourse, Sides sides) {
    this.setting = setting;
    this.discourse = discourse;
    this.sides = sides;
  }

  /// The country where the sentence plays.
  Optional<String> where() {
    return setting.where(discourse.sentence());
  }

  /// The country where the sentence plays, or else the one told most, but not that one.
  Optional<String> whereBut(String country) {
    return setting.whereBut(discourse.sentence(), country);
  }

  /// Whether the sentence plays in one of those countries.
  boolean playsIn(Set<String> countries) {
    return where().filter(countries::contains).isPresent();
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
        .map(a -> a.again(phrase.head()))
        .orElseGet(() -> resolve(phrase.head(), phrase.kind(), phrase.branch()));
  }

  /// The actor of a head noun that has no owner.
  Resolved resolve(String head, ActorKind kind, Branch branch) {
    return switch (branch) {
      case MIL, GOV, POL, MILITIA -> official(head, kind, branch);
      case CIV, STATE, OPP -> located(head, branch);
      case REB -> rebels(head);
      case GROUP -> gang(head) ? located(head, Branch.REB) : force(head);
      case UNKNOWN, NONE -> Resolved.NOBODY;
    };
  }

  /// An army or government without an owner: the nearest one told, else that of the country told of.
  private Resolved official(String head, ActorKind kind, Branch branch) {
    boolean arms = kind == ActorKind.EQUIPMENT;
    Predicate<Antecedent> branchFits = a -> a.of(branch);
    Predicate<Antecedent> holder = a -> a.kind() != ActorKind.PEOPLE && a.ofState();
    Predicate<Antecedent> fits = arms ? holder : branchFits;
    if (local(head)) {
      return located(head, branch);
    }
    return discourse
        .last(a -> near(a) && fits.test(a))
        .or(() -> discourse.last(branchFits))
        .filter(a -> sides.ofState(a.code()))
        .map(a -> a.again(head))
        .map(r -> arms ? new Resolved(branch.of(r.code().party()), r.reason()) : r)
        .orElseGet(() -> located(head, branch));
  }

  private static boolean local(String head) {
    for (String local : LOCAL) {
      if (head.endsWith(local)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a head tells of a gang: no force told before it, but armed men of the land.
  private static boolean gang(String head) {
    return head.regionMatches(true, 0, GANG, 0, GANG.length());
  }

  private Resolved located(String head, Branch branch) {
    return where()
        .map(country -> new Resolved(branch.of(country), "\"" + head + "\" " + branch + ": the sentence plays in " + country))
        .orElse(Resolved.NOBODY);
  }

  private Resolved rebels(String head) {
    return discourse
        .last(a -> near(a) && a.rebels())
        .map(a -> a.again(head))
        .or(() -> setting.rebels().map(f -> new Resolved(f, "\"" + head + "\": the group most named")))
        .orElseGet(() -> located(head, Branch.REB));
  }

  /// `các đơn vị`, `lực lượng`, `chỉ huy`: of the force last told of.
  private Resolved force(String head) {
    return discourse
        .last(a -> near(a) && a.kind() == ActorKind.FORCE)
        .or(() -> discourse.last(Antecedent::takesPart))
        .map(a -> a.again(head))
        .orElseGet(() -> rebels(head));
  }

  private boolean near(Antecedent antecedent) {
    return discourse.sentence() - antecedent.sentence() <= NEAR;
  }

  /// The people of a community: those of its country, if the table tells one, else of that where the sentence plays.
  Resolved community(String head, ActorCode code) {
    return code.branch().isPresent()
        ? new Resolved(code, "\"" + head + "\": a community of one country")
        : located(head, Branch.CIV);
  }

  /// A force without a name that fights `enemy`: the nearest one told that is another.
  Resolved otherThan(ActorCode enemy) {
    return discourse
        .last(a -> a.kind() == ActorKind.FORCE && a.takesPart() && !a.code().side().equals(enemy.side()))
        .map(a -> a.again("the other side"))
        .orElse(Resolved.NOBODY);
  }
}
