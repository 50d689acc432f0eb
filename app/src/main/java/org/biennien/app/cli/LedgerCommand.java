package org.biennien.app.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.biennien.app.export.JsonDocument;
import org.biennien.app.export.LedgerDocument;
import org.biennien.app.export.Records;
import org.biennien.app.export.SideDocument;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.DaySpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien ledger PLACE [--at DAY] [--known DAY] [--voices]`: who is said to hold a place;
/// `biennien ledger --side CODE [--at DAY] [--known DAY]`: all that a side is said to hold.
@Command(name = "ledger")
final class LedgerCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "PLACE", descriptionKey = "parameter.place")
  private Optional<String> place = Optional.empty();

  @Option(names = "--side", paramLabel = "CODE", descriptionKey = "option.holder")
  private Optional<String> side = Optional.empty();

  @Option(names = "--at", paramLabel = "DAY", descriptionKey = "option.at")
  private Optional<LocalDate> at = Optional.empty();

  @Option(names = "--known", paramLabel = "DAY", descriptionKey = "option.known")
  private Optional<LocalDate> known = Optional.empty();

  @Option(names = "--voices", descriptionKey = "option.voices")
  private boolean voices;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  @Mixin
  private Home home = new Home();

  LedgerCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (place.isPresent() == side.isPresent()) {
      throw new CommandException(ExitCode.USAGE, terminal.messages().text("usage.place-or-side"));
    }
    try (Chronicle chronicle = home.chronicle(terminal)) {
      place.ifPresent(name -> ofPlace(chronicle, name));
      side.ifPresent(code -> ofSide(chronicle, new StateWords(terminal.messages()).code(code)));
      return ExitCode.DONE;
    }
  }

  private void ofPlace(Chronicle chronicle, String name) {
    PlaceLedger ledger = known.map(day -> chronicle.ledger(name, day)).orElseGet(() -> chronicle.ledger(name))
        .orElseThrow(() -> unknown(chronicle, name));
    LedgerDocument document = new Records(chronicle).ledger(ledger, at, voices);
    switch (format) {
      case table -> new LedgerText(terminal).print(document);
      case json -> JsonDocument.print(document, terminal.out());
    }
  }

  private void ofSide(Chronicle chronicle, String code) {
    Optional<LocalDate> day = at.or(() -> chronicle.days().map(DaySpan::last));
    SideDocument document = Records.side(code, day, known, day.map(asked -> new Holdings(chronicle).of(code, asked, known))
        .orElseGet(List::of));
    switch (format) {
      case table -> new SideText(terminal).print(document);
      case json -> JsonDocument.print(document, terminal.out());
    }
  }

  private CommandException unknown(Chronicle chronicle, String name) {
    Messages messages = terminal.messages();
    List<String> similar = chronicle.placesNamed(name).stream().limit(5).map(p -> p.place().name()).toList();
    List<String> kept = new Holdings(chronicle).placesWithMostWords(8);
    String hint = kept.isEmpty()
        ? messages.text("ledger.none")
        : messages.text("ledger.similar", String.join(", ", similar.isEmpty() ? kept : similar));
    return new CommandException(ExitCode.NOT_FOUND, messages.text("ledger.unknown", name, hint));
  }
}
