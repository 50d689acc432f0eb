package org.biennien.text.pains;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whether docs/pains.md names tests that exist, and whether each test of this package stands in it.
class PainsTableTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");
  private static final Pattern TEST = Pattern.compile("\n  void (\\w+)\\(");

  private static String table() throws IOException {
    return Files.readString(HOUSE.resolve("docs/pains.md"));
  }

  private static List<Path> testSources() throws IOException {
    try (Stream<Path> files = Files.walk(HOUSE)) {
      return files.filter(file -> file.toString().contains("src/test/java"))
          .filter(file -> file.toString().endsWith("Test.java")).toList();
    }
  }

  @Test
  void everyTestThatTheTableNamesExists() throws IOException {
    List<MatchResult> named = NAMED.matcher(table()).results().toList();
    assertThat(named).hasSizeGreaterThan(20);
    List<Path> sources = testSources();
    for (MatchResult name : named) {
      List<Path> found = sources.stream().filter(file -> file.endsWith(name.group(1) + ".java")).toList();
      assertThat(found).as("docs/pains.md names %s: no such test class", name.group()).hasSize(1);
      assertThat(Files.readString(found.getFirst())).as("docs/pains.md names %s: no such test", name.group())
          .containsPattern("\\bvoid " + name.group(2) + "\\(");
    }
  }

  @Test
  void everyTestOfThisPackageStandsInTheTable() throws IOException {
    String table = table();
    for (Path source : testSources()) {
      String name = source.getFileName().toString().replace(".java", "");
      if (source.toString().contains("/text/pains/") && !name.equals("PainsTableTest")) {
        assertThat(TEST.matcher(Files.readString(source)).results().map(method -> method.group(1)))
            .allSatisfy(method -> assertThat(table).contains("`" + name + '#' + method + '`'));
      }
    }
  }
}
