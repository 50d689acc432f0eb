package org.biennien.extract.trigger;

import java.util.List;

/// What the model sees of a candidate: its words and rule, the words around it, the shape of the sentence and what
/// else the article talks about. Each template is worth its price: without it the model is worse on articles it has not seen
/// (decision 24).
final class TriggerFeatures {
  private static final int NEAR = 4;
  private static final int WINDOW = 9;
  private static final int BESIDE = 5;

  private final Features out = new Features();

  /// The features of candidate `index` of a sentence; valid until the next call. To them belong those of its article.
  Features of(Discourse discourse, int sentence, int index) {
    out.clear();
    Tokens tokens = discourse.tokens(sentence);
    List<Candidate> candidates = discourse.candidates(sentence);
    Candidate c = candidates.get(index);
    long words = words(tokens, c);
    long rule = c.frame().hash();
    own(tokens, c, words, rule);
    ends(tokens, c, rule);
    neighbours(tokens, c, words, rule);
    window(tokens, c, rule);
    shape(tokens, c);
    company(candidates, index);
    kinds(discourse.classes(sentence), c, rule);
    KinFeatures.add(out, discourse.kins(sentence), c);
    return out;
  }

  /// What else the article talks about: features that all its candidates have; valid until the next call.
  Features ofArticle(Discourse discourse) {
    out.clear();
    for (long frame : discourse.frames()) {
      out.add(136, frame);
    }
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
    for (int i = c.from(); i < c.to(); i++) {
      out.add(8, tokens.form(i));
    }
  }

  /// Whether the trigger's ends are those of words (*gửi hàng* of *gửi hàng trăm xe* ends within one), and what words stand
  /// there.
  private void ends(Tokens tokens, Candidate c, long rule) {
    int cut = (tokens.joined(c.from()) ? 1 : 0) | (tokens.joined(c.to()) ? 2 : 0);
    out.add(190, cut);
    out.add(191, cut, rule);
    out.add(192, tokens.tag(c.from()));
    out.add(193, tokens.tag(c.from()), rule);
    out.add(196, tokens.tag(c.from() - 1), tokens.tag(c.from()), tokens.tag(c.to()));
  }

  private void neighbours(Tokens tokens, Candidate c, long words, long rule) {
    long before = tokens.shape(c.from() - 1);
    long before2 = tokens.shape(c.from() - 2);
    long after = tokens.shape(c.to());
    long after2 = tokens.shape(c.to() + 1);
    out.add(11, before);
    out.add(13, tokens.shape(c.from() - 3));
    out.add(21, after);
    out.add(51, before, words);
    out.add(62, after2, words);
    out.add(71, before, before2);
    out.add(81, after, after2);
    out.add(82, after2, tokens.shape(c.to() + 2));
    out.add(90, before, after);
    out.add(92, after, after2, rule);
  }

  private void window(Tokens tokens, Candidate c, long rule) {
    for (int i = Math.max(0, c.from() - WINDOW); i < c.from(); i++) {
      out.add(100, tokens.shape(i));
      out.add(106, tokens.shape(i), tokens.shape(i + 1), rule);
    }
    for (int i = c.to(); i < Math.min(tokens.size(), c.to() + WINDOW); i++) {
      out.add(103, tokens.shape(i));
      out.add(105, tokens.shape(i), rule);
    }
  }

  private void shape(Tokens tokens, Candidate c) {
    int left = 0;
    for (int i = Math.max(0, c.from() - NEAR); i < c.from(); i++) {
      left |= tokens.capital(i) ? 1 : tokens.number(i) ? 2 : 0;
    }
    out.add(110, left);
    int anywhere = 0;
    for (int i = 1; i < tokens.size(); i++) {
      anywhere |= tokens.capital(i) ? 1 : tokens.number(i) ? 2 : 0;
    }
    out.add(115, anywhere);
  }

  private void company(List<Candidate> all, int index) {
    for (int i = Math.max(0, index - 2); i < Math.min(all.size(), index + 3); i++) {
      if (i != index) {
        out.add(120, all.get(i).frame().hash(), Integer.signum(i - index));
      }
    }
  }

  /// What stands near: the nearest thing of each class before and after.
  private void kinds(byte[] classes, Candidate c, long rule) {
    int seen = 0;
    int found = 0;
    for (int i = c.from() - 1; i >= 0 && found < 4; i--) {
      if (classes[i] != WordClasses.NONE && (seen & 1 << classes[i]) == 0) {
        seen |= 1 << classes[i];
        found++;
        kind(140, classes[i], c.from() - i);
        out.add(141, classes[i], rule);
      }
    }
    seen = 0;
    found = 0;
    for (int i = c.to(); i < classes.length && found < 4; i++) {
      if (classes[i] != WordClasses.NONE && (seen & 1 << classes[i]) == 0) {
        seen |= 1 << classes[i];
        found++;
        kind(145, classes[i], i - c.to() + 1);
        if (i - c.to() < BESIDE) {
          out.add(149, classes[i], rule);
        }
      }
    }
  }

  private void kind(int template, int kind, int distance) {
    out.add(template, kind);
    if (distance <= BESIDE) {
      out.add(template + 3, kind);
    }
  }
}
