package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;
import org.biennien.extract.role.SideBook.Nature;
import org.biennien.extract.trigger.EventMention;
import org.biennien.extract.trigger.TriggerFinder;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;

class SideQuestionsTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final MentionFinder MENTIONS = MentionFinder.load();
  private static final TriggerFinder TRIGGERS = TriggerFinder.load();

  private static Scene scene(String text) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2023-05-20"), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(), text, List.of());
    var annotated = new AnnotatedArticle(article, ANNOTATOR.annotate(text));
    List<EventMention> events = TRIGGERS.find(annotated);
    return new Scene(new TokenRow(annotated), MENTIONS.apply(annotated), events);
  }

  private static Located<ActorMention> actor(Scene scene, String words) {
    return scene.actors().stream().filter(a -> a.mention().quote().text().equals(words)).findFirst().orElseThrow();
  }

  /// What is asked of words as the patient of the only event, whose agent is the first actor.
  private static List<String> asked(Scene scene, String words, String side) {
    EventSite event = scene.events().stream().filter(e -> e.type() == ClaimType.DESTROY).findFirst().orElseThrow();
    var taken = new History.Taken(event, List.of(scene.actors().getFirst()), List.of(actor(scene, words)),
        List.of(), List.of());
    var features = Features.named();
    return new SideQuestions(scene, List.of(taken), features)
        .describe(0, actor(scene, words), Role.PATIENT, side).names();
  }

  @Test
  void aSideIsAStateAGroupOrABody() {
    var book = new SideBook(scene("Quân đội Sudan và RSF giao tranh ở Khartoum. Liên Hợp Quốc lên án Sudan."));
    assertThat(book.entry("SDN").nature()).isEqualTo(Nature.STATE);
    assertThat(book.entry("RSF").nature()).isEqualTo(Nature.GROUP);
    assertThat(book.entry("UN").nature()).isEqualTo(Nature.BODY);
    assertThat(book.sides().getFirst()).isEqualTo("SDN");
  }

  @Test
  void theAgentOfTheEventIsAskedForWithTheWordsItDestroyed() {
    Scene scene = scene("Quân đội Sudan đã phá hủy ba kho vũ khí sau khi RSF rút khỏi Omdurman.");
    assertThat(asked(scene, "ba kho vũ khí", "SDN")).contains("partner|same|patient|hostile");
    assertThat(asked(scene, "ba kho vũ khí", "RSF")).contains("partner|others|patient|hostile");
  }

  @Test
  void anOwnerToldAFewWordsOnIsSeen() {
    Scene scene = scene("Quân đội Sudan đã phá hủy ba kho vũ khí lớn nhất trong vùng của RSF.");
    assertThat(asked(scene, "ba kho vũ khí", "RSF")).contains("owner|same|other");
  }

  @Test
  void wordsMayStandForTheGuessFirstAndThenForAnySideOfTheArticle() {
    Scene scene = scene("Quân đội Sudan đã phá hủy ba kho vũ khí sau khi RSF rút khỏi Omdurman.");
    var questions = new SideQuestions(scene, List.of(), Features.unnamed());
    assertThat(questions.candidates(actor(scene, "ba kho vũ khí"))).startsWith("SDN").contains("RSF");
  }

  @Test
  void rebelsMayBeThoseOfTheCountryAndNobodyNamed() {
    Scene scene = scene("Phiến quân đã phá hủy ba cây cầu ở Omdurman, theo quân đội Ai Cập.");
    var questions = new SideQuestions(scene, List.of(), Features.unnamed());
    assertThat(questions.candidates(actor(scene, "Phiến quân"))).contains("SDN.REB", "SDN", "UNKNOWN");
  }

  @Test
  void whoIsForTheGovernmentIsOfAState() {
    Scene scene = scene("IS tấn công Omdurman. Lực lượng ủng hộ chính quyền đã phá hủy ba cây cầu.");
    var questions = new SideQuestions(scene, List.of(), Features.unnamed());
    assertThat(questions.candidates(actor(scene, "Lực lượng ủng hộ chính quyền"))).contains("SDN").doesNotContain("IS");
  }

  @Test
  void whoIsAgainstAGroupIsNotThatGroup() {
    Scene scene = scene("IS tấn công Omdurman. Lực lượng chống IS đã phá hủy ba cây cầu.");
    var questions = new SideQuestions(scene, List.of(), Features.unnamed());
    assertThat(questions.candidates(actor(scene, "Lực lượng chống IS"))).doesNotContain("IS");
  }

  @Test
  void whoBringsTwoPartiesTogetherIsNoneOfThem() {
    Scene scene = scene("Ai Cập đề nghị làm trung gian và nói Sudan lẫn RSF muốn ngừng bắn. Chad lo ngại. Hai bên đã phá hủy ba cây cầu.");
    var questions = new SideQuestions(scene, List.of(), Features.unnamed());
    assertThat(questions.candidates(actor(scene, "Hai bên"))).contains("SDN", "RSF");
  }
}
