package org.biennien.extract.trigger;

/// What the kins of a candidate's words and of the words beside it tell the model: that some verb of firing stands
/// before some word for a weapon, whichever they are.
final class KinFeatures {
  private KinFeatures() {}

  static void add(Features out, KinRow kins, Candidate c) {
    int first = kins.word(c.from());
    int last = kins.word(c.to() - 1);
    int before = kins.coarse(first - 1);
    int after = kins.coarse(last + 1);
    for (int w = first; w <= last; w++) {
      int own = kins.fine(w);
      out.add(160, own);
      out.add(161, kins.coarse(w));
      out.add(164, own, kins.coarse(last + 2));
      out.add(170, own, before, after);
      out.add(174, kins.coarse(w), before);
    }
  }
}
