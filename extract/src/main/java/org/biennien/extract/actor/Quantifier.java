package org.biennien.extract.actor;

import java.util.HashSet;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Strength;
import org.biennien.text.TokenKind;

/// The number or determiner before a head: *ít nhất 32*, *hai*, *các*, *một số*.
final class Quantifier {
  private static final Set<String> PLURAL = Set.of("các", "những", "nhiều", "hàng chục", "tất cả các");
  private static final Set<String> SEVERAL = with("một số");
  private static final Set<String> ALL = with("mọi", "tất cả", "hàng loạt", "hầu hết", "hầu hết các", "phần lớn", "loạt", "một loạt",
      "đa số", "hàng trăm");

  private Quantifier() {}

  private static Set<String> with(String... more) {
    var words = new HashSet<>(PLURAL);
    words.addAll(Set.of(more));
    return Set.copyOf(words);
  }

  /// Whether it says that several are meant: *các nhóm*, *một số nhóm*.
  static boolean several(Phrase phrase) {
    return SEVERAL.contains(phrase.number());
  }

  /// Whether it says that all are meant, or many: *các nước*, *hầu hết các nước*; after other words it is one or a few.
  static boolean all(Phrase phrase) {
    return ALL.contains(phrase.number());
  }

  /// Reads the words for a number before the head.
  static void read(PhraseBuilder phrase) {
    SentenceScan scan = phrase.scan();
    while (phrase.more() && counts(scan, phrase.at())) {
      phrase.readNumber(scan.unit(phrase.at()).to());
    }
  }

  private static boolean counts(SentenceScan scan, int at) {
    Unit unit = scan.unit(at);
    if (scan.token(at).kind() == TokenKind.NUMBER && Names.count(scan, at)) {
      return true;
    }
    boolean number = unit.is(ParticleKind.NUMBER) && !year(scan, at) && !summons(scan, at) || unit.is(ParticleKind.COUNTER);
    return number && unit.noun().isEmpty() || unit.is(ParticleKind.BOUND) && bounds(scan, unit.to());
  }

  /// *năm 2014*, where *năm* is no five.
  private static boolean year(SentenceScan scan, int at) {
    return scan.word(at, "năm") && scan.number(at + 1);
  }

  /// *Triệu đại sứ Trung Quốc*, where *triệu* is the verb and no million.
  private static boolean summons(SentenceScan scan, int at) {
    return scan.word(at, "triệu") && at + 1 < scan.size()
        && scan.unit(at + 1).noun().filter(noun -> noun.strength() == Strength.TITLE).isPresent();
  }

  /// Whether what follows a word such as *gần* is a number that it bounds: *gần 20 binh sĩ*, not *gần căn cứ Mỹ*.
  private static boolean bounds(SentenceScan scan, int at) {
    int next = at;
    while (next < scan.size() && scan.unit(next).is(ParticleKind.BOUND)) {
      next = scan.unit(next).to();
    }
    return next < scan.size() && (scan.unit(next).is(ParticleKind.NUMBER) || scan.number(next));
  }
}
