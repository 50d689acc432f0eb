package org.biennien.chronicle.coref;

import java.util.List;
import org.biennien.chronicle.Ground;

/// Whether two happenings are one, and why, or why not.
public sealed interface Comparison {
  /// What was found, each with its points.
  List<Ground> grounds();

  /// Sum of the points.
  default int score() {
    return grounds().stream().mapToInt(Ground::points).sum();
  }

  /// Enough speaks for one happening.
  record Same(List<Ground> grounds) implements Comparison {
    public Same {
      grounds = List.copyOf(grounds);
    }
  }

  /// Too little speaks for it, and nothing forbids it: they may stand together where another happening joins them.
  record Doubtful(List<Ground> grounds) implements Comparison {
    public Doubtful {
      grounds = List.copyOf(grounds);
    }
  }

  /// They are never one event: the last ground forbids it, or nearly nothing speaks for it.
  record Apart(List<Ground> grounds) implements Comparison {
    public Apart {
      grounds = List.copyOf(grounds);
    }
  }
}
