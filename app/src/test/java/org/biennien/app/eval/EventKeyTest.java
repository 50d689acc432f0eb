package org.biennien.app.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventKeyTest {
  private static final Path KEY = Path.of("..", "training", "events", "key.tsv");

  @TempDir
  private Path folder;

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("key.tsv"), rows);
  }

  @Test
  void happeningsThatStandAloneAreEventsOfTheirOwn() throws IOException {
    EventKey key = EventKey.read(file("# nhãn\na\t1\tkabul-bombing\nb\tg2\tkabul-bombing\na\t3\t-\nb\t4\t-\n"));
    assertThat(key.events().get("a#g1")).isEqualTo(key.events().get("b#g2"));
    assertThat(key.events().get("a#g3")).isNotEqualTo(key.events().get("b#g4"));
    assertThat(key.articles()).containsExactly("a", "b");
  }

  @Test
  void aRowOfAnotherFormIsToldWithItsLine() throws IOException {
    Path file = file("a\t1\tx\na\tmột\tx\n");
    assertThatIllegalArgumentException().isThrownBy(() -> EventKey.read(file)).withMessageContaining("key.tsv:2");
    Path twice = file("a\t1\tx\na\t1\ty\n");
    assertThatIllegalArgumentException().isThrownBy(() -> EventKey.read(twice)).withMessageContaining("a#g1");
  }

  @Test
  void everyEventOfTheProjectsKeyIsToldTwice() {
    Collection<String> events = EventKey.read(KEY).events().values();
    Map<String, Long> told = events.stream().filter(event -> !event.startsWith("alone:"))
        .collect(Collectors.groupingBy(event -> event, TreeMap::new, Collectors.counting()));
    assertThat(told).hasSizeGreaterThan(200);
    assertThat(told.values()).allMatch(times -> times > 1);
  }
}
