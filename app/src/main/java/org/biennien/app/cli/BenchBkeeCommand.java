package org.biennien.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.biennien.extract.Road;
import org.biennien.extract.eval.bkee.BkeeEvaluation;
import org.biennien.extract.eval.bkee.BkeeScore;
import org.biennien.extract.eval.bkee.BkeeType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `biennien bench bkee DIR`: how the claims agree with the events of the BKEE corpus, which everybody gets for himself.
@Command(name = "bkee")
final class BenchBkeeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "1", paramLabel = "DIR", descriptionKey = "parameter.bkee")
  private Path folder = Path.of("");

  BenchBkeeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Map<BkeeType, BkeeScore> scores = scores();
    Messages messages = terminal.messages();
    BkeeScore all = BkeeEvaluation.all(scores);
    terminal.out().println(messages.text("bench.bkee", folder, all.articles()));
    var table = new Table("", "P", "R", "F1", messages.text("column.arguments") + " P", "R", "F1");
    scores.forEach((type, score) -> row(table, type.label(), score));
    row(table, messages.text("bench.bkee-all"), all);
    // Measured by others on all of BKEE's types: beside ours, not under the same conditions.
    table.row(messages.text("bench.bkee-annotators"), "", "", "0.63", "", "", "0.58");
    table.row(messages.text("bench.bkee-annotators-war"), "", "", "0.50", "", "", "0.41");
    table.row(messages.text("bench.bkee-crf"), "", "", "0.60", "", "", "0.44");
    table.print(terminal.out());
    return ExitCode.DONE;
  }

  private Map<BkeeType, BkeeScore> scores() {
    try {
      List<Path> files = BkeeEvaluation.files(folder);
      if (files.isEmpty()) {
        throw new CommandException(ExitCode.FAILED, terminal.messages().text("bench.no-standoff", folder));
      }
      try (var progress =
          new Progress(terminal.messages().text("progress.read"), files.size(), terminal.watched(), terminal.err())) {
        return new BkeeEvaluation(Road.load()).score(files, progress::step);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Table table, String name, BkeeScore score) {
    table.row(name, share(score.triggers().precision()), share(score.triggers().recall()), share(score.triggers().f1()),
        share(score.arguments().precision()), share(score.arguments().recall()), share(score.arguments().f1()));
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
