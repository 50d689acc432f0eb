package org.biennien.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.biennien.app.export.JsonDocument;
import org.biennien.app.export.SearchDocument;
import org.biennien.app.export.SearchRecords;
import org.biennien.app.search.Answer;
import org.biennien.app.search.Finder;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.search.SearchQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien search WORDS ...`: articles by their words and by what their claims say.
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "parameter.words")
  private List<String> words = new ArrayList<>();

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "option.search-type",
      converter = EventsCommand.TypeConverter.class)
  private Optional<ClaimType> type = Optional.empty();

  @Option(names = "--status", paramLabel = "STATUS", descriptionKey = "option.search-status")
  private Optional<Status> status = Optional.empty();

  @Option(names = "--side", paramLabel = "CODE", descriptionKey = "option.search-side")
  private Optional<String> side = Optional.empty();

  @Option(names = "--agent", paramLabel = "CODE", descriptionKey = "option.search-agent")
  private Optional<String> agent = Optional.empty();

  @Option(names = "--patient", paramLabel = "CODE", descriptionKey = "option.search-patient")
  private Optional<String> patient = Optional.empty();

  @Option(names = "--place", paramLabel = "PLACE", descriptionKey = "option.search-place")
  private Optional<String> place = Optional.empty();

  @Option(names = "--from", paramLabel = "DATE", descriptionKey = "option.search-from",
      converter = SuppliedOptions.EdtfConverter.class)
  private Optional<Edtf> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DATE", descriptionKey = "option.search-to",
      converter = SuppliedOptions.EdtfConverter.class)
  private Optional<Edtf> to = Optional.empty();

  @Option(names = "--undated", descriptionKey = "option.search-undated")
  private boolean undated;

  @Option(names = "--source-kind", paramLabel = "KIND", descriptionKey = "option.search-source-kind")
  private Optional<SourceKind> sourceKind = Optional.empty();

  @Option(names = "--source", paramLabel = "NAME", descriptionKey = "option.search-source")
  private Optional<String> source = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", descriptionKey = "option.search-outlet")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--order", paramLabel = "ORDER", defaultValue = "relevance", descriptionKey = "option.search-order")
  private SearchQuery.Order order = SearchQuery.Order.RELEVANCE;

  @Option(names = "--limit", paramLabel = "N", defaultValue = "20", descriptionKey = "option.search-limit")
  private int limit;

  @Option(names = "--page", paramLabel = "N", defaultValue = "1", descriptionKey = "option.search-page")
  private int page;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  @Mixin
  private Home home = new Home();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SearchQuery query = query();
    try (Chronicle chronicle = home.chronicle(terminal); Finder finder = new Finder(chronicle)) {
      new IndexCare(finder, terminal).catchUp();
      Answer answer = finder.ask(query);
      if (place.isPresent() && answer.places().isEmpty()) {
        throw new CommandException(ExitCode.NOT_FOUND, terminal.messages().text("ledger.unknown", place.get(), ""));
      }
      SearchDocument document = new SearchRecords(chronicle).document(answer);
      switch (format) {
        case table -> new SearchText(terminal).print(document);
        case json -> JsonDocument.print(document, terminal.out());
      }
      return ExitCode.DONE;
    }
  }

  private SearchQuery query() {
    Messages messages = terminal.messages();
    if (limit < 1 || page < 1 || (long) limit * page > SearchQuery.DEEPEST) {
      throw new CommandException(ExitCode.USAGE, messages.text("usage.search-page", limit, page, SearchQuery.DEEPEST));
    }
    var states = new StateWords(messages);
    return new SearchQuery(String.join(" ", words), type, status, side.map(states::code), agent.map(states::code),
        patient.map(states::code), place.filter(name -> !name.isBlank()), from, to, undated, sourceKind, source, outlet,
        Optional.empty(), order, (page - 1) * limit, limit);
  }
}
