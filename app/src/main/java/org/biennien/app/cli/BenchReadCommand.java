package org.biennien.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.biennien.app.bench.Effort;
import org.biennien.app.bench.WarmUp;
import org.biennien.app.cli.ReadBench.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien bench read DIR`: how fast articles become claims on one thread, how the time grows with an article's
/// length, and the memory it takes.
@Command(name = "read")
final class BenchReadCommand implements Callable<Integer> {
  private static final int[] LENGTHS = {500_000, 5_000_000};
  private static final int READINGS = 3;

  private final Terminal terminal;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "parameter.bench-inputs")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--passes", paramLabel = "N", defaultValue = "5", descriptionKey = "option.passes")
  private int passes;

  @Option(names = "--warm-up", paramLabel = "N", defaultValue = "30", descriptionKey = "option.warm-up-most")
  private int warmUp;

  @Option(names = "--megabytes", paramLabel = "N", defaultValue = "20", descriptionKey = "option.megabytes")
  private int megabytes;

  @Option(names = "--no-lengths", descriptionKey = "option.no-lengths")
  private boolean noLengths;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  BenchReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (passes < 1 || warmUp < 0 || megabytes < 1) {
      throw new CommandException(ExitCode.USAGE, terminal.messages().text("bench.numbers"));
    }
    List<Source> sources = sources();
    Effort.Of<ReadBench> loaded = Effort.measure(ReadBench::new);
    Memory memory = Memory.watch();
    List<ReadFigures.Pass> measured = passes(loaded.value(), sources);
    List<ReadFigures.Length> lengths = noLengths ? List.of() : lengths(loaded.value(), sources);
    long live = Memory.live();
    var figures = new ReadFigures(Runtime.version().toString(), loaded.effort().wall() / 1e6, measured, lengths, live,
        Math.max(live, memory.peak()), Memory.resident());
    switch (format) {
      case table -> new ReadFiguresTable(terminal).print(figures);
      case json -> PageFormat.print(figures, terminal.out());
    }
    return ExitCode.DONE;
  }

  /// Read before anything is measured: how fast the disk is, is another question.
  private List<Source> sources() {
    var sources = new ArrayList<Source>();
    long bytes = 0;
    for (String name : InputFiles.of(inputs, terminal.in()).names()) {
      if (bytes >= megabytes * 1_000_000L) {
        break;
      }
      try {
        sources.add(new Source(name, Files.readAllBytes(Path.of(name))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      bytes += sources.getLast().bytes().length;
    }
    return sources;
  }

  private List<ReadFigures.Pass> passes(ReadBench bench, List<Source> sources) {
    WarmUp.run(warmUp, () -> pass(bench, sources, 0, terminal.messages().text("bench.warm-up")));
    var measured = new ArrayList<ReadFigures.Pass>();
    for (int number = 1; number <= passes; number++) {
      measured.add(ReadFigures.Pass.of(pass(bench, sources, number, number + "/" + passes)));
    }
    return measured;
  }

  private ReadPass pass(ReadBench bench, List<Source> sources, int number, String which) {
    ReadPass pass = bench.pass(number, sources);
    if (pass.bytes() == 0) {
      throw new CommandException(ExitCode.FAILED, terminal.messages().text("bench.no-article", inputs));
    }
    terminal.err().println(terminal.messages().text("bench.read-pass", which,
        String.format(Locale.ROOT, "%.2f", pass.megabytesPerCpuSecond())));
    return pass;
  }

  private static List<ReadFigures.Length> lengths(ReadBench bench, List<Source> sources) {
    var lengths = new ArrayList<ReadFigures.Length>();
    for (int length : LENGTHS) {
      Source article = bench.article(sources, length).orElseThrow();
      double least = Double.MAX_VALUE;
      for (int i = 0; i < READINGS; i++) {
        least = Math.min(least, bench.pass(1, List.of(article)).effort().cpu() / 1e6);
      }
      lengths.add(new ReadFigures.Length(article.bytes().length, least));
    }
    return lengths;
  }
}
