package org.biennien.claim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.biennien.claim.*;
import org.biennien.text.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ClaimJsonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String TEXT =
      "Ngày 11/11, hãng Amaq cho hay phiến quân IS đã tái chiếm thị trấn Hajin, hơn 20 binh sĩ Syria tử trận.";

  private static Quote quote(String words) {
    int start = TEXT.indexOf(words);
    return Quote.of(TEXT, new Span(start, start + words.length()));
  }

  private static Claim claim() {
    Place hajin = new Place(
        "Hajin", Optional.of(new Coordinates(34.69, 40.83)), Optional.of("SYR"), Optional.of("gn:173480"));
    return new Claim(
        Claim.id("vd", TEXT.indexOf("tái chiếm"), ClaimType.SEIZE),
        ClaimType.SEIZE,
        new Trigger(quote("tái chiếm"), 0),
        Status.ACTUAL,
        Optional.of(Extent.COMPLETE),
        List.of(new ActorMention(quote("phiến quân IS"), new ActorCode("IS"), "bảng")),
        List.of(),
        List.of(new PlaceMention(quote("thị trấn Hajin"), hajin, "bảng")),
        List.of(new PlaceMention(quote("Syria"), Place.unknown("Syria"), "chưa rõ")),
        Optional.of(new TimeMention(
            quote("Ngày 11/11"), Edtf.parse("XXXX-11-11"), TimeBasis.INCOMPLETE, "không có năm")),
        List.of(new Count(quote("hơn 20 binh sĩ"), OptionalLong.of(20), OptionalLong.empty(), CountOf.KILLED)),
        List.of(new Source(
            quote("hãng Amaq"), Optional.of("AMAQ"), SourceKind.PARTY, Optional.of(Edtf.parse("XXXX-11-11")))),
        3,
        0.75,
        List.of(new Reason("type", "seize-retake", "tái chiếm")));
  }

  @Test
  void theFullFormLosesNothing() {
    Claim claim = claim();
    assertThat(ClaimJsonReader.read(JSON.readTree(ClaimJson.FULL.write(claim).toString()))).isEqualTo(claim);
  }

  @Test
  void theCodebookFormHasTheCodebooksFieldsAndNoOthers() {
    ObjectNode json = ClaimJson.CODEBOOK.write(claim());
    assertThat(json.propertyNames()).containsExactly("id", "type", "trigger", "status", "extent", "agent", "patient",
        "place", "other_place", "time", "count", "source", "group", "confidence");
    assertThat(json.at("/trigger/start").intValue()).isEqualTo(TEXT.indexOf("tái chiếm"));
    assertThat(json.at("/time/edtf").stringValue()).isEqualTo("XXXX-11-11");
    assertThat(json.at("/count/0").has("max")).isFalse();
  }

  @Test
  void aFaultIsToldWithItsPath() {
    ObjectNode json = ClaimJson.FULL.write(claim());
    json.put("type", "sieze");
    assertThatThrownBy(() -> ClaimJsonReader.read(json))
        .isInstanceOf(JsonFormatException.class)
        .hasMessage("$.type: found \"sieze\", expected a claim type of the codebook");
  }

  @Test
  void anArticleFileWithAnImpossibleDateIsRefusedAndSaysHowToWriteIt() {
    var json = JSON.readTree("{\"id\": \"a\", \"published\": \"2017-13-45\", \"text\": \"Tin.\"}");
    assertThatThrownBy(() -> ArticleFile.read(json))
        .hasMessageContaining("$.published").hasMessageContaining("2017-13-45").hasMessageContaining("month 13");
  }

  @Test
  void fieldsThatTheCodebookDoesNotKnowAreNamedAndPassedOver() {
    var json = JSON.readTree("{\"text\": \"Tin.\", \"tac_gia\": \"A\", \"claims\": [{\"type\": \"sai\"}]}");
    ArticleFile file = ArticleFile.read(json);
    assertThat(file.unknownFields()).containsExactly("tac_gia");
    assertThat(file.text()).isEqualTo("Tin.");
    assertThat(file.published()).isEmpty();
  }
}
