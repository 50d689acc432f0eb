package org.biennien.extract.trigger;

import java.util.List;

/// What the model sees of a candidate: its words and rule, the words around it, the shape of the sentence and what
/// else the article talks about.
final class TriggerFeatures {
  private static final int NEAR = 4;
  private static final int WINDOW = 9;

  private final Features out = new Features();

  /// The features of candidate `index` of a sentence; valid until the next call.
  Features of(Discourse discourse, int sentence, int index) {
    out.clear();
    Tokens tokens = discourse.tokens(sentence);
    List<Candidate> candidates = discourse.candidates(sentence);
    Candidate c = candidates.get(index);
    long words = words(tokens, c);
    long rule = c.frame().hash();
    own(tokens, c, words, rule);
    neighbours(tokens, c, words, rule);
    window(tokens, c, rule);
    shape(tokens, c, rule);
    company(tokens, candidates, index, words, rule);
    place(discourse, sentence, c, words, rule);
    kinds(discourse, sentence, c, rule);
    words(tokens, c, rule);
    KinFeatures.add(out, tokens, discourse.kins(sentence), c);
    return out;
  }

  static long words(Tokens tokens, Candidate c) {
    long hash = 0;
    for (int i = c.from(); i < c.to(); i++) {
      hash = FormHash.mix(hash + tokens.form(i));
    }
    return hash;
  }

  private void own(Tokens tokens, Candidate c, long words, long rule) {
    out.add(0);
    out.add(1, words);
    for (TriggerRule r : c.frame().rules()) {
      out.add(2, r.id().hashCode());
    }
    out.add(3, tokens.form(c.from()));
    out.add(4, tokens.form(c.to() - 1));
    out.add(5, c.to() - c.from(), rule);
    out.add(6, c.frame().rules().getFirst().part().ordinal());
    out.add(7, tokens.capital(c.from()) ? 1 : 0, rule);
    for (int i = c.from(); i < c.to(); i++) {
      out.add(8, tokens.form(i));
    }
  }

  /// Whether the trigger's ends are those of words (*gửi hàng* of *gửi hàng trăm xe* ends within one), and what words stand
  /// there.
  private void words(Tokens tokens, Candidate c, long rule) {
    int cut = (tokens.joined(c.from()) ? 1 : 0) | (tokens.joined(c.to()) ? 2 : 0);
    out.add(190, cut);
    out.add(191, cut, rule);
    out.add(192, tokens.tag(c.from()));
    out.add(193, tokens.tag(c.from()), rule);
    out.add(194, tokens.tag(c.to()), rule);
    out.add(195, tokens.tag(c.from() - 1), rule);
    out.add(196, tokens.tag(c.from() - 1), tokens.tag(c.from()), tokens.tag(c.to()));
  }

  private void neighbours(Tokens tokens, Candidate c, long words, long rule) {
    for (int d = 1; d <= 3; d++) {
      long before = tokens.shape(c.from() - d);
      long after = tokens.shape(c.to() - 1 + d);
      out.add(10 + d, before);
      out.add(20 + d, after);
      out.add(30 + d, before, rule);
      out.add(40 + d, after, rule);
      if (d < 3) {
        out.add(50 + d, before, words);
        out.add(60 + d, after, words);
        out.add(70 + d, before, tokens.shape(c.from() - d - 1));
        out.add(80 + d, after, tokens.shape(c.to() + d));
      }
    }
    out.add(90, tokens.shape(c.from() - 1), tokens.shape(c.to()));
    out.add(91, tokens.shape(c.from() - 1), tokens.shape(c.from() - 2), rule);
    out.add(92, tokens.shape(c.to()), tokens.shape(c.to() + 1), rule);
    out.add(93, tokens.shape(c.from() - 1), tokens.shape(c.from() - 2), words);
    out.add(94, tokens.shape(c.to()), tokens.shape(c.to() + 1), words);
  }

