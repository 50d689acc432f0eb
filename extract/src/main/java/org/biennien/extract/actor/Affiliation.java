package org.biennien.extract.actor;

import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.ParticleKind;

/// What a force belongs to, told right behind its name: *Nhóm Shaheen, một nhánh của lực lượng Tiger*. A group of no table fights
/// on the side of the greater one.
final class Affiliation {
  private static final Set<String> WINGS = Set.of("nhánh", "cánh", "phận");
  /// So many tokens name the wing: *cánh vũ trang chính của*.
  private static final int LONGEST = 4;

  private Affiliation() {}

  /// The greater force that is told behind the name that ends before token `end`.
  static Optional<Phrase> behind(SentenceScan scan, int end) {
    if (!scan.opensAside(end)) {
      return Optional.empty();
    }
    int at = end + 1;
    if (scan.word(at, "một") || scan.word(at, "là")) {
      at++;
    }
    if (!wing(scan, at) && !wing(scan, at + 1)) {
      return Optional.empty();
    }
    for (int i = at + 1; i < Math.min(scan.size(), at + 1 + LONGEST); i++) {
      if (scan.unit(i).is(ParticleKind.OF)) {
        int whole = scan.unit(i).to();
        return whole < scan.size() ? PhraseParser.phrase(scan, whole) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// *nhánh, cánh*; the second syllable of *chi nhánh, bộ phận*.
  private static boolean wing(SentenceScan scan, int at) {
    return at < scan.size() && WINGS.contains(scan.token(at).form());
  }
}
