package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Tie.Other;
import org.biennien.extract.actor.Tie.Relation;

/// What two actors joined by *và* share. In *quân đội **và** an ninh Iraq* the state is told once, behind the second; in
/// *các chiến đấu cơ Nga **và** Syria* the head, before the first.
final class Coordination {
  private static final String AND = "và";
  private static final String GOVERNMENT = "chính phủ";
  /// Words of the longest name of a state that is looked back for.
  private static final int LONGEST_STATE = 5;

  private Coordination() {}

  /// The phrase with the state of the one that *và* joins to it, if its own words tell none. Two armies side by side are
  /// mostly not of one state (*quân chính phủ và không quân Nga*): the branches must differ.
  static Phrase owned(SentenceScan scan, Phrase phrase) {
    boolean open = phrase.branch().official() && phrase.ties().isEmpty() && !phrase.pointed() && phrase.person().isEmpty()
        && phrase.name().isEmpty() && !phrase.head().toLowerCase(Locale.ROOT).contains(GOVERNMENT);
    if (!open || !scan.word(phrase.to(), AND) || phrase.to() + 1 >= scan.size()) {
      return phrase;
    }
    return PhraseParser.phrase(scan, phrase.to() + 1)
        .filter(second -> second.branch().official() && second.branch() != phrase.branch())
        .flatMap(second -> second.tie(Relation.OF))
        .filter(Other.State.class::isInstance)
        .map(state -> phrase.of(new Tie(Relation.OF, state)))
        .orElse(phrase);
  }

  /// The force or weapons of a state whose bare name starts at token `at`, as of the state before *và*.
  static Optional<ActorPhrase> before(SentenceScan scan, int at, Discourse discourse) {
    return !scan.word(at - 1, AND) ? Optional.empty()
        : discourse.endingAt(at - 1).filter(first -> armed(first) && endsInState(scan, first));
  }

  private static boolean armed(ActorPhrase phrase) {
    ActorKind kind = phrase.shape().kind();
    return (kind == ActorKind.FORCE || kind == ActorKind.EQUIPMENT) && phrase.mention().actor().branch().isPresent();
  }

  /// The branch of `first` in the state `code`: *Syria* of *chiến đấu cơ Nga và Syria* is `SYR.MIL`.
  static Resolved alike(ActorPhrase first, ActorCode code) {
    String branch = first.mention().actor().branch().orElseThrow();
    return new Resolved(ActorCode.of(code.party(), branch), "joined by và to \"" + first.mention().quote().text() + "\"");
  }

  private static boolean endsInState(SentenceScan scan, ActorPhrase phrase) {
    for (int i = Math.max(phrase.from(), phrase.to() - LONGEST_STATE); i < phrase.to(); i++) {
      if (scan.unit(i).to() == phrase.to() && scan.unit(i).as(Country.class).isPresent()) {
        return i > phrase.from();
      }
    }
    return false;
  }
}
