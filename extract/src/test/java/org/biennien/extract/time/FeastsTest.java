package org.biennien.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeastsTest {
  private static final Feasts FEASTS = Feasts.load();

  @ParameterizedTest
  @ValueSource(ints = {1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444, 1445,
      1446, 1447})
  void theIslamicFeastsLieWithinADayOfTheComputedCalendar(int hijrahYear) {
    near("ramadan", LocalDate.from(HijrahDate.of(hijrahYear, 9, 1)));
    near("eid al-fitr", LocalDate.from(HijrahDate.of(hijrahYear, 10, 1)));
    near("eid al-adha", LocalDate.from(HijrahDate.of(hijrahYear, 12, 10)));
  }

  private static void near(String feast, LocalDate computed) {
    LocalDate told = FEASTS.in(feast, computed.getYear()).orElseThrow().first();
    assertThat(Math.abs(ChronoUnit.DAYS.between(told, computed))).as("%s %s", feast, told)
        .isLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"2011, 2011-02-03", "2017, 2017-01-28", "2020, 2020-01-25", "2026, 2026-02-17", "2027, 2027-02-06"})
  void theLunarNewYearStartsWhereVietnamKeepsIt(int year, LocalDate first) {
    assertThat(FEASTS.in("tết nguyên đán", year)).map(Feasts.Days::first).contains(first);
  }
}
