package org.biennien.extract.trigger;

import java.util.List;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Status;

/// What the model sees of a trigger whose status it decides: the cues of its sentence with their distance, what
/// stands between, the way to it over cues and verbs, the words before and after, and the trigger itself.
final class StatusFeatures {
  private static final int WINDOW = 8;

  /// The labels of all statuses: their order.
  static final int[] LABELS = {0, 1, 2, 3};

  private final Features out = new Features();
  private final PathFeatures path = new PathFeatures();

  /// The features of a trigger that was read as `type`; valid until the next call.
  Features of(
      Discourse discourse, int sentence, int index, ClaimType type, List<CueBook.Found<Status>> cues,
      StatusHistory history) {
    out.clear();
    Tokens tokens = discourse.tokens(sentence);
    List<Candidate> candidates = discourse.candidates(sentence);
    Candidate c = candidates.get(index);
    int part = c.frame().rules().getFirst().part().ordinal();
    own(tokens, c, type, part);
    neighbours(tokens, c, type, part);
    cues(tokens, candidates, c, type, part, cues);
    governor(tokens, candidates, index, type);
    path.add(out, tokens, candidates, c, part, cues);
    history(tokens, sentence, c, type, history);
    return out;
  }

  /// The id of the cue of `status` that stands nearest to the trigger on its side; "none" if there is none.
  static String nearest(List<CueBook.Found<Status>> cues, Candidate c, Status status) {
    String nearest = "none";
    int least = Integer.MAX_VALUE;
    for (CueBook.Found<Status> found : cues) {
      int distance = found.cue().side() == Cue.Side.BEFORE ? c.from() - found.to() : found.from() - c.to();
      if (found.cue().label() == status && distance >= 0 && distance < least) {
        least = distance;
        nearest = found.cue().id();
      }
    }
    return nearest;
  }

  private void own(Tokens tokens, Candidate c, ClaimType type, int part) {
    out.add(0);
    out.add(1, type.ordinal());
    out.add(2, TriggerFeatures.words(tokens, c));
    out.add(3, c.frame().hash());
    out.add(4, part, type.ordinal());
    out.add(5, tokens.form(tokens.size() - 1));
    for (int i = c.from(); i < c.to(); i++) {
      out.add(6, tokens.form(i));
    }
  }

  private void neighbours(Tokens tokens, Candidate c, ClaimType type, int part) {
    for (int d = 1; d <= 4; d++) {
      out.add(10 + d, tokens.shape(c.from() - d));
      out.add(20 + d, tokens.shape(c.to() - 1 + d));
    }
    out.add(30, tokens.shape(c.from() - 1), tokens.shape(c.from() - 2));
    out.add(31, tokens.shape(c.from() - 2), tokens.shape(c.from() - 3));
    out.add(32, tokens.shape(c.from() - 1), part);
    out.add(33, tokens.shape(c.to()), tokens.shape(c.to() + 1));
    out.add(34, tokens.shape(c.from() - 1), type.ordinal());
    for (int i = Math.max(0, c.from() - WINDOW); i < c.from(); i++) {
      out.add(35, tokens.shape(i));
      out.add(36, tokens.shape(i), tokens.shape(i + 1));
    }
    for (int i = c.to(); i < Math.min(tokens.size(), c.to() + WINDOW); i++) {
      out.add(37, tokens.shape(i));
      out.add(38, tokens.shape(i), tokens.shape(i + 1));
    }
  }

  private void cues(
      Tokens tokens, List<Candidate> candidates, Candidate c, ClaimType type, int part,
      List<CueBook.Found<Status>> cues) {
    long nearest = 0;
    long nearestOther = 0;
    int seen = 0;
    for (CueBook.Found<Status> found : cues) {
      boolean before = found.cue().side() == Cue.Side.BEFORE;
      if (before ? found.to() > c.from() : found.from() < c.to()) {
        continue;
      }
      int from = before ? found.to() : c.to();
      int to = before ? c.from() : found.from();
      int distance = bucket(to - from);
      int between = between(tokens, candidates, from, to);
      long id = found.cue().id().hashCode();
      int status = found.cue().label().ordinal();
      out.add(50, id, distance);
      out.add(51, id, between);
      out.add(52, status, distance * 16L + between);
      out.add(53, status, between, part);
      out.add(54, id, type.ordinal());
      out.add(55, id);
      out.add(56, id, Math.min(between, 4), distance);
      if (before) {
        // *sẽ do … nắm giữ*: what the cue takes first tells how far it reaches.
        out.add(57, id, tokens.form(from), between);
        out.add(58, status, tokens.form(from), distance);
        nearest = id;
        if (found.cue().label() != Status.ACTUAL) {
          nearestOther = found.cue().id().hashCode() * 64L + distance * 16L + between;
          seen |= 1 << status;
        }
      }
    }
    out.add(60, nearest);
    out.add(61, nearestOther);
    out.add(62, nearest, nearestOther);
    out.add(63, seen);
    out.add(64, seen, part);
  }

  private void governor(Tokens tokens, List<Candidate> candidates, int index, ClaimType type) {
    if (index > 0) {
      Candidate previous = candidates.get(index - 1);
      int gap = candidates.get(index).from() - previous.to();
      out.add(70, previous.frame().hash(), bucket(gap));
      out.add(71, TriggerFeatures.words(tokens, previous), bucket(gap));
      out.add(72, previous.frame().hash(), type.ordinal());
    } else {
      out.add(73);
    }
  }

  private void history(Tokens tokens, int sentence, Candidate c, ClaimType type, StatusHistory history) {
    int before = history.before(sentence);
    int gap = bucket(Math.max(0, c.from() - history.end(sentence)));
    out.add(80, before);
    out.add(81, before, gap);
    out.add(82, before, tokens.form(c.from() - 1));
    out.add(83, before, tokens.form(history.end(sentence)));
    out.add(84, before, type.ordinal());
    long words = TriggerFeatures.words(tokens, c);
    out.add(85, history.sameWords(words));
    out.add(86, history.sameType(type));
    out.add(87, history.sameType(type), type.ordinal());
  }

  /// Marks and other candidates from one token to before another: what a scope seldom crosses.
  private static int between(Tokens tokens, List<Candidate> candidates, int from, int to) {
    int marks = 0;
    for (int i = from; i < to; i++) {
      marks += tokens.mark(i) ? 1 : 0;
    }
    int others = 0;
    for (Candidate candidate : candidates) {
      others += candidate.from() >= from && candidate.to() <= to ? 1 : 0;
    }
    return Math.min(marks, 2) * 3 + Math.min(others, 2);
  }

  static int bucket(int distance) {
    return distance < 3 ? distance : distance < 5 ? 3 : distance < 8 ? 4 : distance < 13 ? 5 : 6;
  }
}
