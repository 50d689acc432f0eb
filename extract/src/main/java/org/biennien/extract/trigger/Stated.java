package org.biennien.extract.trigger;

import org.biennien.claim.ClaimType;

/// Whether a clause within another tells what is so, though the other tells a plan: *buộc dân rời vùng [do IS kiểm soát]*, *phải chạy
/// nạn [từ khi phiến quân chiếm thành phố]*; what became of the plan: *định chiếm sân bay [nhưng bị chặn đứng]*; a defence that goes on. In the coded articles 91 of 92 holdings after *do* and all of 96 events after *từ khi* are
/// actual, those set aside that a word of what is not yet so stands before.
final class Stated {
  private static final long BY = FormHash.of("do");
  private static final long FROM = FormHash.of("từ");
  private static final FormSet WHEN = FormSet.of("khi", "lúc");
  /// Of what kind a place is, before who holds it: *khu vực IS kiểm soát*.
  private static final FormSet LAST_OF_KIND = FormSet.of("vực", "vùng", "phố", "trấn", "tỉnh", "làng", "thổ", "nơi");
  /// What may stand between who holds a place and the verb.
  private static final FormSet NOW = FormSet.of("đang", "hiện", "vẫn", "từng", "đã", "-");
  private static final int REACH = 12;
  private static final FormSet BUT = FormSet.of("nhưng", "song");
  private static final FormSet DONE = FormSet.of("bị", "đã");
  /// The last syllables of *nỗ lực*, *cố gắng*, *dốc sức*.
  private static final FormSet EFFORT = FormSet.of("lực", "gắng", "sức");
  private static final long GOING_ON = FormHash.of("đang");
  private static final int NEAR = 6;

  private Stated() {}

  /// Whether a candidate of that type is told as what is so.
  static boolean so(Tokens tokens, Candidate c, ClaimType type) {
    return type == ClaimType.HOLD && held(tokens, c.from()) || since(tokens, c.from()) || turned(tokens, c.from())
        || type == ClaimType.REPEL && holdsOut(tokens, c.from()) || Held.mastered(tokens, c) && plain(tokens, c.from());
  }

  /// Whether the clause tells what became of a plan: *định chiếm sân bay nhưng bị [chặn đứng]*.
  private static boolean turned(Tokens tokens, int trigger) {
    boolean done = false;
    for (int i = trigger - 1; i >= Math.max(0, trigger - NEAR) && !ends(tokens, i); i--) {
      done |= DONE.contains(tokens.form(i));
      if (BUT.contains(tokens.form(i))) {
        return done;
      }
    }
    return false;
  }

  /// Whether a defence is an effort that goes on: *đang nỗ lực để [giữ] ngọn đồi*.
  private static boolean holdsOut(Tokens tokens, int trigger) {
    int effort = trigger - 1;
    while (effort > trigger - 4 && !EFFORT.contains(tokens.form(effort))) {
      effort--;
    }
    for (int i = effort - 1; effort > trigger - 4 && i >= Math.max(0, effort - NEAR) && !tokens.mark(i); i--) {
      if (tokens.form(i) == GOING_ON) {
        return true;
      }
    }
    return false;
  }

  /// Whether no word before a trigger tells that it is not so, or not yet.
  private static boolean plain(Tokens tokens, int trigger) {
    for (int i = trigger - 1; i >= Math.max(0, trigger - REACH); i--) {
      if (Irrealis.MARKS_AND_PLANS.contains(tokens.form(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether *từ khi* or *từ lúc* opens the clause of a trigger.
  private static boolean since(Tokens tokens, int trigger) {
    for (int i = trigger - 1; i > Math.max(0, trigger - REACH) && !ends(tokens, i); i--) {
      if (WHEN.contains(tokens.form(i)) && tokens.form(i - 1) == FROM) {
        return true;
      }
    }
    return false;
  }

  /// Whether *do* stands before a trigger, or before the names of who holds it a word for a place.
  private static boolean held(Tokens tokens, int trigger) {
    boolean named = true;
    for (int i = trigger - 1; i >= Math.max(0, trigger - REACH) && !ends(tokens, i); i--) {
      if (tokens.form(i) == BY || named && i < trigger - 1 && LAST_OF_KIND.contains(tokens.form(i))) {
        return true;
      }
      named &= tokens.capital(i) || NOW.contains(tokens.form(i));
    }
    return false;
  }

  /// Whether nothing before a token has a say: it is a mark, or tells what is not yet so.
  private static boolean ends(Tokens tokens, int i) {
    return tokens.mark(i) || Irrealis.MARKS_AND_PLANS.contains(tokens.form(i));
  }
}
