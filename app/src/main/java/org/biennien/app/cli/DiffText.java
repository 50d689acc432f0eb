package org.biennien.app.cli;

import java.util.stream.Collectors;
import org.biennien.app.export.ChangeRecord;
import org.biennien.app.export.ClaimRecord;
import org.biennien.app.export.DiffDocument;
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
        table.row(step.handsChanged() ? "*" : "", change.place().name(), step.since(), words.of(step.before(), change.place()),
            words.of(step.after(), change.place()),
            step.claims().stream().map(ClaimRecord::id).collect(Collectors.joining(", ")));
      }
    }
    table.print(terminal.out());
    terminal.out().println(messages.text("diff.legend"));
  }
}
