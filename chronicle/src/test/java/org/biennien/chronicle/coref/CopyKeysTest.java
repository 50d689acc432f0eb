package org.biennien.chronicle.coref;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which articles of one text look each other up, by when they came out.
class CopyKeysTest {
  private static final int ALL = 24;
  private static final int FEW = 6;
  private static final TextSketch SKETCH = TextSketch.of(new Article("a", Optional.empty(), PublicationDate.UNKNOWN,
      Optional.empty(), Optional.empty(), IntStream.range(0, 60).mapToObj("làng số %d đã bị chiếm"::formatted)
          .collect(Collectors.joining(". ")), List.of())).orElseThrow();

  private static Set<Long> keys(String published) {
    return Arrays.stream(CopyKeys.of(SKETCH, published.isEmpty() ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN))).boxed().collect(Collectors.toSet());
  }

  private static long common(String published, String other) {
    return keys(published).stream().filter(keys(other)::contains).count();
  }

  @ParameterizedTest
  @CsvSource({"2017-11-10,2017-11-12", "2017-11-29,2017-12-02", "1969-12-30,1970-01-02", "2017-11,2017-12-03",
      "2017-11-30,2017-12"})
  void whatCameOutWithinThreeDaysFindsEachOtherByAllItsKeys(String published, String other) {
    assertThat(common(published, other)).isGreaterThanOrEqualTo(ALL);
  }

  @Test
  void everyTwoDaysNearEachOtherShareAStretch() {
    for (int day = 0; day < 60; day++) {
      String first = LocalDate.of(2017, 10, 1).plusDays(day).toString();
      String last = LocalDate.of(2017, 10, 4).plusDays(day).toString();
      assertThat(common(first, last)).as("%s and %s", first, last).isGreaterThanOrEqualTo(ALL);
    }
  }

  @Test
  void whatCameOutAYearLaterOrNobodyKnowsWhenFindsItByAFew() {
    assertThat(common("2017-11-10", "2018-11-10")).isEqualTo(FEW);
    assertThat(common("2017-11-10", "")).isEqualTo(FEW);
    assertThat(common("2017-11-10", "2017")).as("a year is as good as no date").isEqualTo(FEW);
    assertThat(common("", "")).isEqualTo(2 * FEW);
    assertThat(keys("2017-11-10")).hasSizeLessThanOrEqualTo(FEW + 2 * ALL);
  }
}
