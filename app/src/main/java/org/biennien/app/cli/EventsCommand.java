package org.biennien.app.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.biennien.app.export.EventsDocument;
import org.biennien.app.export.JsonDocument;
import org.biennien.app.export.Records;
import org.biennien.app.view.EventFilter;
import org.biennien.app.view.EventLine;
import org.biennien.app.view.PlaceLine;
import org.biennien.app.view.Views;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.claim.ClaimType;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `biennien events ...`: the events of the chronicle by date.
@Command(name = "events",
    subcommands = {DecisionCommands.Join.class, DecisionCommands.Split.class, DecisionCommands.Decisions.class,
        DecisionCommands.Undo.class, WhyCommand.class})
final class EventsCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "option.type", converter = TypeConverter.class)
  private Optional<ClaimType> type = Optional.empty();

  @Option(names = "--side", paramLabel = "CODE", descriptionKey = "option.side")
  private Optional<String> side = Optional.empty();

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "option.place")
  private Optional<String> place = Optional.empty();

  @Option(names = "--from", paramLabel = "DAY", descriptionKey = "option.from")
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DAY", descriptionKey = "option.to")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  @Mixin
  private Home home = new Home();

  EventsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = home.chronicle(terminal)) {
      Optional<String> id = place.map(name -> chronicle.placesNamed(name).stream().findFirst()
          .map(found -> found.key().value())
          .orElseThrow(() -> new CommandException(
              ExitCode.NOT_FOUND, terminal.messages().text("ledger.unknown", name, ""))));
      switch (format) {
        case table -> print(new Views(chronicle).events(
            new EventFilter(type, Optional.empty(), side, id, from, to, Optional.empty(), Integer.MAX_VALUE)).events());
        case json -> JsonDocument.print(document(chronicle, id), terminal.out());
      }
      return ExitCode.DONE;
    }
  }

  private EventsDocument document(Chronicle chronicle, Optional<String> id) {
    List<Event> events = chronicle.events(
        new EventQuery(type, side, id.map(PlaceKey::new), from, to, Integer.MAX_VALUE));
    return new Records(chronicle).events(events.size(), events);
  }

  private void print(List<EventLine> events) {
    Messages messages = terminal.messages();
    if (events.isEmpty()) {
      terminal.err().println(messages.text("events.none"));
      return;
    }
    var table = new Table(messages.text("column.when"), messages.text("column.type"), messages.text("column.status"),
        messages.text("column.who"), messages.text("column.whom"), messages.text("column.where"),
        messages.text("column.claims"), messages.text("column.origins"), messages.text("column.id"));
    var accounts = new AccountText(messages);
    var words = new StateWords(messages);
    for (EventLine event : events) {
      table.row(event.time().orElse("–"), event.types().stream().map(words::type).collect(Collectors.joining(", ")),
          words.status(event.status()), words.names(event.agents()), words.names(event.patients()),
          event.places().stream().map(PlaceLine::name).collect(Collectors.joining(", ")),
          event.claims(), event.origins(), event.claim());
      accounts.of(event).forEach(table::note);
    }
    table.print(terminal.out());
  }

  /// A claim type by its label; the complaint lists them.
  static final class TypeConverter implements ITypeConverter<ClaimType> {
    @Override
    public ClaimType convert(String value) {
      return ClaimType.of(value).orElseThrow(() -> new TypeConversionException(new Messages().text("usage.format",
          value, Arrays.stream(ClaimType.values()).map(ClaimType::label).toList())));
    }
  }
}
