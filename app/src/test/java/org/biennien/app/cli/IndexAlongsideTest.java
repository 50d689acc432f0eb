package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.biennien.app.search.Finder;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.Provenance;
import org.biennien.chronicle.store.ReadArticle;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.search.SearchQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class IndexAlongsideTest {
  private static final Provenance PROVENANCE = new Provenance("test", "none", "none");
  private static final int MORE_THAN_A_TURN = IndexCare.CHANGES_AT_A_TIME + 200;

  @TempDir Path home;
  private final Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]),
      new PrintStream(new ByteArrayOutputStream()), new PrintStream(new ByteArrayOutputStream()), false);

  private static List<ReadArticle> news(int articles) {
    return IntStream.range(0, articles).mapToObj(number -> new ReadArticle(new Article("tin-" + number, Optional.empty(),
        PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(), "Pháo kích vào làng số %d.".formatted(number), List.of()),
        List.of())).toList();
  }

  @Test
  @Tag("slow")
  @Timeout(60)
  void whileArticlesAreAddedMostOfThemAreTakenOverAndTheRestAfterwards() throws InterruptedException {
    try (Chronicle chronicle = Chronicle.open(home); Finder finder = new Finder(chronicle)) {
      var index = new IndexCare(finder, terminal);
      index.begin();
      try (var _ = IndexAlongside.start(finder)) {
        chronicle.addAll(news(MORE_THAN_A_TURN), PROVENANCE);
        while (finder.index().behind() > 200) {
          Thread.sleep(10);
        }
      }
      assertThat(finder.index().behind()).isEqualTo(200);
      index.catchUp();
      assertThat(finder.index().behind()).isZero();
      assertThat(finder.ask(SearchQuery.of("pháo kích")).found().total()).isEqualTo(MORE_THAN_A_TURN);
    }
  }
}
