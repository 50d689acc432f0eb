package org.biennien.extract.trigger.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.gold.CodedOption;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TriggerVerdictsTest {
  private static final String TEXT = "Phiến quân tấn công Goma. Đòn tấn công ấy thất bại.";
  private static final int FIRST = TEXT.indexOf("tấn công");

  @TempDir
  private Path training;

  private TriggerVerdicts verdicts(String... rows) throws IOException {
    Path claims = Files.createDirectories(training.resolve("claims"));
    Files.writeString(training.resolve("verdicts.tsv"),
        "# made up\narticle\tstart\tend\treading\n" + String.join("\n", rows));
    return TriggerVerdicts.beside(CodedOption.of("--coded", claims.toString(), training.toString()));
  }

  /// An article in which nobody coded anything.
  private static GoldAnswers answers(TriggerVerdicts verdicts) {
    var article = new Article("goma", Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(),
        TEXT, List.of());
    var uncoded = new GoldArticle(
        "goma.json", new AnnotatedArticle(article, Annotator.load().annotate(TEXT)), List.of());
    RuleBook book = RuleBook.load();
    return GoldAnswers.of(uncoded, book, book.readings(), verdicts);
  }

  private static long claims(GoldAnswers answers) {
    return answers.types().stream().filter(decision -> decision.right() > 0).count();
  }

  @Test
  void wordsThatTheCoderOverlookedCarryAClaimByTheVerdict() throws IOException {
    assertThat(claims(answers(verdicts()))).isZero();
    assertThat(claims(answers(verdicts("goma\t%d\t%d\tattack".formatted(FIRST, FIRST + 8))))).isOne();
  }

  @Test
  void aVerdictThatTheLexiconCannotGiveIsPassedOver() throws IOException {
    assertThat(claims(answers(verdicts("goma\t%d\t%d\tmeet".formatted(FIRST, FIRST + 8))))).isZero();
  }

  @Test
  void verdictsOnOtherArticlesChangeNothing() throws IOException {
    assertThat(claims(answers(verdicts("bukavu\t%d\t%d\tattack".formatted(FIRST, FIRST + 8))))).isZero();
  }

  @Test
  void aLineThatCannotBeReadIsNamed() {
    assertThatThrownBy(() -> verdicts("goma\t11\t19\tassault"))
        .hasMessageContaining("verdicts.tsv:3").hasMessageContaining("\"assault\" is no claim type");
    assertThatThrownBy(() -> verdicts("goma\t11\t19")).hasMessageContaining("expected 4 columns, found 3");
    assertThatThrownBy(() -> verdicts("goma\t11\t19\tnone", "goma\t11\t19\tattack")).hasMessageContaining("judged twice");
  }

  @Test
  void codingsWithoutVerdictsAreNamed() throws IOException {
    Path claims = Files.createDirectories(training.resolve("claims"));
    var told = new ByteArrayOutputStream();
    PrintStream before = System.err;
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      TriggerVerdicts.beside(CodedOption.of("--coded", claims.toString(), training.toString()));
    } finally {
      System.setErr(before);
    }
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("verdicts.tsv", claims.toString());
  }
}
