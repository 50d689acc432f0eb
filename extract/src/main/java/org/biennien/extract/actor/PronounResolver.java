package org.biennien.extract.actor;

import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Lexeme.PronounKind;

/// Whom pronouns stand for: *ông*, *họ*, *nhóm này*, *nước này*, *hai bên*. Salience is distance and count alone: grammar and meaning
/// of the verbs are not seen.
final class PronounResolver {
  private final Discourse discourse;

  PronounResolver(Discourse discourse) {
    this.discourse = discourse;
  }

  /// Whom a pronoun stands for; `UNKNOWN` if nobody told fits.
  Resolved resolve(PronounKind kind) {
    Optional<Resolved> meant = antecedent(kind).map(a -> a.again(kind.name()));
    return meant
        .map(r -> kind == PronounKind.COUNTRY ? new Resolved(new ActorCode(r.code().party()), r.reason()) : r)
        .orElse(Resolved.NOBODY);
  }

  private Optional<Antecedent> antecedent(PronounKind kind) {
    return switch (kind) {
      case HE -> discourse.last(a -> a.kind() == ActorKind.PERSON && a.known());
      case WE -> discourse.last(a -> a.kind() == ActorKind.PERSON || a.kind() == ActorKind.ORGANIZATION);
      case ENEMY -> discourse.last(Antecedent::rebels);
      case OPPONENT -> opponent();
      case GROUP -> discourse.last(Antecedent::fights).or(() -> discourse.last(a -> a.kind() == ActorKind.FORCE));
      case BODY -> discourse.last(a -> a.fights() || body(a)).or(() -> discourse.last(a -> a.kind() == ActorKind.FORCE));
      case COUNTRY -> country();
      case THEY -> discourse.last(a -> !a.thing());
      case BOTH -> discourse.last(a -> !a.thing() && a.known());
    };
  }

  /// *Tổ chức Ân xá Quốc tế*: of no state, and it fights nobody.
  private static boolean body(Antecedent antecedent) {
    return antecedent.kind() == ActorKind.ORGANIZATION && antecedent.known() && !antecedent.ofState();
  }

  private Optional<Antecedent> opponent() {
    Optional<Antecedent> doer =
        discourse.first(discourse.sentence(), Antecedent::takesPart).or(() -> discourse.last(Antecedent::takesPart));
    return doer.flatMap(d -> discourse.last(a -> a.takesPart() && !a.code().side().equals(d.code().side())));
  }

  private Optional<Antecedent> country() {
    int here = discourse.sentence();
    return discourse.first(here, PronounResolver::state)
        .or(() -> discourse.land(here))
        .or(() -> discourse.first(here - 1, PronounResolver::state))
        .or(() -> discourse.land(here - 1))
        .or(() -> discourse.last(PronounResolver::state))
        .or(() -> discourse.last(Antecedent::ofState));
  }

  /// A state or one of its people or forces; its tanks and bases speak of the army only.
  private static boolean state(Antecedent antecedent) {
    return antecedent.ofState() && !antecedent.thing();
  }
}
