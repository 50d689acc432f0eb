package org.biennien.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.OptionalLong;

/// What `biennien bench text` found; the JSON form has these names. Speeds are syllables a second, sizes
/// bytes.
///
/// @param loadMillis from nothing to an annotator, in this JVM, for the first time
/// @param firstSentenceMillis from the start of the JVM to the words of a first sentence, this command's own
/// work
///     included
/// @param liveHeap in use after all garbage was collected: the model
/// @param peakHeap the most that any collection left
/// @param resident the most real memory of the process, where the system says it
record TextFigures(
    String file, @JsonProperty("java") String javaVersion, double loadMillis, double firstSentenceMillis,
    List<Row> passes, long liveHeap, long peakHeap, OptionalLong resident) {
  TextFigures {
    passes = List.copyOf(passes);
  }

  /// A pass with its speeds.
  record Row(
      String stage, int pass, long texts, long bytes, long sentences, long tokens, long syllables,
      long syllablesPerCpuSecond, long syllablesPerSecond, double allocatedPerSyllable) {
    static Row of(TextPass pass) {
      return new Row(pass.stage(), pass.number(), pass.texts(), pass.bytes(), pass.sentences(), pass.tokens(),
          pass.syllables(), Math.round(pass.syllablesPerCpuSecond()), Math.round(pass.syllablesPerSecond()),
          Math.round(pass.allocatedPerSyllable() * 10) / 10.0);
    }
  }
}
