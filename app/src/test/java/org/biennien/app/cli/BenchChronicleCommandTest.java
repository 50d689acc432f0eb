package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.biennien.app.view.ExampleChronicle;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchChronicleCommandTest {
  @TempDir Path folder;

  @Test
  void theArticlesOfAnotherChronicleInAnyOrderMakeTheSameEvents() {
    Path other = folder.resolve("nha");
    var typed = new Typed();
    try (Chronicle examples = ExampleChronicle.open(other)) {
      int articles = examples.articleCount();
      int events = examples.eventCount(EventQuery.ALL);
      assertThat(typed.run("bench", "chronicle", folder.resolve("do").toString(), "--news", other.toString(),
          "--articles", "1000", "--questions", "1", "--format", "json")).isEqualTo(ExitCode.DONE);
      JsonNode mark = JsonMapper.shared().readTree(typed.printed()).path("marks").path(0);
      assertThat(mark.path("articles").intValue()).isEqualTo(articles).isPositive();
      assertThat(mark.path("events").intValue()).isEqualTo(events).isPositive();
    }
  }
}
