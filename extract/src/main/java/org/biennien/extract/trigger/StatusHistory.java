package org.biennien.extract.trigger;

import java.util.HashMap;
import java.util.Map;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Status;

/// The statuses told so far in an article: a plan is often told in several verbs, and more than once.
final class StatusHistory {
  /// What stands for "none before".
  static final int NONE = Status.values().length;

  private final Map<Long, Status> byWords = new HashMap<>();
  private final int[] byType = new int[ClaimType.values().length];
  private int sentence = -1;
  private int to;
  private Status last = Status.ACTUAL;

  /// Notes the status of a trigger.
  void add(int sentence, Candidate candidate, long words, ClaimType type, Status status) {
    this.sentence = sentence;
    to = candidate.to();
    last = status;
    byWords.put(words, status);
    byType[type.ordinal()] = status.ordinal() + 1;
  }

  /// The status of the trigger before in the same sentence.
  int before(int sentence) {
    return sentence == this.sentence ? last.ordinal() : NONE;
  }

  /// Where the trigger before in the same sentence ends; 0 if there is none.
  int end(int sentence) {
    return sentence == this.sentence ? to : 0;
  }

  /// The last status of a trigger with the same words.
  int sameWords(long words) {
    Status status = byWords.get(words);
    return status == null ? NONE : status.ordinal();
  }

  /// The last status of a trigger of the same type.
  int sameType(ClaimType type) {
    int noted = byType[type.ordinal()];
    return noted == 0 ? NONE : noted - 1;
  }
}
