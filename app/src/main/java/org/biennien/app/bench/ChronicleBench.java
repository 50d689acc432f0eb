package org.biennien.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.chronicle.store.Provenance;
import org.biennien.chronicle.store.ReadArticle;

/// Fills a chronicle with news and measures at 1,000, 3,000, 10,000, 30,000, 100,000 articles what a further one costs and how
/// long readers wait. What is in the chronicle already is not added again, so a run that was stopped goes on.
public final class ChronicleBench {
  private static final int[] MARKS = {1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000};
  /// As many as `chronicle add` writes at a time.
  private static final int BATCH = 32;
  /// The cost at a mark is that of so many articles before it.
  private static final int MEASURED = 640;
  private static final Provenance PROVENANCE = new Provenance("biennien bench", "none", "none");

  private final Chronicle chronicle;
  private final News news;
  private final int times;

  /// @param times how often each kind of question is asked at each mark
  public ChronicleBench(Chronicle chronicle, News news, int times) {
    this.chronicle = chronicle;
    this.news = news;
    this.times = times;
  }

  /// What was measured with so many articles in store.
  ///
  /// @param cpu milliseconds of CPU that a further article takes in the store, by batches
  /// @param wall milliseconds on the clock of the same
  /// @param answers milliseconds of CPU that an answer takes, by kind of question
  /// @param waits milliseconds on the clock of the same
  public record Mark(int articles, int events, int ledgers, int contradictions, Quantiles cpu, Quantiles wall,
      Map<String, Quantiles> answers, Map<String, Quantiles> waits) {
    public Mark {
      answers = Map.copyOf(answers);
      waits = Map.copyOf(waits);
    }
  }

  /// Adds articles until there are `articles`, or no more.
  ///
  /// @param done is told after each batch how many there are
  /// @param measured is told each mark as soon as it is reached
  public List<Mark> run(int articles, Consumer<Integer> done, Consumer<Mark> measured) {
    var marks = new ArrayList<Mark>();
    int all = Math.min(articles, news.size());
    IntStream.concat(IntStream.of(MARKS).filter(mark -> mark < all), IntStream.of(all))
        .filter(mark -> chronicle.articleCount() < mark).forEach(mark -> {
          marks.add(fill(mark, done));
          measured.accept(marks.getLast());
        });
    return List.copyOf(marks);
  }

  private Mark fill(int mark, Consumer<Integer> done) {
    var cpu = new ArrayList<Long>();
    var wall = new ArrayList<Long>();
    for (int next = chronicle.articleCount(); next < mark; next = Math.min(next + BATCH, mark)) {
      int to = Math.min(next + BATCH, mark);
      List<ReadArticle> batch = news.articles(next, to);
      Effort took = Effort.of(() -> chronicle.addAll(batch, PROVENANCE));
      if (next >= mark - MEASURED) {
        cpu.add(took.cpu() / batch.size());
        wall.add(took.wall() / batch.size());
      }
      done.accept(to);
    }
    var questions = new Questions(chronicle);
    questions.ask(times);
    return new Mark(mark, chronicle.eventCount(EventQuery.ALL), chronicle.ledgerCount(),
        chronicle.contradictionCount(), Quantiles.ofNanos(cpu), Quantiles.ofNanos(wall),
        questions.cpu(), questions.wall());
  }
}
