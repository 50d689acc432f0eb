package org.biennien.extract.trigger;

/// What the kins of a candidate's words and of the words beside it tell the model: that some verb of firing stands
/// before some word for a weapon, whichever they are.
final class KinFeatures {
  private KinFeatures() {}

  static void add(Features out, Tokens tokens, KinRow kins, Candidate c) {
    int first = kins.word(c.from());
    int last = kins.word(c.to() - 1);
    int before = kins.coarse(first - 1);
    int after = kins.coarse(last + 1);
    for (int w = first; w <= last; w++) {
      int own = kins.fine(w);
      out.add(160, own);
      out.add(161, kins.coarse(w));
      for (int d = 1; d <= 2; d++) {
        out.add(162 + d, own, kins.coarse(last + d));
        out.add(165 + d, own, kins.coarse(first - d));
      }
      out.add(170, own, before, after);
      out.add(171, own, tokens.form(c.from() - 1));
      out.add(172, own, tokens.form(c.to()));
      out.add(173, kins.coarse(w), after);
      out.add(174, kins.coarse(w), before);
    }
  }
}
