package org.biennien.extract.trigger;

import java.util.List;
import org.biennien.claim.ClaimType;

/// Whether a trigger that may tell a taking tells a holding: *Phiến quân còn chiếm giữ 10% thành phố*, *Iran siết chặt kiểm soát eo
/// biển*. Of 76 such words in the coded articles that tell one of the two, 74 tell a holding.
final class Held {
  /// What tells a state before its verb.
  private static final FormSet STILL = FormSet.of("còn", "vẫn", "đang", "hiện", "nay");
  /// The first syllables of verbs that may tell a state: *chiếm giữ*, *kiểm soát*, *nắm giữ*, *làm chủ*.
  private static final FormSet STATES = FormSet.of("chiếm", "kiểm", "nắm", "làm", "giữ");
  /// Who does this to his control has it: *duy trì*, *củng cố*, *siết chặt*, *giữ*.
  private static final FormSet KEEPING = FormSet.of("duy", "củng", "siết", "giữ");
  private static final long CONTROL = FormHash.of("soát");
  private static final long MAKE = FormHash.of("làm");
  private static final long MASTER = FormHash.of("chủ");
  private static final String HANDS = "hold-hands";

  private Held() {}

  /// Whether something is told to be in somebody's hands still: *đảo này vẫn [trong tay] quân đội*.
  static boolean inHands(Tokens tokens, Candidate c) {
    return c.frame().rules().getFirst().id().equals(HANDS) && STILL.contains(tokens.form(c.from() - 1));
  }

  /// Whether a place has a new master: *RSF làm chủ [Bara]*, but *làm chủ công nghệ*.
  static boolean mastered(Tokens tokens, Candidate c) {
    return tokens.form(c.to() - 1) == MASTER && tokens.form(c.from()) == MAKE
        && (c.to() < tokens.size() && tokens.capital(c.to()) || HandedOver.place(tokens, c.to()));
  }

  /// What a candidate tells: a holding where it was read as a taking and its words tell a state, else as it was read.
  static Reading read(Tokens tokens, Candidate c, Reading read) {
    return read.types().equals(List.of(ClaimType.SEIZE)) && held(tokens, c)
        ? c.frame().readings().stream().filter(r -> r.types().equals(List.of(ClaimType.HOLD))).findFirst().orElse(read) : read;
  }

  /// Whether somebody still holds, or keeps his control.
  private static boolean held(Tokens tokens, Candidate c) {
    long first = tokens.form(c.from());
    boolean kept = KEEPING.contains(first) && tokens.form(c.to() - 1) == CONTROL;
    return kept || STATES.contains(first) && STILL.contains(tokens.form(c.from() - 1));
  }
}
