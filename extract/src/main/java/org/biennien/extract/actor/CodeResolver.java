package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
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
  private final Discourse discourse;
  private final Sides sides;
  private final ContextResolver context;
  private final PronounResolver pronouns;
  private final Allegiance allegiance;

  CodeResolver(Setting setting, Discourse discourse, Sides sides) {
    this.discourse = discourse;
    this.sides = sides;
    context = new ContextResolver(setting, discourse, sides);
    pronouns = new PronounResolver(discourse);
    allegiance = new Allegiance(setting, context, sides, this::other);
  }

  /// The code of a phrase.
  Resolved resolve(Phrase phrase) {
    Optional<Resolved> told = byName(phrase).or(() -> byTie(phrase));
    if (told.isPresent()) {
      return told.get();
    }
    Optional<Resolved> nameless = Nameless.of(phrase);
    if (nameless.isPresent()) {
      return nameless.get();
    }
    return phrase.pointed() ? context.pointedAt(phrase) : byContext(phrase);
  }

  /// Whom a pronoun stands for.
  Resolved resolve(PronounKind pronoun) {
    return pronouns.resolve(pronoun);
  }

  /// The side that the words of a phrase rule out: IS for *lực lượng chống IS*.
  Optional<String> barred(Phrase phrase) {
    return allegiance.barred(phrase);
  }

  /// On what the code of a phrase rests: where the article must be asked, the words alone do not tell.
  Basis basis(Phrase phrase) {
    Optional<Other> owner = phrase.tie(Relation.OF).or(() -> phrase.tie(Relation.LED));
    if (owner.isPresent()) {
      return switch (owner.get()) {
        case Other.Group(Named named) when named.type() == ActorType.COMMUNITY && armed(phrase) && !isGroup(named) -> Basis.CONTEXT;
        case Other.State _, Other.Group _, Other.Leader _ -> Basis.WORDS;
        case Other.Inner(Phrase inner) -> basis(inner);
        case Other.Back(PronounKind kind) -> kind == PronounKind.BOTH ? Basis.BOTH : Basis.CONTEXT;
      };
    }
    boolean told = phrase.person().isPresent() || Nameless.of(phrase).isPresent() || Allegiance.told(phrase);
    if (told || byName(phrase).isPresent()) {
      return Basis.WORDS;
    }
    return phrase.pointed() ? Basis.POINTED : Basis.CONTEXT;
  }

  /// To whom the article gave that name before.
  Optional<Resolved> named(String name) {
    return discourse.named(name).map(code -> new Resolved(code, "\"" + name + "\", named before"));
  }

  private Optional<Resolved> byName(Phrase phrase) {
    Optional<Other> owner = phrase.tie(Relation.OF);
    boolean renegade = phrase.branch() == Branch.REB && phrase.person().filter(p -> sides.ofState(p.code())).isPresent();
    if (phrase.person().isPresent() && owner.isEmpty() && !renegade) {
      return phrase.person().map(CodeResolver::listed);
    }
    if (phrase.name().isEmpty() || owner.isPresent()) {
      return Optional.empty();
    }
    String name = phrase.name().get();
    Optional<Resolved> known = named(name);
    boolean open = phrase.branch() == Branch.GROUP || phrase.branch() == Branch.REB;
    boolean group = open && phrase.kind() == ActorKind.FORCE;
    if (known.isPresent() || !group) {
      return known;
    }
    String code = Names.code(phrase.acronym().orElse(name));
    String why = "\"" + phrase.head() + " " + name + "\": a group by its name";
    return code.matches("[A-Z].+") ? Optional.of(new Resolved(new ActorCode(code), why)) : Optional.empty();
  }

  /// Who a known person is.
  static Resolved listed(Person person) {
    return new Resolved(person.code(), "people.tsv: " + person.name());
  }

  private Optional<Resolved> byTie(Phrase phrase) {
    Optional<Resolved> led = phrase.tie(Relation.LED).map(other -> led(phrase, other));
    return led.or(() -> phrase.tie(Relation.OF).map(owner -> owned(phrase, owner)))
        .or(() -> allegiance.of(phrase))
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
          new Resolved(branch(phrase).of(code), "\"" + phrase.head() + "\" " + phrase.branch() + " + " + words);
      case Other.Group(Named named) -> ofGroup(phrase, named);
      case Other.Leader(Person person) -> branchOf(phrase, listed(person));
      case Other.Inner(Phrase inner) -> branchOf(phrase, resolve(inner));
      case Other.Back(PronounKind kind) -> branchOf(phrase, pronouns.resolve(kind));
    };
  }

  /// *Tay súng bắn tỉa Ukraine* is a soldier, no rebel.
  private static Branch branch(Phrase phrase) {
    boolean sniper = phrase.branch() == Branch.REB && phrase.head().toLowerCase(Locale.ROOT).endsWith("bắn tỉa");
    return sniper ? Branch.MIL : phrase.branch();
  }

  private Resolved ofGroup(Phrase phrase, Named named) {
    if (named.type() == ActorType.COMMUNITY) {
      return ofCommunity(phrase, named);
    }
    var group = new Resolved(named.code(), "actors.tsv: " + named.name());
    boolean civilians = phrase.branch() == Branch.CIV && named.type() != ActorType.PEOPLE;
    return civilians
        ? context.resolve(phrase.head(), phrase.kind(), Branch.CIV).because(group.reason())
        : group;
  }

  /// *Người Shiite* are civilians; *nhóm vũ trang Shiite* are the group of the table where it is at home.
  private Resolved ofCommunity(Phrase phrase, Named named) {
    if (!armed(phrase)) {
      return context.community(phrase.head(), named.code());
    }
    return isGroup(named) ? new Resolved(named.code(), "actors.tsv: " + named.name()) : byContext(phrase);
  }

  private static boolean armed(Phrase phrase) {
    return phrase.kind() == ActorKind.FORCE && phrase.branch() != Branch.UNKNOWN;
  }

  private boolean isGroup(Named community) {
    return !community.code().code().endsWith("CIV") && context.playsIn(community.area());
  }

  /// The head's branch on the owner's side: `binh sĩ` of `SYR.GOV` are `SYR.MIL`.
  private Resolved branchOf(Phrase phrase, Resolved owner) {
    String why = "\"" + phrase.head() + "\" " + phrase.branch() + " of " + owner.code();
    boolean thing = phrase.kind() == ActorKind.EQUIPMENT || phrase.kind() == ActorKind.SITE;
    boolean open = !phrase.branch().told() || phrase.branch() == Branch.UNKNOWN;
    boolean keep = open || !sides.ofState(owner.code()) || thing && owner.code().branch().isPresent();
    return keep
        ? owner.because(why)
        : new Resolved(phrase.branch().of(owner.code().party()), owner.reason()).because(why);
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
      case Other.Back(PronounKind kind) -> pronouns.resolve(kind);
    };
  }

  private Resolved byContext(Phrase phrase) {
    return context.resolve(phrase.head(), phrase.kind(), phrase.branch());
  }
}
