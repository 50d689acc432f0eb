package org.biennien.app.cli;

import java.util.stream.Collectors;
import org.biennien.app.export.ChangeRecord;
import org.biennien.app.export.ClaimRecord;
import org.biennien.app.export.DiffDocument;
import org.biennien.app.export.PlaceRecord;
import org.biennien.app.export.StepRecord;

/// What changed hands, as a table for a person: a row for each step, `*` where somebody else is in the place now.
final class DiffText {
  private final Terminal terminal;
  private final Messages messages;
  private final StateWords words;

  DiffText(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.words = new StateWords(messages);
  }

  void print(DiffDocument diff) {
    if (diff.changes().isEmpty()) {
      terminal.err().println(messages.text("diff.none", diff.from(), diff.to()));
      return;
    }
    var table = new Table("", messages.text("column.where"), messages.text("column.when"),
        messages.text("column.before"), messages.text("column.after"), messages.text("column.claims"));
    for (ChangeRecord change : diff.changes()) {
      for (StepRecord step : change.steps()) {
        table.row(step.handsChanged() ? "*" : "", change.place().name(), step.since(), before(step, change.place()),
            words.of(step.after(), change.place()),
            step.claims().stream().map(ClaimRecord::id).collect(Collectors.joining(", ")));
      }
    }
    table.print(terminal.out());
    terminal.out().println(messages.text("diff.legend"));
  }

  /// Whose it was, or who is told to have lost it where nobody had told before.
  private String before(StepRecord step, PlaceRecord place) {
    boolean untold = step.before().sides().isEmpty() && step.before().views().isEmpty();
    return untold && !step.losers().isEmpty()
        ? messages.text("diff.lost", step.losers().stream().map(words::side).collect(Collectors.joining(", ")))
        : words.of(step.before(), place);
  }
}
