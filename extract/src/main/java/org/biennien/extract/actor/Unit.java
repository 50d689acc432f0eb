package org.biennien.extract.actor;

import java.util.List;
import java.util.Optional;
import org.biennien.extract.actor.Lexeme.Modifier;
import org.biennien.extract.actor.Lexeme.Noun;
import org.biennien.extract.actor.Lexeme.Particle;
import org.biennien.extract.actor.Lexeme.ParticleKind;

/// The longest word or name of the tables that starts at a token, with all that it can mean; or one plain
/// token.
///
/// @param from its first token
/// @param to index after its last token
/// @param lexemes its meanings, none for a plain token
record Unit(int from, int to, List<Lexeme> lexemes) {
  Unit {
    lexemes = List.copyOf(lexemes);
  }

  /// A plain token.
  static Unit plain(int at) {
    return new Unit(at, at + 1, List.of());
  }

  /// Its first meaning of that class.
  <L extends Lexeme> Optional<L> as(Class<L> type) {
    // By index: asked at every token, and most have no meaning at all.
    for (int i = 0; i < lexemes.size(); i++) {
      if (type.isInstance(lexemes.get(i))) {
        return Optional.of(type.cast(lexemes.get(i)));
      }
    }
    return Optional.empty();
  }

  /// Whether it can be that word of the grammar.
  boolean is(ParticleKind kind) {
    for (int i = 0; i < lexemes.size(); i++) {
      if (lexemes.get(i) instanceof Particle particle && particle.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  Optional<Noun> noun() {
    return as(Noun.class);
  }

  Optional<Modifier> modifier() {
    return as(Modifier.class);
  }
}
