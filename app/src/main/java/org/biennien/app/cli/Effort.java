package org.biennien.app.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/// What some work of one thread took.
///
/// @param cpu nanoseconds of CPU of the thread
/// @param wall nanoseconds on the clock
/// @param allocated bytes on the heap
record Effort(long cpu, long wall, long allocated) {
  static final Effort NONE = new Effort(0, 0, 0);

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// What the thread that asks has taken up to now; only differences mean something.
  private static Effort sinceBirth() {
    return new Effort(
        THREADS.getCurrentThreadCpuTime(), System.nanoTime(), THREADS.getCurrentThreadAllocatedBytes());
  }

  /// What `work` takes.
  static Effort of(Runnable work) {
    Effort before = sinceBirth();
    work.run();
    Effort after = sinceBirth();
    return new Effort(after.cpu - before.cpu, after.wall - before.wall, after.allocated - before.allocated);
  }

  Effort plus(Effort other) {
    return new Effort(cpu + other.cpu, wall + other.wall, allocated + other.allocated);
  }
}
