package org.biennien.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralParserTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static Optional<Numeral> parse(String text) {
    return new NumeralParser().parse(LowerForms.of(ANNOTATOR.annotate(text).sentences().getFirst()), 0);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "hai người | 2 | 1", "mười người | 10 | 1", "mười lăm người | 15 | 2", "hai mươi lăm người | 25 | 3",
      "hai mươi mốt người | 21 | 3", "ba mươi tư người | 34 | 3", "năm mươi người | 50 | 2",
      "một trăm linh ba người | 103 | 4", "hai trăm năm mươi người | 250 | 4",
          "hai trăm rưỡi người | 250 | 3",
      "mười một nghìn người | 11000 | 3", "ba nghìn rưỡi quân | 3500 | 3", "ba chục người | 30 | 2",
      "một nghìn không trăm linh năm người | 1005 | 6", "hai nghìn ba trăm người | 2300 | 4",
      "5 nghìn người | 5000 | 2", "4.000 quân | 4000 | 1", "1.500 người | 1500 | 1",
          "1000 xe tăng | 1000 | 1",
      "2,5 triệu người | 2500000 | 2", "1 triệu 200 nghìn người | 1200000 | 4", "862.000 người | 862000 | 1",
      "1,500 người | 1500 | 1", "hai nghìn tỷ đồng | 2000000000000 | 3"
  })
  void aNumberEndsWhereTheCountedNounBegins(String text, long value, int end) {
    Numeral numeral = parse(text).orElseThrow();
    assertThat(numeral.floor()).isEqualTo(value);
    assertThat(numeral.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"hai mươi năm | 20 | 2", "mười năm | 10 | 1",
      "hai nghìn người | 2000 | 2"})
  void aYearBehindTensIsNoFive(String text, long value, int end) {
    Numeral numeral = parse(text).orElseThrow();
    assertThat(numeral.floor()).isEqualTo(value);
    assertThat(numeral.end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"người", "Su-24 rơi", "11/12", "không người", "12345678901234567890 người"})
  void whatIsNoNumberIsNone(String text) {
    assertThat(parse(text)).isEmpty();
  }
}
