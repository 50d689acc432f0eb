package org.biennien.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.biennien.app.search.Finder;
import org.biennien.app.view.Overview;
import org.biennien.app.view.Views;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `biennien chronicle add|reread|check|rebuild|backup|restore`: fills the store and looks after it.
@Command(name = "chronicle",
    subcommands = {ChronicleCommand.Add.class, ChronicleCommand.Check.class, ChronicleCommand.Rebuild.class,
        RereadCommand.class, BackupCommand.class, RestoreCommand.class})
final class ChronicleCommand {
  /// `biennien chronicle add FILE|DIR ...`.
  @Command(name = "add")
  static final class Add implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR|-", descriptionKey = "parameter.inputs")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--lines", descriptionKey = "option.article-lines")
    private boolean lines;

    @Option(names = "--again", descriptionKey = "option.again")
    private boolean again;

    @Mixin
    private SuppliedOptions supplied = new SuppliedOptions();

    @Mixin
    private Home home = new Home();

    Add(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Chronicle chronicle = home.chronicle(terminal); Finder finder = new Finder(chronicle)) {
        var index = new IndexCare(finder, terminal);
        // Before anything is added: an index ahead of a store that was put back is only then seen to be so.
        index.begin();
        int exitCode;
        try (var _ = IndexAlongside.start(finder)) {
          exitCode = add(chronicle);
        }
        index.catchUp();
        return exitCode;
      }
    }

    /// Who stops the program waits for this, not for the index: the next command takes over what that lacks.
    private int add(Chronicle chronicle) {
      try (Interruption interruption = Interruption.watch()) {
        var ingest = new Ingest(chronicle, terminal, new Ingest.Scope(lines, again), interruption);
        ingest.add(InputFiles.of(inputs, terminal.in()), supplied.reader());
        terminal.err().println(terminal.messages().text("add.done", ingest.added(), ingest.already(),
            ingest.replaced(), ingest.claims(), home.path()));
        return ingest.exitCode();
      }
    }
  }

  /// `biennien chronicle check`.
  @Command(name = "check")
  static final class Check implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Home home = new Home();

    Check(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Chronicle chronicle = home.chronicle(terminal); Finder finder = new Finder(chronicle)) {
        List<String> faults = Stream.concat(kept(chronicle).stream(), finder.index().check().stream()).toList();
        if (!faults.isEmpty()) {
          terminal.out().println(terminal.messages().text("check.faults", faults.size()));
          faults.forEach(fault -> terminal.out().println("- " + fault));
          return ExitCode.FAILED;
        }
        Overview overview = new Views(chronicle).overview();
        terminal.out().println(terminal.messages().text("check.sound", overview.articles(), overview.claims(),
            overview.events(), overview.places()));
        return ExitCode.DONE;
      }
    }

    private List<String> kept(Chronicle chronicle) {
      int all = chronicle.articleCount() + chronicle.ledgerCount() + chronicle.eventCount(EventQuery.ALL);
      try (var progress = new Progress(terminal.messages().text("progress.check"), all, terminal.watched(), terminal.err())) {
        return chronicle.check(progress::stepTo);
      }
    }
  }

  /// `biennien chronicle rebuild`.
  @Command(name = "rebuild")
  static final class Rebuild implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Home home = new Home();

    Rebuild(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Chronicle chronicle = home.chronicle(terminal); Finder finder = new Finder(chronicle)) {
        chronicle.rebuild();
        new IndexCare(finder, terminal).remake();
        Overview overview = new Views(chronicle).overview();
        terminal.out().println(terminal.messages().text(
            "rebuild.done", overview.events(), overview.places(), overview.claims()));
        return ExitCode.DONE;
      }
    }
  }
}
