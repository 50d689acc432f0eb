package org.biennien.extract.actor;

import java.util.Locale;
import java.util.Optional;
import org.biennien.extract.actor.ActorShape.Basis;

/// Tells the actor of a phrase, with what stands right behind it: an office, a greater force, a group that is one of those told.
final class PhraseReading {
  private final CodeResolver resolver;
  private final Discourse discourse;
  private final Sides sides;

  PhraseReading(CodeResolver resolver, Discourse discourse, Sides sides) {
    this.resolver = resolver;
    this.discourse = discourse;
    this.sides = sides;
  }

  /// Tells it; gives the token after the phrase.
  int read(SentenceScan scan, Phrase phrase) {
    Resolved words = words(scan, phrase);
    Optional<Resolved> office = phrase.kind() == ActorKind.PERSON && !words.known()
        ? Apposition.behind(scan, phrase.to()).map(resolver::resolve) : Optional.empty();
    Resolved resolved = phrase.kind() == ActorKind.FORCE ? force(scan, phrase, words) : office.orElse(words);
    remember(phrase, resolved);
    // Asked only now: a name that was just remembered tells by itself who it is.
    Basis basis = !resolved.equals(words) && office.isPresent() ? Basis.WORDS : resolver.basis(phrase);
    Optional<String> barred = resolver.barred(phrase).filter(side -> !side.equals(resolved.code().side()));
    var shape = new ActorShape(phrase.kind(), basis, phrase.head().toLowerCase(Locale.ROOT), barred);
    return discourse.tell(scan, phrase.from(), phrase.to(), shape, resolved);
  }

  /// By its own words, or by who sends it; an officer of whom they tell no side may be named after an office that was told.
  private Resolved words(SentenceScan scan, Phrase phrase) {
    Optional<Resolved> sent = Sending.force(scan, phrase, discourse);
    if (sent.isPresent()) {
      return sent.get();
    }
    boolean officer = phrase.kind() == ActorKind.PERSON && phrase.branch() == Branch.MIL;
    return officer && resolver.basis(phrase) == Basis.CONTEXT
        ? NamedAside.office(scan, phrase, discourse.here())
            .map(office -> new Resolved(office.mention().actor(), "\"" + phrase.head() + "\": who holds the office told before it"))
            .orElseGet(() -> resolver.resolve(phrase))
        : resolver.resolve(phrase);
  }

  /// The code of a force. What is told behind it goes before context: a group among those it means, or what it is a wing of. Of that
  /// a force by its own words takes the side alone.
  private Resolved force(SentenceScan scan, Phrase phrase, Resolved words) {
    boolean open = resolver.basis(phrase) == Basis.CONTEXT;
    Optional<Resolved> whole = phrase.name().isPresent()
        ? Affiliation.behind(scan, phrase.to()).map(resolver::resolve).filter(Resolved::known) : Optional.empty();
    if (open) {
      return whole.map(r -> r.because("\"" + phrase.head() + " " + phrase.name().get() + "\", a wing"))
          .or(() -> Inclusion.behind(scan, phrase.to())
              .map(group -> new Resolved(group.code(), "\"" + phrase.head() + "\", among them " + group.name())))
          .orElse(words);
    }
    whole.ifPresent(r -> sides.join(words.code(), r.code()));
    return words;
  }

  private void remember(Phrase phrase, Resolved resolved) {
    if (phrase.kind() == ActorKind.PERSON || phrase.kind() == ActorKind.FORCE) {
      phrase.name().ifPresent(name -> discourse.remember(name, resolved.code()));
    }
    phrase.person().ifPresent(person -> discourse.remember(person.name(), resolved.code()));
    phrase.acronym().ifPresent(name -> discourse.remember(name, resolved.code()));
  }
}
