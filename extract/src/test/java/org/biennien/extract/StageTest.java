package org.biennien.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StageTest {
  private final List<String> done = new ArrayList<>();
  private final Stage<String, Integer> measured = word -> {
    done.add("measure " + word);
    return word.length();
  };
  private final Stage<Integer, String> told = length -> {
    done.add("tell " + length);
    return length + " letters";
  };

  @Test
  void ofManyInputsAllTakeOneStepBeforeTheNext() {
    assertThat(measured.then(told).all(List.of("hôm", "qua", "sáng"))).containsExactly("3 letters", "3 letters", "4 letters");
    assertThat(done).containsExactly("measure hôm", "measure qua", "measure sáng", "tell 3", "tell 3", "tell 4");
  }

  @Test
  void oneInputTakesAllSteps() {
    assertThat(measured.then(told).apply("sáng")).isEqualTo("4 letters");
    assertThat(done).containsExactly("measure sáng", "tell 4");
  }

  @Test
  void ofNoInputsThereAreNoResults() {
    assertThat(measured.then(told).all(List.of())).isEmpty();
    assertThat(done).isEmpty();
  }
}
