package org.biennien.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.claim.Claim;
import org.biennien.claim.Place;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader finds. The articles were written for this.
class SearchIndexTest {
  private static final Optional<Place> MOSUL = place("Mosul", "gn:99072", "IRQ");
  private static final Optional<Place> RAQQA = place("Raqqa", "gn:172955", "SYR");
  private static final Optional<Place> VILLAGE = Optional.of(Place.unknown("Al-Amiriyah, Palmyra"));

  /// Knows that Mosul lies in Iraq, and that people write it otherwise.
  private static final Atlas ATLAS = new Atlas() {
    @Override
    public List<PlaceKey> wholes(Place place) {
      return place.country().map(code -> new PlaceKey("land:" + code)).stream().toList();
    }

    @Override
    public List<PlaceKey> named(String name) {
      return switch (name) {
        case "Iraq" -> List.of(new PlaceKey("land:IRQ"));
        case "Mô-xun", "Mosul" -> List.of(new PlaceKey("gn:99072"));
        default -> List.of();
      };
    }

    @Override
    public String version() {
      return "test";
    }
  };

  @TempDir static Path home;
  private static Chronicle chronicle;
  private static SearchIndex index;

  private static Optional<Place> place(String name, String id, String country) {
    return Optional.of(new Place(name, Optional.empty(), Optional.of(country), Optional.of(id)));
  }

  @BeforeAll
  static void write() {
    chronicle = Chronicle.open(home);
    Paper.of("mosul", "VnExpress", "2017-07-10",
        "Ngày 9/7, quân đội Iraq giải phóng Mosul. Trước đó IS chiếm thành phố này từ năm 2014.")
        .says("seize", "giải phóng", "IRQ.MIL > IS", MOSUL, "2017-07-09", Paper.source("IRQ.GOV", SourceKind.PARTY))
        .says("hold", "chiếm", "IS", MOSUL, "2014/..").addTo(chronicle);
    Paper.of("raqqa", "Tuổi Trẻ", "2017-10-18",
        "SDF tuyên bố chiếm Raqqa. Theo Đài Quan sát Nhân quyền Syria, IS đã rút khỏi thành phố.")
        .says("seize", "chiếm", "SDF > IS", RAQQA, "2017-10-17", Paper.source("SDF", SourceKind.PARTY))
        .says("withdraw", "rút khỏi", "IS", RAQQA, "", Paper.source("SOHR", SourceKind.MONITOR)).addTo(chronicle);
    Paper.of("palmyra", "Tuần Tin", "", "Nhóm IS chiếm làng Al-Amiriyah hôm 11/12.")
        .says("seize", "chiếm", "IS > SYR.MIL", VILLAGE, "XXXX-12-11").addTo(chronicle);
    Paper.of("air", "vnexpress.net", "2016-05-01",
        "Hãng hàng không nối lại đường bay tới Đa-mát. Quân đội sẽ mở chiến dịch lớn trong tháng tới.")
        .says("operation", "chiến dịch", "SYR.MIL", Optional.empty(), "2016-06").status(Status.PLANNED)
        .addTo(chronicle);
    Paper.of("shop", "Báo Chợ", "2016-05-02", "Cửa hàng không mở cửa hôm nay. Ông giải thích rồi phóng xe đi.")
        .titled("Chợ vắng vì bán ế").addTo(chronicle);
    Paper.of("shot", "Báo Chợ", "2016-05-03", "Dân quân bắn chỉ thiên ở chợ.").addTo(chronicle);
    index = SearchIndex.open(chronicle, ATLAS);
    index.catchUp(Integer.MAX_VALUE, done -> {});
  }

  @AfterAll
  static void close() {
    index.close();
    chronicle.close();
  }

  private static List<String> ids(Asked asked) {
    return index.search(asked.query()).hits().stream().map(hit -> hit.article().id()).toList();
  }

  private static List<String> words(String words) {
    return ids(Asked.words(words));
  }

  @Test
  void aWordIsFoundAndNotTheSyllablesOfOthers() {
    assertThat(words("giải phóng")).containsExactly("mosul");
    assertThat(words("hàng không")).startsWith("air");
  }

