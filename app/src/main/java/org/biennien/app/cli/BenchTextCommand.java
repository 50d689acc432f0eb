package org.biennien.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.biennien.app.bench.Effort;
import org.biennien.text.AnnotatedText;
import org.biennien.text.pipeline.Annotator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien bench text FILE`: speed, allocation and memory of the text analysis, on one thread.
@Command(name = "text")
final class BenchTextCommand implements Callable<Integer> {
  private static final String FIRST = "Quân đội Syria tiến vào thành phố Albu Kamal.";

  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "parameter.bench-file")
  private Path file = Path.of("");

  @Option(names = "--passes", paramLabel = "N", defaultValue = "5", descriptionKey = "option.passes")
  private int passes;

  @Option(names = "--warm-up", paramLabel = "N", defaultValue = "2", descriptionKey = "option.warm-up")
  private int warmUp;

  @Option(names = "--megabytes", paramLabel = "N", defaultValue = "20", descriptionKey = "option.megabytes")
  private int megabytes;

  @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table",
      descriptionKey = "option.table-format")
  private PageFormat format = PageFormat.table;

  /// A stage to measure: from a text to what was found in it.
  private interface Stage {
    AnnotatedText read(String text);
  }

  BenchTextCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (passes < 1 || warmUp < 0 || megabytes < 1) {
      throw new CommandException(ExitCode.USAGE, terminal.messages().text("bench.numbers"));
    }
    long start = System.nanoTime();
    Annotator annotator = Annotator.load();
    double loaded = (System.nanoTime() - start) / 1e6;
    annotator.segment(FIRST);
    double first = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    Memory memory = Memory.watch();
    List<TextPass> measured = passes(annotator);
    long live = Memory.live();
    var figures = new TextFigures(file.toString(), Runtime.version().toString(), loaded, first,
        measured.stream().map(TextFigures.Row::of).toList(), live, Math.max(live, memory.peak()),
        Memory.resident());
    switch (format) {
      case table -> new TextFiguresTable(terminal).print(figures);
      case json -> PageFormat.print(figures, terminal.out());
    }
    return ExitCode.DONE;
  }

  private List<TextPass> passes(Annotator annotator) {
    var measured = new ArrayList<TextPass>();
    for (int number = 1 - warmUp; number <= passes; number++) {
      TextPass segment = pass("segment", number, annotator::segment);
      TextPass chain = pass("chain", number, annotator::annotate);
      if (number > 0) {
        measured.add(segment);
        measured.add(chain);
      }
    }
    return measured;
  }

  private TextPass pass(String stage, int number, Stage work) {
    TextPass pass = TextPass.begin(stage, number);
    try (var texts = new BenchTexts(file, megabytes * 1_000_000L)) {
      for (Optional<String> next = texts.next(terminal.messages()); next.isPresent();
          next = texts.next(terminal.messages())) {
        String text = next.get();
        Effort.Of<AnnotatedText> read = Effort.measure(() -> work.read(text));
        pass = pass.plus(read.value(), read.effort());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (pass.syllables() == 0) {
      throw new CommandException(ExitCode.FAILED, terminal.messages().text("bench.nothing", file));
    }
    String which = number > 0 ? number + "/" + passes : terminal.messages().text("bench.warm-up");
    terminal.err().println(terminal.messages().text("bench.pass", terminal.messages().text("bench." + stage), which,
        String.format(Locale.ROOT, "%,d", Math.round(pass.syllablesPerCpuSecond()))));
    return pass;
  }
}
