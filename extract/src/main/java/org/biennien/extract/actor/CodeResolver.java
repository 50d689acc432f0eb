package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.ActorShape.Basis;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.PronounKind;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// Gives the phrases of one article their codes, in reading order.
///
/// The words go first: a named group's code; an owner's side with the head's branch (`quân đội` + `Nga` =
/// `RUS.MIL`); a person of the table. What they leave open the [ContextResolver] settles.
final class CodeResolver {
  private static final Set<String> STATES = Set.of("nước", "quốc gia", "cường quốc");

  private final Setting setting;
  private final Discourse discourse;
  private final ContextResolver context;

  CodeResolver(Setting setting, Discourse discourse, ContextResolver context) {
    this.setting = setting;
    this.discourse = discourse;
    this.context = context;
  }

  /// The code of a phrase.
  Resolved resolve(Phrase phrase) {
    Optional<Resolved> told = byName(phrase).or(() -> byTie(phrase));
    if (told.isPresent()) {
      return told.get();
    }
    if (namelessStates(phrase)) {
      return new Resolved(ActorCode.UNKNOWN, "\"" + phrase.head() + "\": states without a name");
    }
    return phrase.pointed() ? context.pointedAt(phrase) : byContext(phrase);
  }

  /// *Nhiều nước, các quốc gia*: no one of those told.
  private static boolean namelessStates(Phrase phrase) {
    return STATES.contains(phrase.head().toLowerCase(Locale.ROOT)) && phrase.counted() && !phrase.pointed()
        && phrase.ties().isEmpty();
  }

  /// On what the code of a phrase rests: where the article must be asked, the words alone do not tell.
  Basis basis(Phrase phrase) {
    Optional<Other> owner = phrase.tie(Relation.OF).or(() -> phrase.tie(Relation.LED));
    if (owner.isPresent()) {
      return switch (owner.get()) {
        case Other.State _, Other.Group _, Other.Leader _ -> Basis.WORDS;
        case Other.Inner(Phrase inner) -> basis(inner);
        case Other.Back(PronounKind kind) -> kind == PronounKind.BOTH ? Basis.BOTH : Basis.CONTEXT;
      };
    }
    if (phrase.person().isPresent() || namelessStates(phrase) || byName(phrase).isPresent()) {
      return Basis.WORDS;
    }
    return phrase.pointed() ? Basis.POINTED : Basis.CONTEXT;
  }

  private Optional<Resolved> byName(Phrase phrase) {
    Optional<Other> owner = phrase.tie(Relation.OF);
    if (phrase.person().isPresent() && owner.isEmpty()) {
      return phrase.person().map(CodeResolver::listed);
    }
    if (phrase.name().isEmpty() || owner.isPresent()) {
      return Optional.empty();
    }
    String name = phrase.name().get();
    Optional<Resolved> known =
        discourse.named(name).map(code -> new Resolved(code, "\"" + name + "\", named before"));
    boolean open = phrase.branch() == Branch.GROUP || phrase.branch() == Branch.REB;
    boolean group = open && phrase.kind() == ActorKind.FORCE;
    if (known.isPresent() || !group) {
      return known;
    }
    String code = Names.code(phrase.acronym().orElse(name));
    String why = "\"" + phrase.head() + " " + name + "\": a group by its name";
    return code.matches("[A-Z].+") ? Optional.of(new Resolved(new ActorCode(code), why)) : Optional.empty();
  }

  private static Resolved listed(Person person) {
    return new Resolved(person.code(), "people.tsv: " + person.name());
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
    boolean people = owner instanceof Other.Group(Named named) && named.type() == ActorType.PEOPLE;
    Optional<Named> group = phrase.ties().stream()
        .filter(tie -> people && tie.relation() == Relation.OF)
        .flatMap(tie -> tie.other() instanceof Other.Group(Named named) ? Stream.of(named) : Stream.empty())
        .reduce((_, last) -> last);
    if (group.isPresent()) {
      return ofGroup(phrase, group.get());
    }
    return switch (owner) {
      case Other.State(String code, String words) ->
          new Resolved(
              phrase.branch().of(code), "\"" + phrase.head() + "\" " + phrase.branch() + " + " + words);
      case Other.Group(Named named) -> ofGroup(phrase, named);
      case Other.Leader(Person person) -> branchOf(phrase, listed(person));
      case Other.Inner(Phrase inner) -> branchOf(phrase, resolve(inner));
      case Other.Back(PronounKind kind) -> branchOf(phrase, context.pronoun(kind));
    };
  }

  private Resolved ofGroup(Phrase phrase, Named named) {
    var group = new Resolved(named.code(), "actors.tsv: " + named.name());
    boolean civilians = phrase.branch() == Branch.CIV && named.type() != ActorType.PEOPLE;
    return civilians
        ? context.resolve(phrase.head(), phrase.kind(), Branch.CIV).because(group.reason())
        : group;
  }

  /// The head's branch on the owner's side: `binh sĩ` of `SYR.GOV` are `SYR.MIL`.
  private Resolved branchOf(Phrase phrase, Resolved owner) {
    String why = "\"" + phrase.head() + "\" " + phrase.branch() + " of " + owner.code();
    boolean thing = phrase.kind() == ActorKind.EQUIPMENT || phrase.kind() == ActorKind.SITE;
    boolean open = !phrase.branch().told() || phrase.branch() == Branch.UNKNOWN;
    boolean keep = open || !context.ofState(owner.code()) || thing && owner.code().branch().isPresent();
    return keep
        ? owner.because(why)
        : new Resolved(phrase.branch().of(owner.code().party()), owner.reason()).because(why);
  }

  private Resolved loyal(Phrase phrase, Other other) {
    Resolved lord = other(other);
    String why = "\"" + phrase.head() + "\" loyal to " + lord.code();
    return context.ofState(lord.code())
        ? new Resolved(Branch.MILITIA.of(lord.code().party()), why)
        : linked(phrase, other);
  }

  /// Fighters linked to a greater group are the local group that the article names most, if it names one.
  private Resolved linked(Phrase phrase, Other other) {
    Resolved greater = other(other);
    String why = "\"" + phrase.head() + "\" linked to " + greater.code() + ": the group most named";
    return setting
        .rebels()
        .filter(local -> !local.equals(greater.code()))
        .map(local -> new Resolved(local, why))
        .orElse(greater);
  }

  private Resolved led(Phrase phrase, Other other) {
    Resolved leader = other(other);
    String why = "\"" + phrase.head() + "\" led by " + leader.code();
    return switch (leader.code().party()) {
      case "USA" -> new Resolved(new ActorCode("COALITION"), why);
      case "SAU" -> new Resolved(new ActorCode("SAUDICOALITION"), why);
      default -> leader.because(why);
    };
  }

  private Resolved backed(Phrase phrase, Other other) {
    return byContext(phrase).because("backed by " + other(other).code());
  }

  private Resolved other(Other other) {
    return switch (other) {
      case Other.State(String code, String words) -> new Resolved(new ActorCode(code), words);
      case Other.Group(Named named) -> new Resolved(named.code(), "actors.tsv: " + named.name());
      case Other.Leader(Person person) -> listed(person);
      case Other.Inner(Phrase inner) -> resolve(inner);
      case Other.Back(PronounKind kind) -> context.pronoun(kind);
    };
  }

  private Resolved byContext(Phrase phrase) {
    return context.resolve(phrase.head(), phrase.kind(), phrase.branch());
  }
}
