package org.biennien.app.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.biennien.chronicle.store.ReadArticle;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.Road;
import org.biennien.text.Sentence;

/// Takes articles down the road on two threads, a batch at a time, and gives them back in the order in which they came. At most
/// [#WAITING] articles are on the way, so that memory does not grow with the input. An article on which the program
/// itself fails is told and left out; the others go on.
final class Extracting implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int WAITING = 128;

  private final Road road;
  private final BiConsumer<String, RuntimeException> failed;
  private final BooleanSupplier stopped;
  private final ExecutorService readers = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon()
      .name("reader-", 1).factory());
  private final Batch batch = new Batch();
  /// Of each article that was handed to a thread.
  private final Deque<Waiting> waiting = new ArrayDeque<>();

  private record Waiting(String where, Article article, CompletableFuture<ReadArticle> reading) {
    Waiting(Batch.Arrival arrival) {
      this(arrival.from(), arrival.article(), new CompletableFuture<>());
    }
  }

  /// @param failed is told where an article came from and what the program failed with
  /// @param stopped whether nobody waits for what is still on the way
  Extracting(Road road, BiConsumer<String, RuntimeException> failed, BooleanSupplier stopped) {
    this.road = road;
    this.failed = failed;
    this.stopped = stopped;
  }

  /// @param where where the article came from
  void add(String where, Article article) {
    batch.add(where, article);
    if (batch.full() || waiting.size() + batch.size() >= WAITING) {
      send();
    }
  }

  private void send() {
    List<Waiting> sent = batch.take().stream().map(Waiting::new).toList();
    waiting.addAll(sent);
    readers.execute(() -> read(sent));
  }

  /// Together; if the program fails on one of them, one by one.
  private void read(List<Waiting> sent) {
    try {
      List<ReadArticle> read = road(sent);
      for (int i = 0; i < sent.size(); i++) {
        sent.get(i).reading.complete(read.get(i));
      }
    } catch (RuntimeException | Error e) {
      if (sent.size() > 1) {
        sent.forEach(each -> read(List.of(each)));
      } else {
        sent.getFirst().reading.completeExceptionally(e);
      }
    }
  }

  private List<ReadArticle> road(List<Waiting> sent) {
    List<AnnotatedArticle> annotated = road.annotate(sent.stream().map(Waiting::article).toList());
    List<List<Claim>> claims = road.claims(annotated);
    return IntStream.range(0, sent.size()).mapToObj(i -> new ReadArticle(sent.get(i).article,
        annotated.get(i).text().sentences().stream().map(Sentence::span).toList(), claims.get(i))).toList();
  }

  boolean full() {
    return waiting.size() >= WAITING;
  }

  /// Takes out the articles that came first, half of them, or all where nothing more comes; waits until they are read, but
  /// for none more once it is stopped.
  List<ReadArticle> take(boolean all) {
    if (all && batch.size() > 0) {
      send();
    }
    int most = all ? waiting.size() : WAITING / 2;
    var read = new ArrayList<ReadArticle>();
    for (int i = 0; i < most && !stopped.getAsBoolean(); i++) {
      result(waiting.remove()).ifPresent(read::add);
    }
    return read;
  }

  private Optional<ReadArticle> result(Waiting next) {
    try {
      return Optional.of(next.reading.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while articles were read", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        failed.accept(next.where, fault);
        return Optional.empty();
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    readers.shutdownNow();
  }
}
