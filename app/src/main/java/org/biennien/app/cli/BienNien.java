package org.biennien.app.cli;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.io.PrintStream;
import java.util.Locale;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The program: `biennien COMMAND`. Exit codes are those of [ExitCode].
@Command(
    name = "biennien",
    resourceBundle = Messages.BUNDLE,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      ReadCommand.class,
      ChronicleCommand.class,
      LedgerCommand.class,
      EventsCommand.class,
      ClaimCommand.class,
      ServeCommand.class,
      OpenCommand.class,
      HelpCommand.class
    })
public final class BienNien implements Runnable {
  /// Given by picocli before anything runs.
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  /// Runs one command and ends the JVM with its exit code.
  public static void main(String[] arguments) {
    chooseLanguage();
    // Libraries log through java.util.logging; the program speaks for itself.
    LogManager.getLogManager().reset();
    var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
    int code = commandLine(new Terminal(System.in, out, System.err, isTerminal()))
        .execute(arguments);
    out.flush();
    System.exit(code);
  }

  private static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal() && System.getenv("CI") == null;
  }

  /// `BIENNIEN_LANG` chooses; else the locale; else English.
  private static void chooseLanguage() {
    String chosen = System.getenv("BIENNIEN_LANG");
    String language = chosen != null && !chosen.isBlank() ? chosen : Locale.getDefault().getLanguage();
    Locale.setDefault(language.startsWith("vi") ? Locale.of("vi", "VN") : Locale.ENGLISH);
  }

  /// The command line with all commands, speaking through `terminal`.
  static CommandLine commandLine(Terminal terminal) {
    var commandLine = new CommandLine(new BienNien(), new Commands(terminal));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new java.io.PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new java.io.PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    commandLine.setExecutionExceptionHandler((fault, command, _) -> {
      terminal.err().println("biennien: " + Failures.message(fault, terminal.messages()));
      return Failures.exitCode(fault);
    });
    return commandLine;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), new Messages().text("usage.command"));
  }
}
