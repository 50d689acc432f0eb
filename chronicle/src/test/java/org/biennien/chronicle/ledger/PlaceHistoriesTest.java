package org.biennien.chronicle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.biennien.chronicle.PlaceKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceHistoriesTest {
  static Stream<PlaceHistory> histories() throws IOException, URISyntaxException {
    Path folder = Path.of(Objects.requireNonNull(PlaceHistoriesTest.class.getResource("histories")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().map(PlaceHistory::read).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void aHistoryComesOutAsWorkedByHand(PlaceHistory history) {
    assertThat(outcome(history, history.postings())).containsExactlyElementsOf(
        history.expected().stream().map(cells -> String.join("  ", cells)).toList());
  }

  @ParameterizedTest
  @MethodSource("histories")
  void theOrderOfArrivalDoesNotMatter(PlaceHistory history) {
    List<String> once = outcome(history, history.postings());
    for (int seed = 0; seed < 20; seed++) {
      var shuffled = new ArrayList<>(history.postings());
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(outcome(history, shuffled)).as("shuffle %d", seed).isEqualTo(once);
    }
  }

  /// What the ledger says to each question of the table.
  private static List<String> outcome(PlaceHistory history, List<Posting> postings) {
    var ledger = new ControlLedger();
    postings.forEach(posting -> ledger.append(List.of(posting)));
    var said = new ArrayList<String>();
    for (String place : history.expected().stream().map(cells -> cells[1]).distinct().toList()) {
      PlaceKey key = PlaceKey.ofName(place);
      PlaceLedger all = ledger.place(key).orElseThrow();
      for (StateInterval state : all.states()) {
        said.add(String.join("  ", "state", place, state.from().toString(), state.since().toString(),
            PlaceHistory.describe(state.control())));
      }
      all.undated().stream().map(Entry::posting).map(p -> String.join("  ", "undated", place,
          p.valid().value().map(Object::toString).orElse("-"), p.effect().label() + " " + p.side(), p.origin().key()))
          .sorted().forEach(said::add);
      history.expected().stream().filter(cells -> cells[0].equals("at") && cells[1].equals(place))
          .map(cells -> String.join("  ", "at", place, cells[2], cells[3], PlaceHistory.describe(
              ledger.state(key, LocalDate.parse(cells[2]), LocalDate.parse(cells[3])))))
          .forEach(said::add);
    }
    return said;
  }
}
