package org.biennien.app.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with a command line: what was found, what was perhaps meant, and which help tells what is right.
/// The library that parses it says so in English only.
final class UsageErrors implements IParameterExceptionHandler {
  private final Terminal terminal;

  UsageErrors(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    terminal.err().println("biennien: " + message(fault));
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    terminal.err().println(terminal.messages().text("usage.see-help", command));
    return ExitCode.USAGE;
  }

  private String message(ParameterException fault) {
    Messages messages = terminal.messages();
    return switch (fault) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> messages.text("usage.missing", labels(missing.getMissing()));
      case ParameterException wrong when wrong.getArgSpec() != null && wrong.getValue() != null -> value(wrong);
      default -> said(fault);
    };
  }

  private String unmatched(UnmatchedArgumentException fault) {
    String found = String.join(" ", fault.getUnmatched());
    List<String> meant = fault.getSuggestions();
    return meant.isEmpty() ? terminal.messages().text("usage.unmatched", found)
        : terminal.messages().text("usage.unmatched-near", found, String.join(", ", meant));
  }

  /// A choice names its words, a number that it is one; other values have readers that say what is right.
  private String value(ParameterException fault) {
    ArgSpec argument = fault.getArgSpec();
    Iterable<String> choice = argument.completionCandidates();
    boolean own = argument.converters().length > 0;
    if (!own && choice != null && choice.iterator().hasNext()) {
      String words = StreamSupport.stream(choice.spliterator(), false).collect(Collectors.joining(", "));
      return terminal.messages().text("usage.choice", label(argument), fault.getValue(), words);
    }
    if (!own && argument.type().isPrimitive()) {
      return terminal.messages().text("usage.number", label(argument), fault.getValue());
    }
    String said = said(fault);
    return label(argument) + ":" + said.substring(said.indexOf(": ") + 1);
  }

  private static String said(ParameterException fault) {
    return Objects.requireNonNullElse(fault.getMessage(), "");
  }

  private static String labels(List<ArgSpec> missing) {
    return missing.stream().map(UsageErrors::label).collect(Collectors.joining(" "));
  }

  private static String label(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
