package org.biennien.extract.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Antecedent.Side;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.PronounKind;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// Gives phrases and pronouns of one article their codes, in reading order.
///
/// The words go first: a named group's code; an owner's side with the head's branch (`quân đội` + `Nga` =
/// `RUS.MIL`); a person of the table. Then the context: the nearest actor of the same branch, the group that the
/// article names most, the country where the sentence plays. Nothing fits: `UNKNOWN`.
final class CodeResolver {
  private static final int NEAR = 1;
  private static final Resolved NOBODY = new Resolved(ActorCode.UNKNOWN, "described, not named");

  private final Setting setting;
  private final Discourse discourse;
  private final Set<String> states;
  private int sentence;

  CodeResolver(Setting setting, Discourse discourse, Set<String> states) {
    this.setting = setting;
    this.discourse = discourse;
    this.states = states;
  }

  /// Goes on to sentence `index`.
  void enter(int index) {
    sentence = index;
  }

  boolean ofState(ActorCode code) {
    return states.contains(code.party());
  }

  /// Where the actor of a phrase of that kind stands.
  Side side(ActorCode code, ActorKind kind) {
    if (code.branch().filter(b -> b.equals("REB") || b.equals("OPP")).isPresent()) {
      return Side.REBELS;
    }
    if (code.branch().filter(b -> b.equals("MILITIA")).isPresent()) {
      return Side.ALLIES;
    }
    boolean unlisted = kind == ActorKind.FORCE && !code.equals(ActorCode.UNKNOWN);
    return setting
        .side(code)
        .orElseGet(() -> ofState(code) ? Side.STATE : unlisted ? Side.REBELS : Side.OTHER);
  }

  /// The code of a phrase.
  Resolved resolve(Phrase phrase) {
    Optional<Resolved> told = byName(phrase).or(() -> byTie(phrase));
    if (told.isPresent()) {
      return told.get();
    }
    return phrase.pointed() ? pointedAt(phrase) : byContext(phrase.head(), phrase.kind(), phrase.branch());
  }

  private Optional<Resolved> byName(Phrase phrase) {
    Optional<Other> owner = phrase.tie(Relation.OF);
    if (phrase.person().isPresent() && owner.isEmpty()) {
      Person person = phrase.person().get();
      return Optional.of(new Resolved(person.code(), "people.tsv: " + person.name()));
    }
    if (phrase.name().isEmpty() || owner.isPresent()) {
      return Optional.empty();
    }
    String name = phrase.name().get();
    Optional<Resolved> known =
        discourse.named(name).map(code -> new Resolved(code, "\"%s\", named before".formatted(name)));
    boolean group =
        phrase.kind() == ActorKind.FORCE && (phrase.branch() == Branch.GROUP || phrase.branch() == Branch.REB);
    if (known.isPresent() || !group) {
      return known;
    }
    String code = Names.code(phrase.acronym().orElse(name));
    return code.matches("[A-Z].+")
        ? Optional.of(new Resolved(new ActorCode(code), "\"%s %s\": a group by its name".formatted(phrase.head(), name)))
        : Optional.empty();
  }

  private Optional<Resolved> byTie(Phrase phrase) {
    Optional<Resolved> loyal = phrase.tie(Relation.LOYAL).map(other -> loyal(phrase, other));
    Optional<Resolved> linked = phrase.tie(Relation.LINKED).map(other -> linked(phrase, other));
    Optional<Resolved> led = phrase.tie(Relation.LED).map(other -> led(phrase, other));
    return led.or(() -> phrase.tie(Relation.OF).map(owner -> owned(phrase, owner)))
        .or(() -> loyal)
        .or(() -> linked)
        .or(() -> phrase.tie(Relation.BACKED).map(other -> backed(phrase, other)));
  }

  private Resolved owned(Phrase phrase, Other owner) {
    return switch (owner) {
      case Other.State(String code, String words) ->
          new Resolved(
              phrase.branch().of(code), "\"%s\" %s + %s".formatted(phrase.head(), phrase.branch(), words));
      case Other.Group(Named named) -> ofGroup(phrase, named);
      case Other.Leader(Person person) -> branchOf(phrase, new Resolved(person.code(), "people.tsv: " + person.name()));
      case Other.Inner(Phrase inner) -> branchOf(phrase, resolve(inner));
      case Other.Back(PronounKind kind) -> branchOf(phrase, pronoun(kind));
    };
  }

  private Resolved ofGroup(Phrase phrase, Named named) {
    var group = new Resolved(named.code(), "actors.tsv: " + named.name());
    boolean civilians = phrase.branch() == Branch.CIV && named.type() != ActorType.PEOPLE;
    return civilians ? byContext(phrase.head(), phrase.kind(), Branch.CIV).because(group.reason()) : group;
  }

  /// The head's branch on the owner's side: `binh sĩ` of `SYR.GOV` are `SYR.MIL`.
  private Resolved branchOf(Phrase phrase, Resolved owner) {
    String why = "\"%s\" %s of %s".formatted(phrase.head(), phrase.branch(), owner.code());
    boolean thing = phrase.kind() == ActorKind.EQUIPMENT || phrase.kind() == ActorKind.SITE;
    boolean keep = thing && owner.code().branch().isPresent() || !phrase.branch().told() || !ofState(owner.code());
    boolean unknown = phrase.branch() == Branch.UNKNOWN;
    return keep || unknown
        ? owner.because(why)
        : new Resolved(phrase.branch().of(owner.code().party()), owner.reason()).because(why);
  }

  private Resolved loyal(Phrase phrase, Other other) {
    Resolved lord = other(other);
    return ofState(lord.code())
        ? new Resolved(Branch.MILITIA.of(lord.code().party()), "\"%s\" loyal to %s".formatted(phrase.head(), lord.code()))
        : linked(phrase, other);
  }

