package org.biennien.app.cli;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.biennien.app.search.Finder;

/// Brings the search index up to date on a thread of its own while articles are added, so that nobody waits for it before
/// the first article, and little is left to do after the last one, or where somebody stops. A few articles are left
/// for the end.
final class IndexAlongside implements AutoCloseable {
  private static final int SECONDS_BETWEEN = 1;

  private final Finder finder;
  private final CountDownLatch ending = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().daemon().name("index").unstarted(this::run);
  private volatile Optional<RuntimeException> failure = Optional.empty();

  private IndexAlongside(Finder finder) {
    this.finder = finder;
  }

  static IndexAlongside start(Finder finder) {
    var alongside = new IndexAlongside(finder);
    alongside.thread.start();
    return alongside;
  }

  private void run() {
    try {
      boolean more = false;
      while (!ending.await(more ? 0 : SECONDS_BETWEEN, TimeUnit.SECONDS)) {
        more = finder.index().behind() >= IndexCare.CHANGES_AT_A_TIME
            && finder.index().catchUp(IndexCare.CHANGES_AT_A_TIME, done -> {}).written() > 0;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
  }

  /// Waits for what it is about.
  ///
  /// @throws RuntimeException what it failed with, where it did
  @Override
  public void close() {
    ending.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    failure.ifPresent(fault -> {
      throw fault;
    });
  }
}
