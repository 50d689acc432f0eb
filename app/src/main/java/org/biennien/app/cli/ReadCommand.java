package org.biennien.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.biennien.claim.Claim;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien read FILE|DIR|- ...`: articles in, claims out.
@Command(name = "read")
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "parameter.inputs")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format",
      converter = FormatConverter.class)
  private ClaimFormat format = ClaimFormat.table;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--min-confidence", paramLabel = "P", defaultValue = "0", descriptionKey = "option.min-confidence")
  private double minConfidence;

  @Mixin
  private SuppliedOptions supplied = new SuppliedOptions();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new CommandException(ExitCode.USAGE, terminal.messages().text("usage.min-confidence", minConfidence));
    }
    ArticleReader reader = supplied.reader();
    Road road = Road.load();
    InputFiles files = InputFiles.of(inputs, terminal.in());
    var tally = new Tally(terminal);
    try (ClaimSink sink = format.open(out, terminal.out(), terminal.messages());
        var progress = new Progress(terminal.messages().text("progress.read"), files.names().size(),
            terminal.watched() && (out.isPresent() || format != ClaimFormat.table), terminal.err())) {
      var batch = new Batch();
      for (String name : files.names()) {
        for (Reading reading : files.read(name, reader)) {
          tally.add(reading);
          if (reading instanceof Reading.Read read) {
            batch.add(name, read.article());
          }
          if (batch.full()) {
            write(road, batch.take(), sink);
          }
        }
        progress.step();
      }
      write(road, batch.take(), sink);
    }
    return tally.finish();
  }

  private void write(Road road, List<Batch.Arrival> arrivals, ClaimSink sink) {
    List<List<Claim>> claims = road.claims(road.annotate(Batch.articles(arrivals)));
    for (int i = 0; i < arrivals.size(); i++) {
      sink.accept(arrivals.get(i).from(), arrivals.get(i).article(), confident(claims.get(i)));
    }
  }

  private List<Claim> confident(List<Claim> claims) {
    return claims.stream().filter(claim -> claim.confidence() >= minConfidence).toList();
  }

  /// `gold-json` → `gold_json`.
  static final class FormatConverter implements picocli.CommandLine.ITypeConverter<ClaimFormat> {
    @Override
    public ClaimFormat convert(String value) {
      for (ClaimFormat format : ClaimFormat.values()) {
        if (format.toString().equalsIgnoreCase(value)) {
          return format;
        }
      }
      throw new picocli.CommandLine.TypeConversionException(
          new Messages().text("usage.format", value, List.of(ClaimFormat.values())));
    }
  }
}
