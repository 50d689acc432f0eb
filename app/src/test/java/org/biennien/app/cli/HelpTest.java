package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody reads who asks for help, or types a command wrong.
class HelpTest {
  private final Typed typed = new Typed();

  private static ResourceBundle messages() {
    return ResourceBundle.getBundle(Messages.BUNDLE);
  }

  @Test
  void theListOfCommandsTellsWhatEachOfThemDoes() {
    typed.run("--help");
    String list = typed.printed().replaceAll("\\s+", " ");
    assertThat(List.of("read", "chronicle", "ledger", "diff", "events", "search", "claim", "serve", "open", "words", "bench"))
        .allSatisfy(command -> assertThat(list)
            .contains(" " + command + " " + messages().getString("biennien." + command + ".usage.description")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "chronicle", "ledger", "diff", "events", "search", "claim", "serve", "open", "words",
      "bench", "chronicle check", "events decisions"})
  void eachCommandShowsExamplesOfItsOwn(String command) {
    typed.run((command + " --help").split(" "));
    assertThat(typed.printed()).contains("\n  biennien " + command);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "vi"})
  void examplesOfTheProgramStandInOneLineEachOfAnOldTerminal(String language) {
    ResourceBundle bundle = ResourceBundle.getBundle(Messages.BUNDLE, Locale.of(language));
    assertThat(List.of(1, 2, 3, 4)).allSatisfy(i ->
        assertThat(bundle.getString("biennien.usage.footer." + i)).hasSizeLessThanOrEqualTo(80));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      reed tin.txt                       | "reed tin.txt"      | read
      read                               | FILE.DIR            | read --help
      read --format xml tin.txt          | --format: .* "xml"  | table, jsonl
      read --min-confidence cao tin.txt  | --min-confidence: .* "cao" | read --help
      read --published 2017-13 tin.txt   | --published: .*2017-13 | 2017-11-08
      read --min-confidence 70 tin.txt   | --min-confidence: .*70 | 0.7
      events --type bay                  | --type: .*"bay"       | seize
      """)
  void aWrongCommandLineIsToldWithWhatWasFoundAndWhatIsRight(String line, String found, String right) {
    assertThat(typed.run(line.split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(typed.said()).containsPattern(found).contains(right);
  }
}
