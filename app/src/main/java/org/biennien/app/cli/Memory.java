package org.biennien.app.cli;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// Watches how much memory the program takes while it works.
final class Memory {
  private static final Path STATUS = Path.of("/proc/self/status");

  private final AtomicLong peak = new AtomicLong();

  private Memory() {}

  /// Watches from now on.
  static Memory watch() {
    var memory = new Memory();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener(
            (notification, _) -> memory.collected((CompositeData) notification.getUserData()),
            notification ->
                notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
            memory);
      }
    }
    return memory;
  }

  private void collected(CompositeData data) {
    Map<String, MemoryUsage> pools =
        GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc();
    long used = pools.entrySet().stream().filter(pool -> isHeap(pool.getKey()))
        .mapToLong(pool -> pool.getValue().getUsed()).sum();
    peak.accumulateAndGet(used, Math::max);
  }

  private static boolean isHeap(String pool) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .anyMatch(bean -> bean.getName().equals(pool) && bean.getType() == MemoryType.HEAP);
  }

  /// Bytes on the heap that are in use right after all garbage has been collected.
  static long live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /// The most bytes that any collection of garbage left on the heap. A small collection leaves old garbage,
  /// so less would do: how much the program needs is told by running it with a smaller heap.
  long peak() {
    return peak.get();
  }

  /// The most bytes of real memory that the process has had; empty where the system does not say.
  static OptionalLong resident() {
    if (!Files.isReadable(STATUS)) {
      return OptionalLong.empty();
    }
    try {
      return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