  @Test
  void whatIsTypedWithoutDiacriticsIsFoundByItsLetters() {
    assertThat(words("giai phong")).containsExactly("mosul");
    assertThat(words("quan doi iraq giai phong mosul")).containsExactly("mosul");
    assertThat(words("da mat")).containsExactly("air");
    assertThat(words("cua hang")).containsExactly("shop");
  }

  @Test
  void whatIsTypedWithDiacriticsIsNotFoundWithOthers() {
    assertThat(words("bắn")).containsExactly("shot");
    assertThat(words("bán")).containsExactly("shop");
    assertThat(words("ban")).containsExactlyInAnyOrder("shop", "shot");
  }

  @Test
  void wrongDiacriticsFindWhatHasTheLettersAndTheAnswerSaysSo() {
    Found found = index.search(SearchQuery.of("giái phòng"));
    assertThat(found.hits()).extracting(hit -> hit.article().id()).containsExactly("mosul");
    assertThat(found.diacritics()).isEqualTo(Found.Compared.WITHOUT_DIACRITICS);
    assertThat(index.search(SearchQuery.of("giải phóng")).diacritics()).isEqualTo(Found.Compared.AS_TYPED);
  }

  @Test
  void allWordsMustStandInTheArticleInAnyOrderButAPhraseInItsOwn() {
    assertThat(words("chiếm thành phố")).containsExactlyInAnyOrder("mosul", "raqqa");
    assertThat(words("\"chiếm thành phố\"")).containsExactly("mosul");
    assertThat(words("\"thành phố này\" \"giải phóng Mosul\"")).containsExactly("mosul");
    assertThat(words("chiếm Kherson")).isEmpty();
  }

  @Test
  void aMinusLeavesArticlesOut() {
    assertThat(words("chiếm -Raqqa")).containsExactlyInAnyOrder("mosul", "palmyra");
    assertThat(words("-chiếm")).containsExactly("shot", "shop", "air");
  }

  @Test
  void aWordOfTheTitleIsFoundAndMarkedThere() {
    Hit hit = index.search(SearchQuery.of("bán ế")).hits().getFirst();
    assertThat(hit.article().id()).isEqualTo("shop");
    assertThat(hit.title()).extracting(span -> span.of(hit.article().title().orElseThrow()))
        .containsExactly("bán", "ế");
    assertThat(hit.words()).isEmpty();
  }

  @Test
  void theWordsAreMarkedWhereTheyStandInTheTextAsItCame() {
    Hit hit = index.search(SearchQuery.of("IS thanh pho")).hits().stream()
        .filter(found -> found.article().id().equals("mosul")).findFirst().orElseThrow();
    assertThat(hit.words()).extracting(span -> span.start() + " " + span.of(hit.article().text()))
        .containsExactly("51 IS", "60 thành phố");
    assertThat(hit.passages()).extracting(span -> span.of(hit.article().text()))
        .containsExactly("Trước đó IS chiếm thành phố này từ năm 2014.");
    assertThat(hit.claims()).extracting(Claim::id).containsExactly("mosul#54-hold");
  }

  @Test
  void theWholeQuestionMustHoldOfOneClaim() {
    assertThat(ids(Asked.anything().with("type", "seize").with("place", "Mosul"))).containsExactly("mosul");
    assertThat(ids(Asked.anything().with("type", "seize").with("agent", "IS"))).containsExactly("palmyra");
    assertThat(ids(Asked.anything().with("type", "seize").with("patient", "IS"))).containsExactly("raqqa", "mosul");
    assertThat(ids(Asked.anything().with("type", "withdraw").with("place", "Mosul"))).isEmpty();
    assertThat(ids(Asked.anything().with("status", "planned"))).containsExactly("air");
  }

  @Test
  void aSideIsFoundByItsCodeOrThatOfItsBranch() {
    assertThat(ids(Asked.anything().with("side", "IRQ"))).containsExactly("mosul");
    assertThat(ids(Asked.anything().with("side", "irq.mil"))).containsExactly("mosul");
    assertThat(ids(Asked.anything().with("side", "SYR"))).containsExactlyInAnyOrder("palmyra", "air");
  }

