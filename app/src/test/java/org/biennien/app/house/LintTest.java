package org.biennien.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The taste that a machine can watch (CONTRIBUTING.md).
class LintTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PUBLIC_TYPE = Pattern.compile(
      "(?m)^public (?:final |sealed |non-sealed |abstract )*(?:class|record|interface|enum|@interface) (?<name>\\w+)");
  private static final Pattern DRAWER = Pattern.compile("\\w*(?:Manager|Helper|Helpers|Util|Utils|Impl)");

  private static List<Path> sources(String below) {
    return HouseFiles.below(HOUSE, ".java").stream().filter(path -> path.toString().contains(below))
        .filter(path -> !path.toString().contains("target")).toList();
  }

  @Test
  void everyPublicTypeIsDocumented() {
    List<String> bare = new ArrayList<>();
    for (Path source : sources("src/main/java")) {
      String text = HouseFiles.text(source);
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
      Matcher matcher = refused.matcher(HouseFiles.text(source));
      while (matcher.find()) {
        found.add(HOUSE.relativize(source) + ": " + matcher.group());
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void everyTableTellsItsVersionSourceAndLicence() {
    List<Path> tables = HouseFiles.below(HOUSE, ".tsv").stream()
        .filter(path -> path.toString().contains("src/main/resources")).toList();
    assertThat(tables).isNotEmpty().allSatisfy(table -> {
      String head = HouseFiles.text(table).lines().takeWhile(line -> line.startsWith("#")).reduce("", (a, b) -> a + b)
          .toLowerCase(java.util.Locale.ROOT);
      assertThat(head).as("%s needs a header: version, source, licence", table).contains("version").contains("licence");
    });
  }
}
