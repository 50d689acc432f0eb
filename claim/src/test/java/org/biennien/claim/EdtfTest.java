package org.biennien.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "2017-11-08", "2017-11", "2016", "2017-11-15/2017-11-17", "2017-11~", "XXXX-12-11", "2015/..", "../2017-06",
    "XXXX-10~", "2016-02-29", "XXXX-02-29", "2017?", "2017-11-08/2017-11"
  })
  void whatIsReadIsWrittenTheSame(String text) {
    assertThat(Edtf.parse(text)).hasToString(text);
  }

  @Test
  void anIntervalFromADayOnIsOpen() {
    Edtf value = Edtf.parse("2017-11-08/");
    assertThat(value.earliest()).contains(LocalDate.of(2017, 11, 8));
    assertThat(value.latest()).isEmpty();
    assertThat(value).hasToString("2017-11-08/..");
  }

  @Test
  void aDayWithoutAYearHasNoPlaceOnTheCalendar() {
    Edtf value = Edtf.parse("XXXX-12-11");
    assertThat(value.earliest()).isEmpty();
    assertThat(value.day()).isEmpty();
  }

  @Test
  void aMonthLastsFromItsFirstDayToItsLast() {
    Edtf value = Edtf.parse("2016-02");
    assertThat(value.earliest()).contains(LocalDate.of(2016, 2, 1));
    assertThat(value.latest()).contains(LocalDate.of(2016, 2, 29));
  }

  @ParameterizedTest
  @CsvSource({
    "2017-13-45, month 13", "2017-02-30, month 02 has 28 days", "hôm qua, expected YYYY",
    "2017-11-17/2017-11-15, ends before it starts", "../.., at least one date", "'', expected YYYY"
  })
  void aFaultyValueIsRefusedWithWhatIsWrongAndHowToWriteIt(String text, String fault) {
    assertThatThrownBy(() -> Edtf.parse(text)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(fault).hasMessageContaining("Write a date as 2017-11-08");
  }
}
