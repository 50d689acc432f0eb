package org.biennien.extract.trigger;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a trigger only says of the event of its clause what it was: *cuộc tập trận ở vịnh Oman là cuộc tập trận lớn nhất năm
/// nay* tells one exercise. A clause that names one event twice by one type is coded once (codebook, 1).
final class Predicative {
  private static final long IS = FormHash.of("là");
  private static final Set<Long> ARTICLES =
      List.of("một", "những", "các").stream().map(FormHash::of).collect(Collectors.toUnmodifiableSet());

  private Predicative() {}

  /// Whether `c` follows *là* in the clause of `earlier`, which stands before it.
  static boolean of(Tokens tokens, Candidate earlier, Candidate c) {
    int at = c.from() - 1;
    if (at > earlier.to() && ARTICLES.contains(tokens.form(at))) {
      at--;
    }
    if (at < earlier.to() || tokens.form(at) != IS) {
      return false;
    }
    for (int i = earlier.to(); i < at; i++) {
      if (tokens.mark(i)) {
        return false;
      }
    }
    return true;
  }
}
