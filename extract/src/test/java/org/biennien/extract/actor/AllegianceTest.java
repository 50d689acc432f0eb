package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.biennien.extract.actor.ActorShape.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllegianceTest {
  private static List<String> actors(String text) {
    return Actors.told(text, "2019-05-20");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Tay súng trung thành với IS chiếm cầu ở Jolo, Philippines. | Tay súng trung thành với IS = PHL.REB",
    "Nhóm vũ trang có liên hệ với al-Qaeda cướp chợ ở Gao, Mali. | Nhóm vũ trang có liên hệ với al-Qaeda = MLI.REB",
    "Nhóm vũ trang được cho là có liên hệ với IS đốt làng ở Palma, Mozambique. | Nhóm vũ trang được cho là có liên hệ với IS = MOZ.REB",
    "Cảnh sát Indonesia truy quét chân rết của IS. | chân rết của IS = IDN.REB",
    "Quân đội Philippines vây nhóm Maute. Phiến quân thân IS cố thủ. | Phiến quân thân IS = MAUTE",
    "Quân đội Philippines vây nhóm Maute. Các nhóm phiến quân thân IS cố thủ. | Các nhóm phiến quân thân IS = PHL.REB",
    "Phe ly khai thân Nga pháo kích Mariupol, Ukraine. | Phe ly khai thân Nga = UKR.REB",
    "Dân quân thân Iran pháo kích Kirkuk, Iraq. | Dân quân thân Iran = IRQ.MILITIA",
    "Lực lượng trung thành với Tướng Haftar vào Sirte, Libya. | Lực lượng trung thành với Tướng Haftar = LNA",
    "Hàng trăm người biểu tình ủng hộ Palestine bị bắt ở New York. | Hàng trăm người biểu tình ủng hộ Palestine = USA.CIV",
    "Houthi bắn vào tàu có liên hệ với Israel. | tàu có liên hệ với Israel = ISR.MIL",
  })
  void whoIsForAnotherIsNotThatOther(String text, String told) {
    assertThat(actors(text)).contains(told);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Các lực lượng phiến quân chống chính phủ Chad vượt biên. | Các lực lượng phiến quân chống chính phủ Chad = TCD.REB",
    "Lực lượng chống Tổng thống Assad vào Hama. | Lực lượng chống Tổng thống Assad = SYR.REB",
  })
  void whoFightsAGovernmentIsItsRebels(String text, String told) {
    assertThat(actors(text)).contains(told);
  }

  @Test
  void whoFightsAGroupIsNotThatGroup() {
    var phrases = Actors.RECOGNIZER.phrases(Actors.article("IS rút lui. Lực lượng chống IS tiến vào Raqqa.", "2017-05-20"));
    ActorShape shape = phrases.stream().filter(p -> p.mention().quote().text().equals("Lực lượng chống IS")).findFirst().orElseThrow().shape();
    assertThat(shape.barred()).contains("IS");
    assertThat(shape.basis()).isEqualTo(Basis.CONTEXT);
  }

  @Test
  void aBackerToldWithoutDoIsAnActorOfHisOwn() {
    assertThat(actors("Lực lượng Mỹ hậu thuẫn tiến vào Raqqa, Syria.")).contains("Mỹ = USA").noneMatch(a -> a.endsWith("USA.MIL"));
    assertThat(actors("Lực lượng Mỹ hậu thuẫn cho quân đội Iraq.")).contains("Lực lượng Mỹ = USA.MIL");
  }
}
