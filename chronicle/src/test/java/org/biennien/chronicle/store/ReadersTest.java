package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.ClaimFixture.claim;
import static org.biennien.chronicle.store.ChronicleTest.PROVENANCE;
import static org.biennien.chronicle.store.ChronicleTest.article;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.ledger.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Readers go on while somebody writes, and each sees articles whole: an article about Ven Sông takes the place and
/// kills as many as its number, so that ledger, events and claims must agree.
class ReadersTest {
  private static final int ARTICLES = 60;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

  @TempDir Path home;

  private static void add(Chronicle chronicle, int number) {
    String id = "v%02d".formatted(number);
    LocalDate day = FIRST.plusDays(number);
    chronicle.add(article(id, "báo " + number % 5, day.toString(), "w".repeat(20)), List.of(
        claim(id, 0, "seize").by(number % 2 == 0 ? "IS" : "SYR.MIL").at("Ven Sông").on(day.toString()).make(),
        claim(id, 9, "kill").against("SYR.MIL").at("Ven Sông").on(day.toString()).make()), PROVENANCE);
  }

  @Test
  void everyAnswerIsThatOfOneMoment() throws InterruptedException {
    var faults = new CopyOnWriteArrayList<String>();
    var done = new AtomicBoolean();
    var asked = new AtomicInteger();
    try (Chronicle writer = Chronicle.open(home); Chronicle other = Chronicle.open(home)) {
      add(writer, 0);
      var readers = new ArrayList<Thread>();
      for (Chronicle chronicle : List.of(writer, other, other)) {
        readers.add(Thread.ofPlatform().start(() -> {
          try {
            while (!done.get()) {
              look(chronicle, faults);
              asked.incrementAndGet();
            }
          } catch (RuntimeException e) {
            faults.add(e.toString());
          }
        }));
      }
      for (int number = 1; number < ARTICLES; number++) {
        add(writer, number);
      }
      done.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
      assertThat(faults).isEmpty();
      assertThat(asked).hasPositiveValue();
      assertThat(writer.check()).isEmpty();
      assertThat(other.articles()).hasSize(ARTICLES);
    }
  }

  private static void look(Chronicle chronicle, List<String> faults) {
    // Each answer by itself: days of the ledger without a gap, the last holder by the number of days.
    var ledger = chronicle.ledger("ven song").orElseThrow();
    int days = ledger.states().size();
    check(faults, ledger.entries().size() == days, "entries %d, states %d".formatted(ledger.entries().size(), days));
    check(faults, ledger.last() instanceof Control.Held held
        && held.by().toString().equals(days % 2 == 1 ? "IS" : "SYR"), days + " days: " + ledger.last());
    List<Event> events = chronicle.events(EventQuery.ALL);
    check(faults, events.size() % 2 == 0, events.size() + " events");
    check(faults, chronicle.places(FIRST).getFirst().control() instanceof Control.Held, "nobody holds it on day one");
    long revision = chronicle.revision();
    List<Change> changes = chronicle.changedSince(0, Integer.MAX_VALUE);
    check(faults, changes.size() >= revision && changes.getLast().revision() == changes.size(), "changes " + changes);
    check(faults, chronicle.articleCount() >= changes.size(), "an article is announced and not there");
  }

  private static void check(List<String> faults, boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
