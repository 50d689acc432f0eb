package org.biennien.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.biennien.app.export.DiffDocument;
import org.biennien.app.export.JsonDocument;
import org.biennien.app.export.Records;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.Change;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien diff DAY DAY [--place PLACE] [--side CODE] [--known DAY]`: what changed hands between two days.
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FROM", descriptionKey = "parameter.diff-from")
  private LocalDate from = LocalDate.EPOCH;

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "parameter.diff-to")
  private LocalDate to = LocalDate.EPOCH;

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "option.diff-place")
  private Optional<String> place = Optional.empty();

  @Option(names = "--side", paramLabel = "CODE", descriptionKey = "option.diff-side")
  private Optional<String> side = Optional.empty();

  @Option(names = "--known", paramLabel = "DAY", descriptionKey = "option.known")
  private Optional<LocalDate> known = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  @Mixin
  private Home home = new Home();

  DiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = terminal.messages();
    if (to.isBefore(from)) {
      throw new CommandException(ExitCode.USAGE, messages.text("usage.diff-order", from, to));
    }
    Optional<String> code = side.map(new StateWords(messages)::code);
    try (Chronicle chronicle = home.chronicle(terminal)) {
      Optional<PlaceKey> key = place.map(name -> chronicle.ledger(name).orElseThrow(() -> new CommandException(
          ExitCode.NOT_FOUND, messages.text("ledger.unknown", name, ""))).key());
      List<Change> changes = new Holdings(chronicle).changes(from, to, known, key, code);
      DiffDocument document = new Records(chronicle).diff(from, to, known, code, changes);
      switch (format) {
        case table -> new DiffText(terminal).print(document);
        case json -> JsonDocument.print(document, terminal.out());
      }
      return ExitCode.DONE;
    }
  }
}
