package org.biennien.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.extract.layout.TokenRow;

/// For whom words without a name stand that speak: *hãng này đưa tin*, *tuyên bố viết*, *ông này nói thêm* are who spoke before.
final class Antecedent {
  /// So many sentences back the antecedent stands at most.
  private static final int REACH = 3;
  /// The first two syllables of words for what somebody states.
  private static final Set<String> STATEMENTS =
      Set.of("tuyên bố", "thông cáo", "thông báo", "bản tuyên", "bản thông");

  private Antecedent() {}

  /// The attribution with the name and kind of the source before that it may stand for, or as it is.
  static Attribution named(TokenRow row, Attribution said, List<Attribution> before) {
    Source source = said.source();
    boolean statement = source.kind() == SourceKind.UNNAMED
        && STATEMENTS.contains(row.lower(said.from()) + " " + row.lower(said.from(), 1));
    if (source.name().isPresent() || !statement && !PhraseBoundary.demonstrative(row, said.to() - 1)) {
      return said;
    }
    return last(said, statement ? SourceKind.PARTY : source.kind(), before).filter(a -> a.name().isPresent())
        .map(a -> said.from(new Source(source.quote(), a.name(), a.kind(), source.date()))).orElse(said);
  }

  /// The last source before that words of a kind may stand for.
  private static Optional<Source> last(Attribution said, SourceKind kind, List<Attribution> before) {
    for (Attribution a : before.reversed()) {
      if (a.sentence() < said.sentence() - REACH) {
        return Optional.empty();
      }
      if (fits(kind, a.source().kind())) {
        return Optional.of(a.source());
      }
    }
    return Optional.empty();
  }

  /// *Hãng này* is an outlet, *nguồn tin này* a source without a name; *ông này* and a statement are of a side, an office or a body.
  private static boolean fits(SourceKind kind, SourceKind antecedent) {
    return switch (kind) {
      case MEDIA, MONITOR, WITNESS, UNNAMED -> antecedent == kind;
      case OFFICIAL, PARTY -> switch (antecedent) {
        case PARTY, OFFICIAL, MONITOR -> true;
        default -> false;
      };
    };
  }
}
