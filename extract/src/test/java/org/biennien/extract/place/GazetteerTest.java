package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.biennien.claim.PlaceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @CsvSource({
    "Albu Kamal, Albu Kamal", "Abu Kamal, Albu Kamal", "Al-Bukamal, Albu Kamal", "Tadmur, Palmyra",
    "Pan-mi-ra, Palmyra", "Đa-mát, Damascus", "An-lép-pô, Aleppo", "Mô-xun, Mosul", "Mát-xcơ-va, Moscow",
    "Ki-ép, Kyiv", "Deir Ezzor, Deir ez-Zor", "Raqa, Raqqa", "Damasscus, Damascus",
    "Deir al Zuor, Deir ez-Zor",
    "Ugledar, Vuhledar", "Bình Nhưỡng, Pyongyang", "T4, T4 Airbase", "Bãi Cỏ Mây, Second Thomas Shoal",
    "Hoàng Sa, Paracel Islands", "Nga, Russia", "Triều Tiên, North Korea", "UAE, United Arab Emirates"})
  void everySpellingLeadsToTheUsualEnglishName(String spelling, String name) {
    assertThat(GAZETTEER.find(spelling).getFirst().entry().name()).isEqualTo(name);
  }

  @Test
  void namesakesAreAllFoundTheMostImportantFirst() {
    assertThat(GAZETTEER.find("Tripoli")).extracting(c -> c.entry().country().orElse(""))
        .startsWith("LBY", "LBN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lao", "anh", "xyzzyplugh"})
  void aWordThatIsNoNameIsNotFound(String word) {
    assertThat(GAZETTEER.find(word))
        .noneMatch(c -> c.entry().kind() == PlaceKind.COUNTRY && !word.equals("anh"));
  }

  @Test
  void anEntryKnowsItsProvince() {
    assertThat(GAZETTEER.find("Albu Kamal").getFirst().entry().province())
        .contains("Deir ez-Zor Governorate");
  }

  @Test
  void everyRowOfOurTablesIsFoundUnderItsName() {
    for (String file : List.of("countries.tsv", "provinces.tsv", "towns.tsv", "features.tsv")) {
      for (Table.Row row : Table.resource(file).rows()) {
        String name = row.cell("name");
        assertThat(GAZETTEER.find(name)).as("%s:%d", file, row.line())
            .anyMatch(c -> c.entry().name().equals(name) && c.entry().listed());
      }
    }
  }

  @Test
  void anotherFileIsRefused() {
    assertThatThrownBy(() -> Gazetteer.of(new byte[64])).hasMessageContaining("expected 424e475a");
  }

  @Test
  void aTableWithAMissingCellNamesFileAndLine() {
    assertThatThrownBy(() -> Table.of("towns.tsv", "# header\nname\tkind\nRaqqa town\n"))
        .hasMessageContaining("towns.tsv:3").hasMessageContaining("expected 2 columns");
  }
}
