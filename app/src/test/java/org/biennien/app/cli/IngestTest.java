package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Supplied;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {
  private static final List<String> NEWS = List.of(
      "Ngày 8/11/2017, quân đội Syria giành lại quyền kiểm soát thành phố Albu Kamal từ phiến quân IS.",
      "Ngày 11/11/2017, phiến quân IS tái chiếm thành phố Albu Kamal.",
      "Ngày 12/11/2017, máy bay Nga ném bom thành phố Albu Kamal.");

  @TempDir Path folder;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private Ingest add(Path input, Ingest.Scope scope) {
    var terminal = new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(said),
        new PrintStream(said, true, StandardCharsets.UTF_8), false);
    try (Chronicle chronicle = Chronicle.open(folder.resolve("home")); Interruption interruption = Interruption.watch()) {
      var ingest = new Ingest(chronicle, terminal, scope, interruption);
      ingest.add(InputFiles.of(List.of(input.toString()), terminal.in()), new ArticleReader(Supplied.NOTHING));
      return ingest;
    }
  }

  private List<String> ids() {
    try (Chronicle chronicle = Chronicle.open(folder.resolve("home"))) {
      return chronicle.articles().stream().map(article -> article.report().articleId()).sorted().toList();
    }
  }

  @Test
  void eachLineOfATextFileIsAnArticleWhereOneSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("tin.txt"), String.join("\n", NEWS));
    Ingest ingest = add(file, new Ingest.Scope(true, false));
    assertThat(ingest.added()).isEqualTo(3);
    assertThat(ids()).containsExactly("tin-1", "tin-2", "tin-3");
    assertThat(ingest.claims()).isGreaterThanOrEqualTo(3);
    assertThat(add(file, Ingest.Scope.USUAL).added()).as("as one article").isEqualTo(1);
  }

  @Test
  void aPackedFileOfLinesIsUnpackedOnTheWay() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("tin.jsonl"), """
        {"id": "a", "text": "%s"}

        {"id": "b", "text": "%s"}
        no article
        {"text": "%s"}
        """.formatted(NEWS.toArray()));
    assertThat(new ProcessBuilder("xz", file.toString()).start().waitFor()).isZero();
    Ingest ingest = add(folder.resolve("tin.jsonl.xz"), Ingest.Scope.USUAL);
    assertThat(ingest.exitCode()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(ids()).containsExactly("a", "b", "tin-5");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("tin.jsonl:4");
  }

  @Test
  void aPackedFileThatWasBrokenOffIsToldAndWhatCameIsKept() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("tin.txt"), String.join("\n", NEWS).repeat(2000));
    assertThat(new ProcessBuilder("xz", "-0", file.toString()).start().waitFor()).isZero();
    Path packed = folder.resolve("tin.txt.xz");
    byte[] bytes = Files.readAllBytes(packed);
    Files.write(packed, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(add(packed, new Ingest.Scope(true, false)).exitCode()).isNotEqualTo(ExitCode.DONE);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("tin.txt.xz").contains("xz");
  }

  @Test
  void whatIsKnownIsPassedOverAndReadAgainOnlyWhereOneAsks() throws IOException {
    Path file = Files.writeString(folder.resolve("tin.txt"), NEWS.getFirst() + "\n" + NEWS.get(1));
    add(file, new Ingest.Scope(true, false));
    Files.writeString(file, String.join("\n", NEWS));
    Ingest again = add(file, new Ingest.Scope(true, false));
    assertThat(List.of(again.added(), again.already())).containsExactly(1, 2);
    assertThat(again.claims()).as("only the third is read").isEqualTo(1);
    Ingest all = add(file, new Ingest.Scope(true, true));
    assertThat(List.of(all.added(), all.already())).containsExactly(0, 3);
    assertThat(all.claims()).as("all are read").isGreaterThanOrEqualTo(3);
  }
}
