package org.biennien.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.OptionalLong;
import org.biennien.app.cli.ReadPass.Stage;

/// What `biennien bench read` found; the JSON form has these names. Speeds are megabytes (10⁶ bytes of text in UTF-8)
/// a second, sizes bytes.
///
/// @param loadMillis from nothing to a road, in this JVM, for the first time
/// @param lengths one article of each length, made of the others
/// @param liveHeap in use after all garbage was collected: the models and tables
/// @param peakHeap the most that any collection left
/// @param resident the most real memory of the process, where the system says it
record ReadFigures(
    @JsonProperty("java") String javaVersion, double loadMillis, List<Pass> passes, List<Length> lengths, long liveHeap,
    long peakHeap, OptionalLong resident) {
  ReadFigures {
    passes = List.copyOf(passes);
    lengths = List.copyOf(lengths);
  }

  /// A pass with its speeds.
  ///
  /// @param cpuMillis what each stage took
  record Pass(
      int pass, long articles, long bytes, long claims, double megabytesPerCpuSecond, double megabytesPerSecond,
      double allocatedPerByte, Stages cpuMillis) {
    static Pass of(ReadPass pass) {
      return new Pass(pass.number(), pass.articles(), pass.bytes(), pass.claims(),
          rounded(pass.megabytesPerCpuSecond()), rounded(pass.megabytesPerSecond()),
          rounded((double) pass.effort().allocated() / Math.max(pass.bytes(), 1)), Stages.of(pass));
    }
  }

  /// Milliseconds of CPU by stage.
  record Stages(long article, long annotate, long mentions, long claims) {
    static Stages of(ReadPass pass) {
      return new Stages(millis(pass, Stage.ARTICLE), millis(pass, Stage.ANNOTATE), millis(pass, Stage.MENTIONS),
          millis(pass, Stage.CLAIMS));
    }

    private static long millis(ReadPass pass, Stage stage) {
      return Math.round(pass.effort(stage).cpu() / 1e6);
    }
  }

  /// One article of a given length: the least of several readings.
  record Length(long bytes, double cpuMillis) {}

  private static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
