package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.biennien.app.view.ExampleChronicle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Events at the command line, in Vietnamese.
class EventsCommandTest {
  @TempDir
  private Path home;

  private Typed events(String... arguments) {
    ExampleChronicle.open(home).close();
    var typed = new Typed("--home", home.toString());
    assertThat(typed.run(arguments)).isEqualTo(ExitCode.DONE);
    return typed;
  }

  @Test
  void whoRepeatsAVoiceStandsIndentedUnderIt() {
    assertThat(events("events", "--type", "seize", "--side", "IS", "--place", "Albu Kamal").printed().lines().toList())
        .satisfies(lines -> {
          assertThat(lines.get(1)).startsWith("2017-11-11").contains("IS", "Albu Kamal").containsPattern(" 2 +1 +albu-kamal-2#53-seize$");
          assertThat(lines.get(2)).isEqualTo("    Đài Quan sát Nhân quyền Syria → Báo Chiều, 2017-11-13  albu-kamal-2#53-seize");
          assertThat(lines.get(3)).isEqualTo("      ↳ Tin Sáng, 2017-11-14  albu-kamal-3#65-seize");
        });
  }

  @Test
  void kindsAndSidesAreToldInTheReadersWordsAndToProgramsInCodes() {
    assertThat(events("events", "--type", "besiege").printed().lines().skip(1).findFirst().orElseThrow())
        .contains("bao vây", "đã xảy ra").doesNotContain("besiege ", "actual");
    assertThat(events("events", "--type", "besiege", "--format", "json").printed()).contains("\"besiege\"", "\"actual\"");
  }

  @Test
  void anEventOfOneArticleTakesOneLine() {
    assertThat(events("events", "--type", "besiege").printed().lines()).hasSize(2);
  }

  @Test
  void programsGetTheEchoesOfEachVoiceByTheirIds() {
    JsonNode event = JsonMapper.shared().readTree(events("events", "--type", "seize", "--side", "IS", "--place", "Albu Kamal",
        "--format", "json").printed()).at("/events/0");
    assertThat(event.at("/accounts/0/origin").asString()).isEqualTo(event.at("/origins/0/key").asString());
    assertThat(event.at("/accounts/0/echoes/0").asString()).isEqualTo("albu-kamal-3#65-seize");
    assertThat(event.at("/grounds/0/about").isArray()).isTrue();
  }
}
