package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.biennien.app.view.ExampleChronicle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The ledger at the command line, in Vietnamese: of a place, of a side, and what changed.
class LedgerCommandTest {
  @TempDir
  private Path home;

  private Typed typed = new Typed();

  @BeforeEach
  void fillTheChronicle() {
    typed = new Typed("--home", home.toString());
    ExampleChronicle.open(home).close();
  }

  private JsonNode json() {
    return JsonMapper.shared().readTree(typed.printed());
  }

  @Test
  void whatASideIsSaidToHoldIsListedWithItsStateAndItsVoices() {
    assertThat(typed.run("ledger", "--side", "SYR", "--at", "2017-11-10")).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("Albu Kamal (SYR)", "do Hezbollah + Syria giữ (toàn bộ)", "../2017-11-08")
        .contains("Deir ez-Zor (SYR)", "bị Nhà nước Hồi giáo (IS) bao vây, Syria giữ bên trong")
        .doesNotContain("Bakhmut");
  }

  @Test
  void aSideMayBeNamedInWordsAndItsAlliesCountWithIt() {
    assertThat(typed.run("ledger", "--side", "nga", "--at", "2023-06-01")).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("Bakhmut (UKR)", "do Nga giữ (toàn bộ)");
    assertThat(typed.run("ledger", "--side", "hezbollah", "--at", "2017-11-10")).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("Albu Kamal").doesNotContain("Deir ez-Zor");
  }

  @Test
  void aDisputedPlaceIsListedForBothSides() {
    for (String side : new String[] {"SYR", "IS"}) {
      assertThat(typed.run("ledger", "--side", side, "--at", "2017-11-30", "--format", "json")).isEqualTo(ExitCode.DONE);
      JsonNode albuKamal = json().at("/places/0");
      assertThat(albuKamal.at("/place/name").asString()).isEqualTo("Albu Kamal");
      assertThat(albuKamal.at("/state/state").asString()).isEqualTo("disputed");
      assertThat(albuKamal.at("/state/independent_origins").asInt()).isEqualTo(2);
    }
  }

  @Test
  void whatEachVoiceSaysAloneIsToldOnDemand() {
    assertThat(typed.run("ledger", "Albu Kamal", "--voices")).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("riêng Đài Quan sát Nhân quyền Syria:\n  2017-11-11 – …           do Nhà nước Hồi giáo (IS) giữ")
        .contains("2017-11-08 – 2017-11-10  do Hezbollah + Syria giữ (toàn bộ) [từ ../2017-11-08]");
    typed.run("ledger", "Albu Kamal", "--format", "json");
    assertThat(json().at("/voices").size()).isZero();
  }

  @Test
  void whatWasNotKnownYetIsNotHeldYet() {
    typed.run("ledger", "--side", "IS", "--at", "2017-11-12", "--known", "2017-11-10");
    assertThat(typed.printed()).doesNotContain("Albu Kamal");
    typed.run("ledger", "--side", "IS", "--at", "2017-11-12", "--known", "2017-11-13");
    assertThat(typed.printed()).contains("Albu Kamal");
  }

  @Test
  void aSideThatHoldsNothingIsToldSo() {
    assertThat(typed.run("ledger", "--side", "TALIBAN", "--at", "2017-11-12")).isEqualTo(ExitCode.DONE);
    assertThat(typed.said()).contains("Không ai nói Taliban giữ nơi nào vào ngày 2017-11-12");
    assertThat(typed.printed()).isEmpty();
  }

  @Test
  void aPlaceOrASideHasToBeGivenAndNotBoth() {
    assertThat(typed.run("ledger")).isEqualTo(ExitCode.USAGE);
    assertThat(typed.run("ledger", "Palmyra", "--side", "IS")).isEqualTo(ExitCode.USAGE);
    assertThat(typed.said()).contains("một trong hai");
  }

  @Test
  void whatChangedHandsIsToldStepByStepWithTheClaimsThatSaySo() {
    assertThat(typed.run("diff", "2017-11-01", "2017-11-15")).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed().lines().filter(line -> line.startsWith("*  Albu Kamal"))).hasSize(3)
        .anySatisfy(line -> assertThat(line).contains("../2017-11-08", "albu-kamal-1#"))
        .anySatisfy(line -> assertThat(line).contains("2017-11-11", "Syria", "Nhà nước Hồi giáo (IS)", "albu-kamal-2#"));
    assertThat(typed.printed()).contains("các nguồn trái nhau").doesNotContain("Bakhmut");
  }

  @Test
  void aDiffCanBeAskedForOneSideOrOnePlaceOrAsKnownOnADay() {
    typed.run("diff", "2017-01-01", "2023-12-31", "--side", "RUS");
    assertThat(typed.printed()).contains("Bakhmut").doesNotContain("Albu Kamal");
    typed.run("diff", "2017-01-01", "2023-12-31", "--place", "albu kamal", "--format", "json");
    assertThat(json().at("/changes").size()).isEqualTo(1);
    assertThat(json().at("/changes/0/steps/0/claims/0/article").asString()).isEqualTo("albu-kamal-1");
    typed.run("diff", "2017-11-01", "2017-11-15", "--known", "2017-11-10");
    assertThat(typed.printed()).contains("2017-11-08").doesNotContain("2017-11-11");
  }

  @Test
  void aDiffOfNothingIsToldSoAndItsDaysComeInOrder() {
    assertThat(typed.run("diff", "2018-01-01", "2018-02-01")).isEqualTo(ExitCode.DONE);
    assertThat(typed.said()).contains("Không có gì được cho là thay đổi");
    assertThat(typed.run("diff", "2018-02-01", "2018-01-01")).isEqualTo(ExitCode.USAGE);
    assertThat(typed.said()).contains("2018-01-01", "2018-02-01");
  }

  @Test
  void theEventsOfADocumentNameTheirVoicesAndWhereTheirWordsStand() {
    assertThat(typed.run("events", "--type", "seize", "--place", "Bakhmut", "--format", "json")).isEqualTo(ExitCode.DONE);
    assertThat(json().at("/format").asString()).isEqualTo("biennien-events/1");
    assertThat(json().at("/events/0/origins/0/key").asString()).isEqualTo("party:RUS");
    assertThat(json().at("/events/0/claims/0/words").asString()).isEqualTo("chiếm");
  }
}
