package org.biennien.app.bench;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Waits until the JVM is warm. It compiles what runs often while it runs, so passes get faster for a while: on two cores that
/// others want, too, for twenty and more. Speeds do not tell when that is over, for they come and go with the neighbours;
/// the compiler's own clock does.
public final class WarmUp {
  private static final int IN_A_ROW = 3;
  private static final double AT_REST = 0.1;

  private WarmUp() {}

  /// Runs `pass` until the JVM is warm, `most` times at most.
  public static void run(int most, Runnable pass) {
    var shares = new ArrayList<Double>();
    while (shares.size() < most && !warm(shares)) {
      long compiled = compiledMillis();
      long start = System.nanoTime();
      pass.run();
      shares.add((compiledMillis() - compiled) * 1e6 / Math.max(1, System.nanoTime() - start));
    }
  }

  /// Whether the compiler was at rest for nine tenths of each of the last three passes.
  ///
  /// @param shares of each pass so far, for how much of its time the JVM compiled
  static boolean warm(List<Double> shares) {
    return shares.size() >= IN_A_ROW
        && shares.subList(shares.size() - IN_A_ROW, shares.size()).stream().allMatch(share -> share < AT_REST);
  }

  /// A JVM that only interprets has no compiler.
  private static long compiledMillis() {
    return Optional.ofNullable(ManagementFactory.getCompilationMXBean())
        .filter(CompilationMXBean::isCompilationTimeMonitoringSupported)
        .map(CompilationMXBean::getTotalCompilationTime).orElse(0L);
  }
}
