package org.biennien.extract.actor;

import java.util.Optional;
import org.biennien.extract.actor.Lexeme.Strength;
import org.biennien.text.TokenKind;

/// Reads one noun phrase for an actor: number, head nouns, modifiers, owner, name, pointing word.
///
/// `ít nhất 32 | binh sĩ | Iraq`; `Bộ trưởng | Quốc phòng | Mỹ | Ash Carter`; `các tay súng | thuộc
/// [phong trào Hezbollah]`; `liên quân | quốc tế | do [Mỹ] dẫn đầu`. Every step moves forward; owners
/// nest at most twice, so the work is linear. Weak where an owner is told by a relative clause (`căn cứ
/// mà IS chiếm`): left to context.
final class PhraseParser {
  private PhraseParser() {}

  /// The phrase that starts at token `from`, if one does.
  static Optional<Phrase> phrase(SentenceScan scan, int from) {
    // Nothing of the tables and no number: most tokens begin no phrase.
    if (scan.unit(from).lexemes().isEmpty() && scan.token(from).kind() != TokenKind.NUMBER) {
      return Optional.empty();
    }
    return inner(scan, from, 0);
  }

  /// The phrase that starts at token `from`, within `depth` others.
  static Optional<Phrase> inner(SentenceScan scan, int from, int depth) {
    var phrase = new PhraseBuilder(scan, from, depth);
    Quantifier.read(phrase);
    if (!HeadNoun.read(phrase)) {
      return Optional.empty();
    }
    while (phrase.more() && !phrase.backed() && readComplement(phrase)) {
      // Each complement moves forward or tells the backer.
    }
    return phrase.phrase();
  }

  private static boolean readComplement(PhraseBuilder phrase) {
    Unit unit = phrase.scan().unit(phrase.at());
    if (phrase.strength() == Strength.NAME) {
      return Naming.readBrackets(phrase)
          || Naming.readPointer(phrase, unit)
          || Relationship.read(phrase, unit)
          || Naming.readSelfStyled(phrase)
          || Naming.readSeat(phrase, unit);
    }
    return Ownership.read(phrase, unit)
        || HeadNoun.readNoun(phrase, unit)
        || HeadNoun.readModifier(phrase, unit)
        || Relationship.read(phrase, unit)
        || HeadNoun.readUnitNumber(phrase)
        || HeadNoun.readRegion(phrase)
        || Naming.readBrackets(phrase)
        || Naming.readPointer(phrase, unit)
        || Naming.readName(phrase);
  }
}
