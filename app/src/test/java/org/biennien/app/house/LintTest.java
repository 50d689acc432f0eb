package org.biennien.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The taste that a machine can watch (CONTRIBUTING.md).
class LintTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PUBLIC_TYPE = Pattern.compile(
      "(?m)^public (?:final |sealed |non-sealed |abstract )*(?:class|record|interface|enum|@interface) (?<name>\\w+)");
  private static final Pattern DRAWER = Pattern.compile("\\w*(?:Manager|Helper|Helpers|Util|Utils|Impl)");

  private static List<Path> sources(String below) {
    try (Stream<Path> paths = Files.walk(HOUSE)) {
      return paths.filter(path -> path.toString().endsWith(".java")).filter(path -> path.toString().contains(below))
          .filter(path -> !path.toString().contains("target")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPublicTypeIsDocumented() {
    List<String> bare = new ArrayList<>();
    for (Path source : sources("src/main/java")) {
      String text = text(source);
      Matcher type = PUBLIC_TYPE.matcher(text);
      while (type.find()) {
        String before = text.substring(0, type.start()).replaceAll("(?:@\\w+(?:\\([^()]*\\))?\\s*)+$", "");
        if (!before.stripTrailing().substring(before.stripTrailing().lastIndexOf('\n') + 1).strip().startsWith("///")) {
          bare.add(HOUSE.relativize(source) + ": " + type.group("name"));
        }
      }
    }
    assertThat(bare).isEmpty();
  }

  @Test
  void noTypeIsNamedAfterADrawer() {
    // Lucene looks for an attribute's class by the name of its interface with Impl added.
    assertThat(sources("src/")).extracting(path -> path.getFileName().toString().replace(".java", ""))
        .noneMatch(name -> DRAWER.matcher(name).matches() && !name.endsWith("AttributeImpl"));
  }

  @Test
  void nothingReturnsNullAndNothingIsLeftForLater() {
    Pattern refused = Pattern.compile("return null;|\\bTO" + "DO\\b|\\bFIX" + "ME\\b|printStackTrace\\(");
    List<String> found = new ArrayList<>();
    for (Path source : sources("src/main/java")) {
      Matcher matcher = refused.matcher(text(source));
      while (matcher.find()) {
        found.add(HOUSE.relativize(source) + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyTableTellsItsVersionSourceAndLicence() throws IOException {
    List<Path> tables;
    try (Stream<Path> paths = Files.walk(HOUSE)) {
      tables = paths.filter(path -> path.toString().endsWith(".tsv"))
          .filter(path -> path.toString().contains("src/main/resources")).sorted().toList();
    }
    assertThat(tables).isNotEmpty().allSatisfy(table -> {
      String head = text(table).lines().takeWhile(line -> line.startsWith("#")).reduce("", (a, b) -> a + b)
          .toLowerCase(java.util.Locale.ROOT);
      assertThat(head).as("%s needs a header: version, source, licence", table).contains("version").contains("licence");
    });
  }
}
