package org.biennien.extract.actor;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.text.Sentence;

/// Names of actors and their codes, for those who hold a name and no article: `Hayat Tahrir al-Sham` → `HTS`,
/// `Lầu Năm Góc` → `USA.GOV`, `Nga` → `RUS`, `Putin` → `RUS.GOV`.
///
/// A name that means different actors in different places or years gives the first row of its table;
/// inside an article [ActorRecognizer] chooses by its context. Immutable; threads may share it.
public final class ActorTable {
  private final NameTrie<Lexeme> names;

  private ActorTable(NameTrie<Lexeme> names) {
    this.names = names;
  }

  /// The tables of the class path.
  public static ActorTable load() {
    return new ActorTable(ActorLexicon.load(List.of()).names());
  }

  /// The code of a name in any spelling of the tables, words divided by spaces; it must match as a whole.
  public Optional<ActorCode> code(String name) {
    return names.exact(name).stream().flatMap(lexeme -> code(lexeme).stream()).findFirst();
  }

  /// What the row of a group, force, office or body says it is.
  public Optional<ActorType> type(String name) {
    return names.exact(name).stream()
        .filter(Lexeme.Named.class::isInstance)
        .map(lexeme -> ((Lexeme.Named) lexeme).type())
        .findFirst();
  }

  /// The sort of thing that the head noun or name at token `at` of a sentence denotes: `xe tăng` is
  /// `EQUIPMENT`.
  public Optional<ActorKind> kind(Sentence sentence, int at) {
    return PhraseParser.phrase(new SentenceScan(LowerForms.of(sentence), names), at)
        .map(Phrase::kind);
  }

  private static Optional<ActorCode> code(Lexeme lexeme) {
    return switch (lexeme) {
      case Lexeme.Country(String code) -> Optional.of(new ActorCode(code));
      case Lexeme.Capital(String country) -> Optional.of(Branch.GOV.of(country));
      case Lexeme.Named named -> Optional.of(named.code());
      case Lexeme.Person person -> Optional.of(person.code());
      case Lexeme.Region _, Lexeme.Outlet _ -> Optional.empty();
      case Lexeme.Noun _, Lexeme.Modifier _, Lexeme.Pronoun _, Lexeme.Particle _ -> Optional.empty();
    };
  }
}
