package org.biennien.app.cli;

import java.io.Console;
import java.nio.charset.StandardCharsets;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    sortOptions = false)
public final class BienNien implements Runnable {
  /// In the order in which help lists them.
  private static final Map<String, Class<?>> COMMANDS = commands();

  /// Given by picocli before anything runs.
  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private static Map<String, Class<?>> commands() {
    var commands = new LinkedHashMap<String, Class<?>>();
    commands.put("read", ReadCommand.class);
    commands.put("chronicle", ChronicleCommand.class);
    commands.put("ledger", LedgerCommand.class);
    commands.put("diff", DiffCommand.class);
    commands.put("events", EventsCommand.class);
    commands.put("search", SearchCommand.class);
    commands.put("claim", ClaimCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("open", OpenCommand.class);
    commands.put("words", WordsCommand.class);
    commands.put("bench", BenchCommand.class);
    commands.put("help", HelpCommand.class);
    return commands;
  }

  /// Runs one command and ends the JVM with its exit code.
  public static void main(String[] arguments) {
    chooseLanguage();
    // Libraries log through java.util.logging; the program speaks for itself.
    LogManager.getLogManager().reset();
    var out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
    int code = run(new Terminal(System.in, out, System.err, isTerminal()), arguments);
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

  /// Runs one command, which speaks through `terminal`; gives its exit code. Of the commands only the one
  /// that is called is built, since each takes a while, and a short one should not wait for the others.
  static int run(Terminal terminal, String... arguments) {
    Map<String, Class<?>> needed = new LinkedHashMap<>(COMMANDS);
    if (arguments.length > 0 && COMMANDS.containsKey(arguments[0]) && !arguments[0].equals("help")) {
      needed.keySet().retainAll(Set.of(arguments[0]));
    }
    return commandLine(terminal, needed).execute(arguments);
  }

  private static CommandLine commandLine(Terminal terminal, Map<String, Class<?>> commands) {
    var factory = new Commands(terminal);
    var commandLine = new CommandLine(new BienNien(), factory);
    commands.forEach((name, command) -> commandLine.addSubcommand(name, new CommandLine(command, factory)));
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new java.io.PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    commandLine.setErr(new java.io.PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    commandLine.setParameterExceptionHandler(new UsageErrors(terminal));
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
