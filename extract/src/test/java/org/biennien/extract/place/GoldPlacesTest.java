package org.biennien.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.place.eval.PlaceEvaluation;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The places of hand-made claims; skipped where the gold articles do not lie beside the project.
@Tag("slow")
class GoldPlacesTest {
  private static final Path GOLD = Path.of("../../shared/gold");

  @Test
  void nineOfTenGoldPlacesHaveAMentionAndMostAreTheRightPlace() {
    Assumptions.assumeTrue(Files.isDirectory(GOLD), "no gold articles at " + GOLD.toAbsolutePath().normalize());
    PlaceEvaluation measured = PlaceEvaluation.of(
        GoldArticle.readAll(List.of(GOLD.resolve("dev"), GOLD.resolve("train")), Annotator.load()),
        ToponymRecognizer.load(), new PrintStream(PrintStream.nullOutputStream()));
    assertThat((double) measured.found() / measured.gold()).as("%s", measured).isGreaterThan(0.90);
    assertThat((double) measured.right() / measured.gold()).as("%s", measured).isGreaterThan(0.84);
  }
}
