package org.biennien.extract.trigger;

import java.util.List;
import org.biennien.claim.Status;

/// What stands on the way from a trigger to the left: cues, other triggers, marks and the words that bind. It tells which verb a
/// cue belongs to: *sẽ do X nắm giữ* is *do, sẽ*; *sắp chiếm và buộc X rút* is *và, a trigger, sắp*.
final class PathFeatures {
  private static final int STEPS = 4;
  /// What stands for another trigger, with its part added.
  private static final long TRIGGER = 7;
  private static final FormSet BINDING = FormSet.of(
      "và", "hoặc", "hay", "với", "do", "bị", "được", "của", "mà", "để", "rằng", "là", "thì", "nhưng", "cũng", "vì", "về", "như", "có",
      "việc", "cuộc", "vụ", "các", "những", "một", "cho", "trong", "từ", "ở", "tại", "vào", "ra", "này", "trước", "sau");

  private final long[] steps = new long[STEPS];
  private final int[] gaps = new int[STEPS];
  private int size;

  /// Adds what leads to `c`.
  void add(Features out, Tokens tokens, List<Candidate> candidates, Candidate c, int part, List<CueBook.Found<Status>> cues) {
    walk(tokens, candidates, c, cues);
    if (size > 0) {
      out.add(110, steps[0]);
      out.add(111, steps[0], gaps[0]);
      out.add(112, steps[0], gaps[0], part);
    }
    if (size > 1) {
      out.add(113, steps[0], steps[1]);
      out.add(114, steps[0], steps[1], part);
      out.add(115, steps[0], steps[1], gaps[1]);
    }
    if (size > 2) {
      out.add(116, steps[0], steps[1], steps[2]);
    }
    if (size > 3) {
      out.add(117, FormHash.mix(steps[0] + FormHash.mix(steps[1])), steps[2], steps[3]);
    }
  }

  private void walk(Tokens tokens, List<Candidate> candidates, Candidate c, List<CueBook.Found<Status>> cues) {
    size = 0;
    int gap = 0;
    int cue = cues.size() - 1;
    int other = candidates.size() - 1;
    int end = c.from();
    while (end > 0 && size < STEPS) {
      while (cue >= 0 && (cues.get(cue).to() > end || cues.get(cue).cue().side() != Cue.Side.BEFORE)) {
        cue--;
      }
      while (other >= 0 && candidates.get(other).to() > end) {
        other--;
      }
      int from = end - 1;
      long step = 0;
      if (cue >= 0 && cues.get(cue).to() == end) {
        step = cues.get(cue).cue().id().hashCode();
        from = cues.get(cue).from();
      } else if (other >= 0 && candidates.get(other).to() == end) {
        step = TRIGGER + candidates.get(other).frame().rules().getFirst().part().ordinal();
        from = candidates.get(other).from();
      } else if (tokens.mark(from) || BINDING.contains(tokens.form(from))) {
        step = tokens.form(from);
      }
      if (step == 0) {
        gap++;
      } else {
        gaps[size] = StatusFeatures.bucket(gap);
        steps[size++] = step;
        gap = 0;
      }
      end = from;
    }
  }
}
