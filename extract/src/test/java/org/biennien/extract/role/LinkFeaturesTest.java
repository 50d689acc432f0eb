package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Status;
import org.biennien.claim.Trigger;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.Mentions;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;
import org.biennien.extract.trigger.EventMention;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;

/// What is seen of places and times beside their events, in sentences made up in press style.
class LinkFeaturesTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final MentionFinder MENTIONS = MentionFinder.load();

  /// The scene of a text whose events are these words, in reading order, all of type `attack`.
  private static Scene scene(String text, String... triggers) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2023-05-20"), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(), text, List.of());
    Mentions mentions = MENTIONS.apply(new AnnotatedArticle(article, ANNOTATOR.annotate(text)));
    var events = new ArrayList<EventMention>();
    int at = 0;
    for (String words : triggers) {
      at = text.indexOf(words, at);
      var sentence = mentions.article().text().sentences().getFirst();
      var span = new Span(at, at + words.length());
      events.add(new EventMention(ClaimType.ATTACK, new Trigger(mentions.article().quote(span), 0),
          sentence.tokenAt(span.start()), sentence.tokenAt(span.end() - 1) + 1, Status.ACTUAL, Optional.empty(), 1, 1,
          List.of()));
    }
    return new Scene(new TokenRow(mentions.article()), mentions, events);
  }

  private static List<String> place(Scene scene, int event, int place) {
    Features features = Features.named();
    new PlaceFeatures(scene).fill(features, scene.events().get(event), place);
    return features.names();
  }

  private static List<String> time(Scene scene, int event) {
    var times = new TimeFeatures(scene, SourceFinder.load().find(scene.row(), scene.actors(), scene.times()));
    Features features = Features.named();
    times.fill(features, scene.events().get(event), scene.times().getFirst());
    return features.names();
  }

  @Test
  void aProvinceHoldsTheTownToldBeforeIt() {
    Scene scene = scene("Phiến quân tấn công thị trấn Manbij, tỉnh Aleppo.", "tấn công");
    assertThat(place(scene, 0, 0)).contains("nested|lies|R", "finer|town|finest|free|R");
    assertThat(place(scene, 0, 1)).contains("nested|holds|R", "finer|province|finer|free|R");
  }

  @Test
  void aTownOfThreeLettersIsNoCountry() {
    Scene scene = scene("Phiến quân tấn công Mali và thị trấn Gao.", "tấn công");
    assertThat(scene.places()).extracting(p -> PlaceBreadth.of(p.mention()))
        .containsExactly(PlaceBreadth.COUNTRY, PlaceBreadth.TOWN);
  }

  @Test
  void aPlaceBetweenTwoEventsIsContested() {
    Scene scene = scene("Phiến quân tấn công Manbij, sau đó đánh chiếm Azaz.", "tấn công", "đánh chiếm");
    assertThat(place(scene, 0, 0)).contains("contest|R|far,|ACTIVE");
    assertThat(place(scene, 1, 0)).contains("contest|L|nearer|ACTIVE");
    assertThat(place(scene, 1, 1)).contains("contest|R|alone|ACTIVE");
  }

  @Test
  void aDayOfTheLastWeekAndAYearLongPast() {
    assertThat(time(scene("Ngày 19/5, phiến quân tấn công Manbij.", "tấn công"), 0))
        .contains("shape|day|L|ACTIVE", "age|1|L|ACTIVE");
    assertThat(time(scene("Phiến quân tấn công Manbij năm 2016.", "tấn công"), 0))
        .contains("shape|year|R|ACTIVE", "age|long|R|ACTIVE");
  }

  @Test
  void whatGoesOnSinceAnotherHappeningHasNoEnd() {
    Scene scene = scene("Đã có 16 vụ tấn công ở Manbij kể từ khi giao tranh nổ ra hôm 3/5.", "vụ tấn công",
        "giao tranh");
    var first = SinceThen.of(scene.row(), scene.events().get(0), scene.times().getFirst());
    assertThat(first.value()).hasToString("2023-05-03/..");
    assertThat(first.quote().text()).isEqualTo("kể từ khi giao tranh nổ ra hôm 3/5");
    assertThat(SinceThen.of(scene.row(), scene.events().get(1), scene.times().getFirst()).value())
        .hasToString("2023-05-03");
  }
}
