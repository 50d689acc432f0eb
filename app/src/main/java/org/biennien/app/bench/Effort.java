package org.biennien.app.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/// What some work of one thread took.
///
/// @param cpu nanoseconds of CPU of the thread
/// @param wall nanoseconds on the clock
/// @param allocated bytes on the heap
public record Effort(long cpu, long wall, long allocated) {
  /// Nothing yet.
  public static final Effort NONE = new Effort(0, 0, 0);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// What the thread that asks has taken up to now; only differences mean something.
  private static Effort sinceBirth() {
    return new Effort(
        THREADS.getCurrentThreadCpuTime(), System.nanoTime(), THREADS.getCurrentThreadAllocatedBytes());
  }

  /// A result with what it took to get it.
  ///
  /// @param value the result
  /// @param effort what it took
  public record Of<T>(T value, Effort effort) {}

  /// What `work` gives and takes.
  public static <T> Of<T> measure(Supplier<T> work) {
    Effort before = sinceBirth();
    T value = work.get();
    return new Of<>(value, sinceBirth().minus(before));
  }

  /// What `work` takes.
  public static Effort of(Runnable work) {
    Effort before = sinceBirth();
    work.run();
    return sinceBirth().minus(before);
  }

  private Effort minus(Effort before) {
    return new Effort(cpu - before.cpu, wall - before.wall, allocated - before.allocated);
  }

  /// Both together.
  public Effort plus(Effort other) {
    return new Effort(cpu + other.cpu, wall + other.wall, allocated + other.allocated);
  }
}