  /// Fighters linked to a greater group are the local group that the article names most, if it names one.
  private Resolved linked(Phrase phrase, Other other) {
    Resolved greater = other(other);
    return setting
        .rebels()
        .filter(local -> !local.equals(greater.code()))
        .map(local -> new Resolved(local, "\"%s\" linked to %s: the group most named".formatted(phrase.head(), greater.code())))
        .orElse(greater);
  }

  private Resolved led(Phrase phrase, Other other) {
    Resolved leader = other(other);
    String why = "\"%s\" led by %s".formatted(phrase.head(), leader.code());
    return switch (leader.code().party()) {
      case "USA" -> new Resolved(new ActorCode("COALITION"), why);
      case "SAU" -> new Resolved(new ActorCode("SAUDICOALITION"), why);
      default -> leader.because(why);
    };
  }

  private Resolved backed(Phrase phrase, Other other) {
    return byContext(phrase.head(), phrase.kind(), phrase.branch()).because("backed by " + other(other).code());
  }

  private Resolved other(Other other) {
    return switch (other) {
      case Other.State(String code, String words) -> new Resolved(new ActorCode(code), words);
      case Other.Group(Named named) -> new Resolved(named.code(), "actors.tsv: " + named.name());
      case Other.Leader(Person person) -> new Resolved(person.code(), "people.tsv: " + person.name());
      case Other.Inner(Phrase inner) -> resolve(inner);
      case Other.Back(PronounKind kind) -> pronoun(kind);
    };
  }

  private Resolved pointedAt(Phrase phrase) {
    Predicate<Antecedent> same = a -> a.kind() == phrase.kind();
    Predicate<Antecedent> fits =
        switch (phrase.branch()) {
          case REB -> Antecedent::rebels;
          case MILITIA, GROUP -> Antecedent::fights;
          case MIL, POL, GOV, CIV -> same.and(a -> a.code().branch().filter(phrase.branch().name()::equals).isPresent());
          case STATE -> Antecedent::ofState;
          case OPP, UNKNOWN, NONE -> same;
        };
    return discourse
        .last(fits)
        .or(() -> discourse.last(same))
        .map(a -> back(a, phrase.head()))
        .orElseGet(() -> byContext(phrase.head(), phrase.kind(), phrase.branch()));
  }

  private static Resolved back(Antecedent antecedent, String words) {
    return new Resolved(antecedent.code(), "\"%s\": \"%s\" before it".formatted(words, antecedent.words()));
  }

  /// Whom a pronoun stands for.
  Resolved pronoun(PronounKind kind) {
    Optional<Antecedent> antecedent =
        switch (kind) {
          case HE -> discourse.last(a -> a.kind() == ActorKind.PERSON);
          case WE -> speaker();
          case ENEMY -> discourse.last(Antecedent::rebels);
          case OPPONENT -> opponent();
          case GROUP -> discourse.last(Antecedent::fights).or(() -> discourse.last(a -> a.kind() == ActorKind.FORCE));
          case COUNTRY -> country();
          case THEY, BOTH -> discourse.last(a -> a.kind() != ActorKind.EQUIPMENT && a.kind() != ActorKind.SITE);
        };
    return antecedent
        .map(a -> back(a, kind.name()))
        .map(r -> kind == PronounKind.COUNTRY ? new Resolved(new ActorCode(r.code().party()), r.reason()) : r)
        .or(() -> kind == PronounKind.ENEMY ? setting.rebels().map(f -> new Resolved(f, "the group most named")) : Optional.empty())
        .orElse(NOBODY);
  }

  private Optional<Antecedent> speaker() {
    return discourse.last(a -> a.kind() == ActorKind.PERSON || a.kind() == ActorKind.ORGANIZATION);
  }

  private Optional<Antecedent> opponent() {
    Optional<Antecedent> doer =
        discourse.first(sentence, CodeResolver::takesPart).or(() -> discourse.last(CodeResolver::takesPart));
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

  private Resolved byContext(String head, ActorKind kind, Branch branch) {
    return switch (branch) {
      case MIL, GOV, POL, MILITIA -> official(head, kind, branch);
      case CIV, STATE -> located(head, branch);
      case REB -> rebels(head);
      case GROUP -> force(head, kind);
      case OPP -> located(head, branch);
      case UNKNOWN, NONE -> NOBODY;
    };
  }

  /// An army or government without an owner: the nearest one told, else that of the country told of.
  private Resolved official(String head, ActorKind kind, Branch branch) {
    Predicate<Antecedent> branchFits = a -> a.code().branch().filter(branch.name()::equals).isPresent();
    Predicate<Antecedent> fits = kind == ActorKind.EQUIPMENT ? a -> a.kind() != ActorKind.PEOPLE && a.ofState() : branchFits;
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
        .map(c -> new Resolved(branch.of(c), "\"%s\" %s: the sentence plays in %s".formatted(head, branch, c)))
        .orElse(NOBODY);
  }

  private Resolved rebels(String head) {
    return discourse
        .last(a -> sentence - a.sentence() <= NEAR && a.rebels())
        .map(a -> back(a, head))
        .or(() -> setting.rebels().map(f -> new Resolved(f, "\"%s\": the group most named".formatted(head))))
        .orElseGet(() -> located(head, Branch.REB));
  }

  /// `các đơn vị`, `lực lượng`, `chỉ huy`: of the force last told of.
  private Resolved force(String head, ActorKind kind) {
    return discourse
        .last(a -> sentence - a.sentence() <= NEAR && a.kind() == ActorKind.FORCE)
        .or(() -> discourse.last(CodeResolver::takesPart))
        .map(a -> back(a, head))
        .orElseGet(() -> rebels(head));
  }
}
