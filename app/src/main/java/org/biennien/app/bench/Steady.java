package org.biennien.app.bench;

import java.util.Collections;
import java.util.List;

/// When a program is warm: the JVM compiles what runs often while it runs, and passes get faster for a while, on few cores for
/// longer. Where other programs want the same cores passes may never be steady, so whoever waits for it needs an end.
public final class Steady {
  private static final int IN_A_ROW = 3;
  private static final double APART = 0.02;

  private Steady() {}

  /// Whether the last three of these passes differ by 2 % or less.
  ///
  /// @param speeds of the passes so far, in any unit
  public static boolean after(List<Double> speeds) {
    if (speeds.size() < IN_A_ROW) {
      return false;
    }
    List<Double> last = speeds.subList(speeds.size() - IN_A_ROW, speeds.size());
    return Collections.max(last) <= Collections.min(last) * (1 + APART);
  }
}
