package org.biennien.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchExampleTest {
  private static final Path PAGE = Path.of("../docs/lucene.md");
  private final SearchExample example;

  SearchExampleTest() throws IOException {
    example = new SearchExample();
  }

  @BeforeAll
  void index() throws IOException {
    example.index(List.of(
        "Quân đội giải phóng thị trấn bên sông.",
        "Ông giải thích rồi phóng xe đi.",
        "Hãng hàng không nối lại đường bay tới Đa-mát.",
        "Cửa hàng không mở cửa hôm nay.",
        "Liên Hợp Quốc kêu gọi ngừng bắn."));
  }

  @Test
  void aWordIsFoundByItselfAndNotByItsSyllables() throws IOException {
    assertThat(example.exactly("hàng không"))
        .containsExactly("Hãng <b>hàng không</b> nối lại đường bay tới Đa-mát.");
    assertThat(example.exactly("giải phóng"))
        .containsExactly("Quân đội <b>giải phóng</b> thị trấn bên sông.");
    assertThat(example.exactly("quân đội giải phóng"))
        .containsExactly("<b>Quân đội giải phóng</b> thị trấn bên sông.");
    assertThat(example.exactly("phóng")).containsExactly("Ông giải thích rồi <b>phóng</b> xe đi.");
  }

  @Test
  void aWordTypedWithoutDiacriticsIsFound() throws IOException {
    assertThat(example.loosely("giai phong"))
        .containsExactly("Quân đội <b>giải phóng</b> thị trấn bên sông.");
    assertThat(example.loosely("da-mat"))
        .containsExactly("Hãng hàng không nối lại đường bay tới <b>Đa-mát</b>.");
    assertThat(example.loosely("da mat")).hasSize(1);
  }

  @Test
  void aPlaceIsFoundByItsOtherName() throws IOException {
    assertThat(example.byAnyName("Damascus"))
        .containsExactly("Hãng hàng không nối lại đường bay tới <b>Đa-mát</b>.");
    assertThat(example.byAnyName("LHQ")).containsExactly("<b>Liên Hợp Quốc</b> kêu gọi ngừng bắn.");
  }

  @Test
  void thePageShowsTheCodeThatRuns() throws IOException {
    String code = flat(Files.readString(Path.of("src/test/java/org/biennien/lucene/SearchExample.java")));
    List<String> blocks = Pattern.compile("(?s)```java\n(.*?)```").matcher(Files.readString(PAGE)).results()
        .map(found -> flat(found.group(1))).toList();
    assertThat(blocks).hasSizeGreaterThan(1).allSatisfy(block -> assertThat(code).contains(block));
  }

  private static String flat(String code) {
    return code.replaceAll("\\s+", " ").strip();
  }
}
