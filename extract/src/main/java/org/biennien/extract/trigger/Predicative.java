package org.biennien.extract.trigger;


/// Whether a trigger only says again what its clause has told: *cuộc tập trận ở vịnh Oman là cuộc tập trận lớn nhất năm
/// nay* is one exercise, *chiến thắng mà quân nổi dậy giành được* one victory. A clause that names one event twice by one type is
/// coded once (codebook, 1).
final class Predicative {
  private static final long IS = FormHash.of("là");
  private static final long THAT = FormHash.of("mà");
  /// Who may open such a clause without *mà*: *các chiến thắng chúng giành được*.
  private static final FormSet PRONOUNS = FormSet.of("chúng", "họ");
  /// How far behind *mà* its verb may stand, and behind a pronoun.
  private static final int CLAUSE = 6;
  private static final int AT_ONCE = 3;
  private static final FormSet ARTICLES = FormSet.of("một", "những", "các");

  private Predicative() {}

  /// Whether `c`, of the type of `earlier`, which stands before it, says the same event again.
  static boolean of(Tokens tokens, Candidate earlier, Candidate c) {
    return is(tokens, earlier, c) || relative(tokens, earlier, c);
  }

  /// Whether `c` is the verb of a clause that *mà* or a pronoun binds to `earlier`.
  private static boolean relative(Tokens tokens, Candidate earlier, Candidate c) {
    int that = earlier.to();
    if (that >= c.from()) {
      return false;
    }
    int reach = tokens.form(that) == THAT ? CLAUSE : PRONOUNS.contains(tokens.form(that)) ? AT_ONCE : 0;
    return c.from() - that <= reach && unbroken(tokens, that, c.from());
  }

  /// Whether `c` follows *là* in the clause of `earlier`.
  private static boolean is(Tokens tokens, Candidate earlier, Candidate c) {
    int at = c.from() - 1;
    if (at > earlier.to() && ARTICLES.contains(tokens.form(at))) {
      at--;
    }
    return at >= earlier.to() && tokens.form(at) == IS && unbroken(tokens, earlier.to(), at);
  }

  /// Whether no mark stands among tokens `from` to before `to`.
  private static boolean unbroken(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.mark(i)) {
        return false;
      }
    }
    return true;
  }
}
