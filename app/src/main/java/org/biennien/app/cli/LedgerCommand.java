package org.biennien.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.biennien.app.view.Moment;
import org.biennien.app.view.PlacePage;
import org.biennien.app.view.Views;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien ledger PLACE [--at DAY] [--known DAY]`: who is said to hold a place.
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "PLACE", descriptionKey = "parameter.place")
  private String place = "";

  @Option(names = "--at", paramLabel = "DAY", descriptionKey = "option.at")
  private Optional<LocalDate> at = Optional.empty();

  @Option(names = "--known", paramLabel = "DAY", descriptionKey = "option.known")
  private Optional<LocalDate> known = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  @Mixin
  private Home home = new Home();

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = Chronicle.open(home.path())) {
      PlacePage page = chronicle.ledger(place).map(ledger -> ledger.key().value())
          .flatMap(id -> new Views(chronicle).place(id, new Moment(at, known)))
          .orElseThrow(() -> unknown(chronicle));
      switch (format) {
        case table -> new LedgerText(terminal).print(page, at);
        case json -> PageFormat.print(page, terminal.out());
      }
      return ExitCode.DONE;
    }
  }

  private CommandException unknown(Chronicle chronicle) {
    Messages messages = terminal.messages();
    List<String> similar = chronicle.placesNamed(place).stream().limit(5).map(p -> p.place().name()).toList();
    List<String> kept = withLedgers(chronicle);
    String hint = kept.isEmpty()
        ? messages.text("ledger.none")
        : messages.text("ledger.similar", String.join(", ", similar.isEmpty() ? kept : similar));
    return new CommandException(ExitCode.NOT_FOUND, messages.text("ledger.unknown", place, hint));
  }

  private static List<String> withLedgers(Chronicle chronicle) {
    return new Views(chronicle).places(new Moment(Optional.empty(), Optional.empty())).places().stream().limit(8)
        .map(standing -> standing.place().name()).toList();
  }
}
