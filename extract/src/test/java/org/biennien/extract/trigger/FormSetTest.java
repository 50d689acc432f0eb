package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FormSetTest {
  @Test
  void holdsItsWordsInUpperAndLowerCaseAndNoOthers() {
    FormSet marks = FormSet.of("sẽ", "nhằm", "chưa");

    assertThat(marks.contains(FormHash.of("sẽ"))).isTrue();
    assertThat(marks.contains(FormHash.of("Chưa"))).isTrue();
    assertThat(marks.contains(FormHash.of("đã"))).isFalse();
    assertThat(marks.contains(0)).isFalse();
  }

  @Test
  void aSetAndMoreWordsHoldsBothAndLeavesTheFirstAsItWas() {
    FormSet marks = FormSet.of("sẽ", "chưa");
    FormSet plans = marks.and("mưu", "hoạch");

    assertThat(plans.contains(FormHash.of("sẽ"))).isTrue();
    assertThat(plans.contains(FormHash.of("hoạch"))).isTrue();
    assertThat(marks.contains(FormHash.of("hoạch"))).isFalse();
  }

  @Test
  void findsEachOfManyNumbersThatWantTheSameSlot() {
    long[] numbers = LongStream.rangeClosed(1, 100).toArray();
    FormSet set = FormSet.of(LongStream.of(numbers));

    assertThat(IntStream.range(0, numbers.length).allMatch(i -> set.contains(numbers[i]))).isTrue();
    assertThat(set.contains(101)).isFalse();
  }

  @Test
  void refusesTheNumberThatStandsForAFreeSlot() {
    assertThatThrownBy(() -> FormSet.of(LongStream.of(7, 0))).hasMessageContaining("number 0");
  }
}
