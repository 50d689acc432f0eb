package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Status;
import org.biennien.text.Span;

/// A sentence of `status-cues.tsv` whose status is known.
///
/// @param text the sentence
/// @param trigger where its trigger stands
/// @param status of the trigger's event
public record StatusExample(String text, Span trigger, Status status) {
  /// The examples of all cues, and the counter-examples of those that do not say `actual`: these are actual.
  public static List<StatusExample> load() {
    var examples = new ArrayList<StatusExample>();
    for (Cue<Status> cue : RuleTable.status()) {
      examples.add(of(cue.example(), cue.label()));
      if (cue.label() != Status.ACTUAL) {
        examples.add(of(cue.counterExample(), Status.ACTUAL));
      }
    }
    return examples;
  }

  private static StatusExample of(TriggerRule.Example example, Status status) {
    return new StatusExample(example.text(), new Span(example.from(), example.to()), status);
  }
}
