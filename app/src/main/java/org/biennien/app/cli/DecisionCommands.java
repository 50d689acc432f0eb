package org.biennien.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.biennien.chronicle.decision.ClaimAnchor;
import org.biennien.chronicle.decision.Decision;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a person decides about events: `biennien events join|split|decisions|undo`.
final class DecisionCommands {
  private DecisionCommands() {}

  private static void print(Decision decision, Terminal terminal) {
    Messages messages = terminal.messages();
    terminal.out().println(switch (decision) {
      case Decision.Join join -> messages.text("decision.join", join.number(), named(join.claims()), join.why());
      case Decision.Split split -> messages.text("decision.split", split.number(), named(split.out()),
          named(split.rest()), split.why());
    });
  }

  private static String named(List<ClaimAnchor> claims) {
    return claims.stream().map(claim -> "%s \"%s\"".formatted(claim.claimId(), claim.trigger().text()))
        .collect(Collectors.joining(", "));
  }

  /// `biennien events join CLAIM|EVENT CLAIM|EVENT ...`.
  @Command(name = "join")
  static final class Join implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "2..*", paramLabel = "CLAIM|EVENT", descriptionKey = "parameter.join")
    private List<String> claims = new ArrayList<>();

    @Option(names = "--why", paramLabel = "WORDS", descriptionKey = "option.why")
    private String why = "";

    @Mixin
    private Home home = new Home();

    Join(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Chronicle chronicle = home.chronicle(terminal)) {
        print(chronicle.join(claims, why), terminal);
        return ExitCode.DONE;
      }
    }
  }

  /// `biennien events split CLAIM ...`.
  @Command(name = "split")
  static final class Split implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "CLAIM", descriptionKey = "parameter.split")
    private List<String> claims = new ArrayList<>();

    @Option(names = "--why", paramLabel = "WORDS", descriptionKey = "option.why")
    private String why = "";

    @Mixin
    private Home home = new Home();

    Split(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Chronicle chronicle = home.chronicle(terminal)) {
        print(chronicle.split(claims, why), terminal);
        return ExitCode.DONE;
      }
    }
  }

  /// `biennien events decisions`.
  @Command(name = "decisions")
  static final class Decisions implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private Home home = new Home();

    Decisions(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Chronicle chronicle = home.chronicle(terminal)) {
        List<Decision> decisions = chronicle.decisions();
        if (decisions.isEmpty()) {
          terminal.err().println(terminal.messages().text("decision.none"));
        }
        decisions.forEach(decision -> print(decision, terminal));
        return ExitCode.DONE;
      }
    }
  }

  /// `biennien events undo NUMBER`.
  @Command(name = "undo")
  static final class Undo implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "NUMBER", descriptionKey = "parameter.undo")
    private int number;

    @Mixin
    private Home home = new Home();

    Undo(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (Chronicle chronicle = home.chronicle(terminal)) {
        Decision undone = chronicle.undo(number).orElseThrow(() -> new CommandException(ExitCode.NOT_FOUND,
            terminal.messages().text("decision.unknown", number)));
        terminal.out().println(terminal.messages().text("decision.undone", undone.number()));
        return ExitCode.DONE;
      }
    }
  }
}
