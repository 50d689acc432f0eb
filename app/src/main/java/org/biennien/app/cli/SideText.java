package org.biennien.app.cli;

import org.biennien.app.export.HeldRecord;
import org.biennien.app.export.SideDocument;

/// All that a side is said to hold, as a table for a person.
final class SideText {
  private final Terminal terminal;
  private final Messages messages;
  private final StateWords words;

  SideText(Terminal terminal) {
    this.terminal = terminal;
    this.messages = terminal.messages();
    this.words = new StateWords(messages);
  }

  void print(SideDocument side) {
    String day = side.at().map(Object::toString).orElse(messages.text("unknown.date"));
    if (side.places().isEmpty()) {
      terminal.err().println(messages.text("side.none", words.name(side.side()), day));
      return;
    }
    terminal.out().println("══ " + messages.text("side.heading", words.name(side.side()), day));
    var table = new Table(messages.text("column.where"), messages.text("column.state"),
        messages.text("column.since"), messages.text("column.last-word"), messages.text("column.origins"),
        messages.text("column.source"));
    for (HeldRecord held : side.places()) {
      table.row(held.place().name() + held.place().country().map(c -> " (" + c + ")").orElse(""),
          words.of(held.state(), held.place()), held.since().orElse(messages.text("unknown.date")),
          held.lastWord().map(Object::toString).orElse("–"), held.state().independentOrigins(),
          words.voices(held.state().origins()));
    }
    table.print(terminal.out());
  }
}
