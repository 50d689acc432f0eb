package org.biennien.extract.eval.bkee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.extract.Road;
import org.biennien.extract.eval.bkee.BkeeEvent.Argument;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BkeeTest {
  private static final String TEXT = "Hôm_qua , phiến_quân tấn_công đồn cảnh_sát ở Kidal , 5 người thiệt_mạng .\n";

  @TempDir
  private Path folder;

  private void write(String standoff) throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("a.ann"), standoff);
  }

  @Test
  void theEventsOfAStandoffFileHaveTheirWords() throws IOException {
    write("T1\tAttack 21 29\ttấn_công\nT2\tPER 10 20\tphiến_quân\nT3\tLOC 45 50\tKidal\n"
        + "E1\tAttack:T1 Attacker-Arg:T2 Place-Arg:T3 Instrument-Arg:T2\nT4\tMarry 0 7\tHôm_qua\nE2\tMarry:T4\n");
    BkeeArticle article = BkeeArticle.read(folder.resolve("a.ann"));
    assertThat(article.events()).singleElement().satisfies(event -> {
      assertThat(event.type()).isEqualTo(BkeeType.ATTACK);
      assertThat(event.trigger().of(TEXT)).isEqualTo("tấn_công");
      assertThat(event.arguments()).extracting(a -> a.role() + " " + a.span().of(TEXT))
          .containsExactly("Attacker-Arg phiến_quân", "Place-Arg Kidal");
    });
  }

  @Test
  void aBrokenLineIsToldWithItsNumber() throws IOException {
    write("T1\tAttack 21 29\ttấn_công\nT2\tPER mười\n");
    assertThatThrownBy(() -> BkeeArticle.read(folder.resolve("a.ann"))).isInstanceOf(IOException.class)
        .hasMessageContaining("a.ann:2").hasMessageContaining("PER mười");
  }

  @Test
  void aTriggerIsRightIfItOverlapsOneOfItsTypeAndCountsOnce() {
    var there = new BkeeEvent(BkeeType.ATTACK, new Span(21, 29), List.of(new Argument("Place-Arg", new Span(45, 50))));
    var wide = new BkeeEvent(BkeeType.ATTACK, new Span(16, 29), List.of(new Argument("Place-Arg", new Span(42, 50))));
    var again = new BkeeEvent(BkeeType.ATTACK, new Span(25, 29), List.of());
    var other = new BkeeEvent(BkeeType.DIE, new Span(21, 29), List.of());
    BkeeScore score = BkeeScore.of(List.of(there), List.of(wide, again, other), BkeeType.ATTACK);
    assertThat(score.triggers()).isEqualTo(new BkeeScore.Row(1, 2, 1));
    assertThat(score.arguments()).isEqualTo(new BkeeScore.Row(1, 1, 1));
    assertThat(score.triggers().precision()).isEqualTo(0.5);
    assertThat(BkeeScore.of(List.of(there), List.of(other), BkeeType.ATTACK).triggers().f1()).isZero();
  }

  @Test
  void aSegmentedArticleIsReadAndCompared() throws IOException {
    write("T1\tAttack 21 29\ttấn_công\nE1\tAttack:T1\nT2\tDie 63 73\tthiệt_mạng\nE2\tDie:T2\n");
    var scores = new BkeeEvaluation(Road.load()).score(BkeeEvaluation.files(folder), () -> { });
    assertThat(BkeeEvaluation.all(scores).articles()).isEqualTo(1);
    assertThat(BkeeEvaluation.all(scores).triggers()).isEqualTo(new BkeeScore.Row(2, 2, 2));
  }
}