  private void window(Tokens tokens, Candidate c, long rule) {
    for (int i = Math.max(0, c.from() - WINDOW); i < c.from(); i++) {
      out.add(100, tokens.shape(i));
      out.add(102, tokens.shape(i), rule);
      out.add(106, tokens.shape(i), tokens.shape(i + 1), rule);
    }
    for (int i = c.to(); i < Math.min(tokens.size(), c.to() + WINDOW); i++) {
      out.add(103, tokens.shape(i));
      out.add(105, tokens.shape(i), rule);
      out.add(107, tokens.shape(i), tokens.shape(i + 1), rule);
    }
  }

  private void shape(Tokens tokens, Candidate c, long rule) {
    int left = 0;
    for (int i = Math.max(0, c.from() - NEAR); i < c.from(); i++) {
      left |= tokens.capital(i) ? 1 : tokens.number(i) ? 2 : 0;
    }
    int right = 0;
    for (int i = c.to(); i < Math.min(tokens.size(), c.to() + NEAR); i++) {
      right |= tokens.capital(i) ? 1 : tokens.number(i) ? 2 : 0;
    }
    out.add(110, left);
    out.add(111, right);
    out.add(112, left * 4 + right);
    out.add(113, left, rule);
    out.add(114, right, rule);
    int anywhere = 0;
    for (int i = 1; i < tokens.size(); i++) {
      anywhere |= tokens.capital(i) ? 1 : tokens.number(i) ? 2 : 0;
    }
    out.add(115, anywhere);
    out.add(116, anywhere, rule);
  }

  private void company(Tokens tokens, List<Candidate> all, int index, long words, long rule) {
    Candidate c = all.get(index);
    for (int i = Math.max(0, index - 2); i < Math.min(all.size(), index + 3); i++) {
      if (i != index) {
        long other = all.get(i).frame().hash();
        int side = Integer.signum(i - index);
        out.add(120, other, side);
        out.add(121, other, side, rule);
        out.add(122, words(tokens, all.get(i)), side);
        int gap = side < 0 ? c.from() - all.get(i).to() : all.get(i).from() - c.to();
        out.add(123, Math.min(gap, 6), i - index);
        out.add(124, Math.min(gap, 3), other, i - index);
      }
    }
    out.add(125, Math.min(all.size(), 8));
  }

  private void place(Discourse discourse, int sentence, Candidate c, long words, long rule) {
    out.add(130, Math.min(sentence, 3));
    out.add(131, sentence == 0 ? 1 : 0, rule);
    out.add(132, sentence * 4L / discourse.size());
    out.add(133, Math.min(discourse.tokens(sentence).size() / 8, 6));
    out.add(134, Math.min(c.from(), 4));
    int same = discourse.frames().getOrDefault(rule, 0);
    out.add(135, Math.min(same, 6), rule);
    for (var frame : discourse.frames().entrySet()) {
      out.add(136, frame.getKey());
    }
  }

  /// What stands near: the nearest thing of each class before and after.
  private void kinds(Discourse discourse, int sentence, Candidate c, long rule) {
    byte[] classes = discourse.classes(sentence);
    int seen = 0;
    int order = 0;
    for (int i = c.from() - 1; i >= 0 && order < 4; i--) {
      if (classes[i] != WordClasses.NONE && (seen & 1 << classes[i]) == 0) {
        seen |= 1 << classes[i];
        kind(140, classes[i], order++, c.from() - i, rule);
      }
    }
    seen = 0;
    order = 0;
    for (int i = c.to(); i < classes.length && order < 4; i++) {
      if (classes[i] != WordClasses.NONE && (seen & 1 << classes[i]) == 0) {
        seen |= 1 << classes[i];
        kind(145, classes[i], order++, i - c.to() + 1, rule);
      }
    }
  }

  private void kind(int template, int kind, int order, int distance, long rule) {
    out.add(template, kind);
    out.add(template + 1, kind, rule);
    if (order == 0) {
      out.add(template + 2, kind, rule);
    }
    if (distance <= 5) {
      out.add(template + 3, kind);
      out.add(template + 4, kind, rule);
    }
  }
}
