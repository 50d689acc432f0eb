package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// Fighters told by whom they are for or against. Who is loyal to a group or linked with it is not that group but a local one
/// (*tay súng thân IS* at Marawi: Maute); who fights a government is its rebels.
final class Allegiance {
  private static final Resolved NOBODY = new Resolved(ActorCode.UNKNOWN, "described by whom he is linked to, not named");

  private final Setting setting;
  private final ContextResolver context;
  private final Sides sides;
  private final Function<Other, Resolved> resolver;

  /// @param resolver tells who the other one is
  Allegiance(Setting setting, ContextResolver context, Sides sides, Function<Other, Resolved> resolver) {
    this.setting = setting;
    this.context = context;
    this.sides = sides;
    this.resolver = resolver;
  }

  /// Whom a phrase denotes that is told by such a tie.
  Optional<Resolved> of(Phrase phrase) {
    return lord(phrase).map(other -> follower(phrase, other, resolver.apply(other)))
        .or(() -> phrase.tie(Relation.AGAINST).map(enemy -> opponent(phrase, enemy, resolver.apply(enemy))));
  }

  private static Optional<Other> lord(Phrase phrase) {
    return phrase.tie(Relation.LOYAL).or(() -> phrase.tie(Relation.LINKED));
  }

  /// The side that the words themselves rule out: IS for *lực lượng chống IS*.
  Optional<String> barred(Phrase phrase) {
    return lord(phrase).or(() -> phrase.tie(Relation.AGAINST)).map(other -> resolver.apply(other).code())
        .filter(code -> !code.equals(ActorCode.UNKNOWN)).map(ActorCode::side);
  }

  /// Whether the words alone tell enough: a group that they are linked to by its name.
  static boolean told(Phrase phrase) {
    return lord(phrase).filter(Allegiance::group).isPresent();
  }

  private static boolean group(Other other) {
    return switch (other) {
      case Other.Group _ -> true;
      case Other.Inner(Phrase inner) -> inner.tie(Relation.OF).filter(Other.Group.class::isInstance).isPresent();
      case Other.State _, Other.Leader _, Other.Back _ -> false;
    };
  }

  private Resolved follower(Phrase phrase, Other other, Resolved lord) {
    String why = "\"" + phrase.head() + "\" for or linked to " + lord.code();
    boolean state = sides.ofState(lord.code());
    if (phrase.branch() == Branch.UNKNOWN) {
      return NOBODY;
    }
    if (phrase.branch() == Branch.CIV && phrase.kind() != ActorKind.SITE) {
      boolean own = state && !(other instanceof Other.State);
      return own ? new Resolved(Branch.CIV.of(lord.code().party()), why)
          : context.resolve(phrase.head(), phrase.kind(), Branch.CIV).because(why);
    }
    if (phrase.kind() != ActorKind.FORCE) {
      return state ? new Resolved(phrase.branch().of(lord.code().party()), why) : lord.because(why);
    }
    if (state) {
      return other instanceof Other.State ? abroad(phrase, lord.code().party(), why) : atHome(lord.code(), why);
    }
    return itself(other) ? lord.because(why) : local(phrase, lord.code(), why);
  }

  /// For a government or its head: *lực lượng trung thành với ông Assad*; for one who has lost his office, rebels.
  private static Resolved atHome(ActorCode lord, String why) {
    boolean out = lord.branch().filter(b -> b.equals("OPP") || b.equals("REB")).isPresent();
    return new Resolved((out ? Branch.REB : Branch.MILITIA).of(lord.party()), why);
  }

  /// For a state by its bare name, mostly a foreign one: *phe ly khai thân Nga* are rebels of the country told beside it.
  private Resolved abroad(Phrase phrase, String lord, String why) {
    boolean rebels = phrase.branch() == Branch.REB;
    boolean home = !rebels && setting.playsIn(lord);
    Optional<String> where = home ? Optional.empty() : context.whereBut(lord);
    Branch branch = rebels ? Branch.REB : Branch.MILITIA;
    return new Resolved(where.map(branch::of).orElseGet(() -> Branch.MILITIA.of(lord)), why);
  }

  /// Whether who is loyal to that one counts as its own: a militia, a party, the men of a chief.
  private static boolean itself(Other other) {
    return switch (other) {
      case Other.Group(Named named) -> named.type() == ActorType.MILITIA || named.type() == ActorType.PARTY;
      case Other.Leader _ -> true;
      case Other.Inner(Phrase inner) -> inner.kind() == ActorKind.PERSON;
      case Other.State _, Other.Back _ -> false;
    };
  }

  /// The local group that the article names most, else, and for several groups, the rebels of the country where it plays.
  private Resolved local(Phrase phrase, ActorCode greater, String why) {
    boolean several = Quantifier.several(phrase) && phrase.head().toLowerCase(Locale.ROOT).startsWith("nhóm");
    return setting.rebelsBut(greater).filter(_ -> !several).map(group -> new Resolved(group, why + ": the local group most named"))
        .or(() -> context.where()
            .map(country -> new Resolved(Branch.REB.of(country), why + " in " + country)))
        .orElse(NOBODY);
  }

  private Resolved opponent(Phrase phrase, Other other, Resolved enemy) {
    String why = "\"" + phrase.head() + "\" against " + enemy.code();
    boolean government = sides.ofState(enemy.code()) && !(other instanceof Other.State);
    return government
        ? new Resolved(Branch.REB.of(enemy.code().party()), why)
        : context.otherThan(enemy.code()).because(why);
  }
}
