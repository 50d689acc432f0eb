package org.biennien.app.bench;

import java.lang.management.ManagementFactory;

/// Nanoseconds of CPU of this thread, and on the clock; only differences mean something.
record Effort(long cpu, long wall) {
  static Effort now() {
    return new Effort(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(), System.nanoTime());
  }

  Effort minus(Effort before) {
    return new Effort(cpu - before.cpu, wall - before.wall);
  }
}
