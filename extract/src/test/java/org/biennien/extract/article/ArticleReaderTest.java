package org.biennien.extract.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Zone;
import org.biennien.extract.article.Fault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private final ArticleReader reader = new ArticleReader(Supplied.NOTHING);

  private Article article(String name, String text) {
    return ((Reading.Read) reader.read(name, text.getBytes(StandardCharsets.UTF_8)).getFirst()).article();
  }

  private Fault fault(String name, byte[] bytes) {
    List<Reading> readings = reader.read(name, bytes);
    assertThat(readings).hasSize(1);
    assertThat(readings.getFirst().where()).isEqualTo(name);
    return ((Reading.Unreadable) readings.getFirst()).fault();
  }

  @Test
  void theTextOfAPlainFileStaysAsItCame() {
    String text = "Quân_đội Syria  đã tới Hama .\n\n";
    Article article = article("hama.txt", text);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.id()).isEqualTo("hama");
    assertThat(article.published()).isEqualTo(PublicationDate.UNKNOWN);
    assertThat(article.outlet()).isEmpty();
  }

  @Test
  void aCrawlDateInTheTextIsThePublicationDateAndNoProse() {
    Article article = article("a.txt", "date 2017-11\nPhiến quân rút khỏi thị trấn.");
    assertThat(article.published())
        .isEqualTo(PublicationDate.of(Edtf.parse("2017-11"), PublicationDate.Basis.IN_TEXT));
    assertThat(article.zones()).singleElement().satisfies(zone -> {
      assertThat(zone.kind()).isEqualTo(Zone.Kind.METADATA);
      assertThat(zone.span().of(article.text())).isEqualTo("date 2017-11");
    });
  }

  @Test
  void aStrayControlCharacterLosesNoArticle() {
    String text = "Phiến quân đã\u0008 rút khỏi thị trấn Harim hôm qua.";
    assertThat(article("harim.txt", text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phiến quân\u0000 rút khỏi Harim.", "H\u0001a\u0002r\u0003i\u0004m"})
  void whatIsFullOfControlCharactersOrHasNoughtIsNoText(String text) {
    assertThat(fault("harim.txt", text.getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(Kind.BINARY);
  }

  @Test
  void aDatelineGivesTheDay() {
    Article article = article("a.txt", "Thứ sáu, 17/11/2017, 10:15 (GMT+7) Giao tranh lại nổ ra ở Hama.");
    assertThat(article.published().value()).contains(Edtf.parse("2017-11-17"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Xe tăng tiến vào Homs. Ảnh: AMN. Sau đó chúng rút.|Ảnh: AMN.",
    "Xe_tăng tiến vào Homs . Ảnh : AMN . Sau_đó chúng rút .|Ảnh : AMN .",
    "Khói bốc lên ở Homs. Ảnh: Getty Images Trong khi đó, quân đội tiến lên.|Ảnh: Getty Images",
    "Khói bốc lên ở Homs. Ảnh: Reuters Theo quân đội, tất cả đã rút.|Ảnh: Reuters",
    "Khói bốc lên ở Homs (Ảnh: Tuổi Trẻ). Quân đội tiến lên.|Ảnh: Tuổi Trẻ",
    "Khói bốc lên ở Homs,...Ảnh: AMN. Quân đội tiến lên.|Ảnh: AMN."
  })
  void photoCreditsAreSetApart(String text, String credit) {
    Article article = article("a.txt", text);
    assertThat(article.zones()).filteredOn(z -> z.kind() == Zone.Kind.PHOTO_CREDIT).singleElement()
        .satisfies(zone -> assertThat(zone.span().of(text)).isEqualTo(credit));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "Hai bên ngừng bắn. Lan Hạ (Theo AFP)|Lan Hạ (Theo AFP)|",
    "Hai bên ngừng bắn . Theo Minh Anh Đất Việt|Theo Minh Anh Đất Việt|Đất Việt",
    "Hai bên ngừng bắn. TTXVN/Tin Tức|TTXVN/Tin Tức|Báo Tin tức",
    "Hai bên ngừng bắn./. Hồng Vân/VOV|Hồng Vân/VOV|VOV",
    "Hai bên ngừng bắn. Dân trí|Dân trí|Dân trí",
    "Hai bên ngừng bắn. Phương Thảo|Phương Thảo|"
  })
  void theBylineIsSetApartAndNamesTheOutletWhereItIsOne(String text, String byline, String outlet) {
    Article article = article("a.txt", text);
    assertThat(article.zones()).filteredOn(z -> z.kind() == Zone.Kind.BYLINE).singleElement()
        .satisfies(zone -> assertThat(zone.span().of(text)).isEqualTo(byline));
    assertThat(article.outlet()).isEqualTo(Optional.ofNullable(outlet));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Quân đội chính phủ rút khỏi Homs", "Hai bên ngừng bắn. Quân đội đã rút hết khỏi thành phố",
    "Ông nói: \"Chúng tôi đã thắng\"."
  })
  void aTextThatEndsInProseHasNoByline(String text) {
    assertThat(article("a.txt", text).zones()).isEmpty();
  }

  @Test
  void aFirstLineWithoutAFullStopIsTheTitle() {
    Article article = article("a.txt", "Phiến quân mất Homs\nQuân đội vào thành phố hôm qua.\n");
    assertThat(article.title()).contains("Phiến quân mất Homs");
    assertThat(article.zones().getFirst().kind()).isEqualTo(Zone.Kind.HEADING);
  }

  @Test
  void anHtmlPageGivesTitleDateOutletAndParagraphs() {
    Article article = article("trang.html", """
        <html><head><title>x</title><meta property="og:title" content="Quân đội vào Homs">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Quân đội vào Homs",
        "datePublished": "2017-11-17T08:00:00+07:00", "publisher": {"name": "Bản tin Quốc tế"}}</script></head>
        <body><nav><p>Trang chủ Thế giới Thể thao Giải trí Kinh doanh Pháp luật</p></nav>
        <article><h1>Quân đội vào Homs</h1><p>Quân đội Syria ngày 16/11 tiến vào thành phố Homs sau ba tuần
        giao tranh, đài truyền hình nhà nước cho biết.</p>
        <p>Phiến quân rút về phía bắc thành phố trong đêm.</p></article><footer><p>Bản quyền</p></footer>
        </body></html>""");
    assertThat(article.title()).contains("Quân đội vào Homs");
    assertThat(article.published().value()).contains(Edtf.parse("2017-11-17"));
    assertThat(article.outlet()).contains("Bản tin Quốc tế");
    assertThat(article.text()).isEqualTo("Quân đội Syria ngày 16/11 tiến vào thành phố Homs sau ba tuần "
        + "giao tranh, đài truyền hình nhà nước cho biết.\nPhiến quân rút về phía bắc thành phố trong đêm.");
  }

  @Test
  void oneFaultyLineOfManyDoesNotStopTheOthers() {
    String lines = """
        {"id": "mot", "text": "Tin một.", "published": "2022-03"}
        {"id": "hai", "text": 7}

        {"text": "Tin ba.", "mau": "xanh"}
        """;
    List<Reading> readings = reader.read("tin.jsonl", lines.getBytes(StandardCharsets.UTF_8));
    assertThat(readings).extracting(Reading::where).containsExactly("tin.jsonl:1", "tin.jsonl:2", "tin.jsonl:4");
    assertThat(((Reading.Unreadable) readings.get(1)).fault().details().get("found"))
        .isEqualTo("$.text: found 7, expected a string");
    var third = (Reading.Read) readings.get(2);
    assertThat(third.article().id()).isEqualTo("tin-4");
    assertThat(third.notes()).containsExactly("mau");
  }

  @Test
  void whatTheUserSuppliesFillsOnlyWhatIsMissing() {
    var supplied = new Supplied(Optional.of(Edtf.parse("2017-11")), Optional.of("Bản tin"));
    var json = "{\"text\": \"Tin.\", \"published\": \"2016-01-02\"}".getBytes(StandardCharsets.UTF_8);
    Article article = ((Reading.Read) new ArticleReader(supplied).read("a.json", json).getFirst()).article();
    assertThat(article.published().value()).contains(Edtf.parse("2016-01-02"));
    assertThat(article.outlet()).contains("Bản tin");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void unicodeEncodingsAreToldApart(String charset) {
    String text = "Ngày 8/11, quân đội vào Homs.";
    var reading = (Reading.Read) reader.read("a.txt", text.getBytes(Charset.forName(charset))).getFirst();
    assertThat(reading.article().text()).isEqualTo(text);
  }

  @Test
  void decomposedAndZeroWidthCharactersStayInTheText() {
    String text = "Qua\u0302n \u200Bđo\u0323\u0302i tới Homs.";
    assertThat(article("a.txt", text).text()).isEqualTo(text);
  }

  @Test
  void anEmptyFileIsToldAsEmpty() {
    assertThat(fault("a.txt", new byte[0]).kind()).isEqualTo(Kind.EMPTY);
    assertThat(fault("a.txt", " \n\t".getBytes(StandardCharsets.UTF_8)).kind()).isEqualTo(Kind.EMPTY);
  }

  @Test
  void invalidUtf8IsToldWithItsOffset() {
    Fault fault = fault("a.txt", "El niño huyó mañana".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fault.kind()).isEqualTo(Kind.NOT_UTF8);
    assertThat(fault.details()).containsEntry("offset", "5").containsEntry("found", "0xF1");
  }

  /// TCVN3 shown as Windows in Western Europe shows it; the bytes are those of an old archive.
  @Test
  void aFileOfAnOldArchiveIsReadInItsEncodingAndTheReadingSaysSo() {
    String shown = "Qu©n ®éi chÝnh phñ rót khái thÞ trÊn s¸ng h«m qua.";
    byte[] bytes = shown.getBytes(Charset.forName("windows-1252"));
    var reading = (Reading.Read) reader.read("1996.txt", bytes).getFirst();
    assertThat(reading.article().text()).isEqualTo("Quân đội chính phủ rút khỏi thị trấn sáng hôm qua.");
    assertThat(reading.notes()).singleElement().asString().startsWith("read as TCVN3 (ABC) 1.00");
  }

  @Test
  void aFileThatFitsSeveralEncodingsIsNotGuessedAt() {
    Fault fault = fault("a.txt", new byte[] {'T', 'r', (byte) 0xB6, 'i', ' ', (byte) 0xE5});
    assertThat(fault.kind()).isEqualTo(Kind.UNDECIDED);
    assertThat(fault.details()).containsEntry("offset", "2").containsEntry("found", "0xB6");
    assertThat(fault.details().get("charset")).contains("VPS 1.00");
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, Quaân ñoäi chính phuû ruùt khoûi thò traán saùng hoâm qua.",
    "a.json, '{\"title\": \"Ruùt quaân\", \"text\": \"Quaân ñoäi chính phuû ruùt khoûi thò traán saùng hoâm qua.\"}'",
  })
  void textThatSomebodyMisreadBeforeIsMendedAndTheReadingSaysSo(String name, String text) {
    var reading = (Reading.Read) reader.read(name, text.getBytes(StandardCharsets.UTF_8)).getFirst();
    assertThat(reading.article().text()).isEqualTo("Quân đội chính phủ rút khỏi thị trấn sáng hôm qua.");
    assertThat(reading.notes()).singleElement().asString().contains("it was VNI 1.00 read as windows-1252");
    assertThat(reading.article().title().orElse("Rút quân")).isEqualTo("Rút quân");
  }

  @Test
  void aPictureIsNoArticle() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
    assertThat(fault("a.txt", png).kind()).isEqualTo(Kind.BINARY);
  }

  @Test
  void fiftyMegabytesInOneLineAreRefusedWithTheLimit() {
    Fault fault = fault("a.txt", new byte[50 << 20]);
    assertThat(fault.kind()).isEqualTo(Kind.TOO_LARGE);
    assertThat(fault.details()).containsEntry("limit", Integer.toString(ArticleReader.LIMIT));
  }

  @Test
  void aPageOfMenusHasNoArticle() {
    byte[] page = "<html><body><nav><p>Trang chủ</p></nav><p>Xin chào</p></body></html>"
        .getBytes(StandardCharsets.UTF_8);
    assertThat(fault("a.html", page).kind()).isEqualTo(Kind.NO_ARTICLE);
  }

  @Test
  void brokenJsonIsToldWithLineAndColumn() {
    Fault fault = fault("a.json", "{\"text\": \n \"Tin".getBytes(StandardCharsets.UTF_8));
    assertThat(fault.kind()).isEqualTo(Kind.BAD_JSON);
    assertThat(fault.details().get("found")).contains("line 2");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomBytesNeverBreakTheReader(long seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[random.nextInt(300)];
      random.nextBytes(bytes);
      for (String name : List.of("a.txt", "a.html", "a.json", "a.jsonl", "-")) {
        for (Reading reading : reader.read(name, bytes)) {
          assertThat(reading.where()).startsWith(name);
        }
      }
    }
  }
}