  @Test
  void theClaimsThatMatchAreNamed() {
    Hit hit = index.search(Asked.anything().with("type", "withdraw").query()).hits().getFirst();
    assertThat(hit.claims()).extracting(Claim::id).containsExactly("raqqa#68-withdraw");
    assertThat(hit.passages()).extracting(span -> span.of(hit.article().text()))
        .containsExactly("Theo Đài Quan sát Nhân quyền Syria, IS đã rút khỏi thành phố.");
  }

  @Test
  void aPlaceIsFoundInAnySpellingAndWithWhatLiesInIt() {
    assertThat(ids(Asked.anything().with("place", "Mô-xun"))).containsExactly("mosul");
    assertThat(ids(Asked.anything().with("place", "Iraq"))).containsExactly("mosul");
    assertThat(ids(Asked.anything().with("place", "gn:172955"))).containsExactly("raqqa");
    assertThat(ids(Asked.anything().with("place", "palmyra"))).containsExactly("palmyra");
    assertThat(index.search(Asked.anything().with("place", "Atlantis").query()).places()).isEmpty();
  }

  @Test
  void aTimeFindsWhatWasThenAndWhatWasPublishedThen() {
    assertThat(ids(Asked.anything().with("from", "2017-07").with("to", "2017-07"))).containsExactly("mosul");
    assertThat(ids(Asked.anything().with("to", "2015"))).containsExactly("mosul");
    assertThat(ids(Asked.anything().with("type", "operation").with("from", "2016-06-15")))
        .containsExactly("air");
    assertThat(ids(Asked.anything().with("type", "operation").with("to", "2016-05-31"))).isEmpty();
  }

  @Test
  void whatHasNoDayIsCountedAndCanBeAskedFor() {
    Found found = index.search(Asked.words("IS").with("from", "2017-01-01").query());
    assertThat(found.total()).isEqualTo(2);
    assertThat(found.undated()).isEqualTo(1);
    assertThat(ids(Asked.words("IS").with("undated", ""))).containsExactly("palmyra");
    assertThat(ids(Asked.anything().with("type", "seize").with("undated", ""))).containsExactly("palmyra");
  }

  @Test
  void aSourceIsFoundByItsKindAndName() {
    assertThat(ids(Asked.anything().with("sourceKind", "party"))).containsExactly("raqqa", "mosul");
    assertThat(ids(Asked.anything().with("sourceKind", "monitor"))).containsExactly("raqqa");
    assertThat(ids(Asked.anything().with("sourceKind", "media"))).containsExactly("mosul", "air", "palmyra");
    assertThat(ids(Asked.anything().with("source", "sohr"))).containsExactly("raqqa");
    assertThat(ids(Asked.anything().with("source", "IRQ"))).containsExactly("mosul");
  }

  @Test
  void anOutletIsFoundByTheBeginningOfItsName() {
    assertThat(ids(Asked.anything().with("outlet", "vnexpress"))).containsExactly("mosul", "air");
    assertThat(ids(Asked.anything().with("outlet", "tuoi tre"))).containsExactly("raqqa");
  }

  @Test
  void withoutWordsAndByDateTheLatestComesFirstAndTheUndatedLast() {
    assertThat(ids(Asked.anything())).containsExactly("raqqa", "mosul", "shot", "shop", "air", "palmyra");
    assertThat(ids(Asked.words("chiếm").with("order", "DATE"))).containsExactly("raqqa", "mosul", "palmyra");
  }

  @Test
  void aListIsReadPageByPage() {
    Found second = index.search(Asked.anything().page(2, 2).query());
    assertThat(second.hits()).extracting(hit -> hit.article().id()).containsExactly("shot", "shop");
    assertThat(second.total()).isEqualTo(6);
  }

  @Test
  void marksAloneFindNothing() {
    assertThat(words("?!")).isEmpty();
  }

  @Test
  void oneArticleCanBeAskedForItsMarks() {
    assertThat(ids(Asked.words("chiếm").with("article", "raqqa"))).containsExactly("raqqa");
  }
}
