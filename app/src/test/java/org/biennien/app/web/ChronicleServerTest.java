package org.biennien.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.biennien.app.view.ExampleChronicle;
import org.biennien.chronicle.store.Chronicle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChronicleServerTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir static Path home;
  private static Chronicle chronicle;
  private static ChronicleServer server;
  private static HttpClient client;

  @BeforeAll
  static void start() {
    chronicle = ExampleChronicle.open(home);
    server = ChronicleServer.start(chronicle, 0);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    chronicle.close();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode json(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JSON.readTree(response.body());
  }

  @Test
  void itListensOnLoopbackOnAFreePort() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(server.address().getPort()).isPositive();
  }

  @Test
  void theOverviewCountsWhatWasReadAndNamesTheSides() throws Exception {
    JsonNode meta = json("api/meta");
    assertThat(meta.get("articles").asInt()).isEqualTo(7);
    assertThat(meta.get("claims").asInt()).isEqualTo(19);
    assertThat(meta.get("lastDay").asString()).isEqualTo("2023-05-20");
    assertThat(meta.get("changes").valueStream().map(JsonNode::asString)).contains("2017-11-08", "2017-11-11").isSorted();
    assertThat(meta.get("sides").valueStream().filter(side -> side.get("code").asString().equals("RUS.GOV"))
        .map(side -> side.get("vi").asString())).containsExactly("Chính phủ Nga");
  }

  @ParameterizedTest
  @CsvSource({"2017-11-07,IS", "2017-11-09,HEZBOLLAH+SYR", "2017-11-11,IS"})
  void thePlaceIsHeldByWhoIsSaidToHoldItOnThatDay(String day, String side) throws Exception {
    JsonNode albuKamal = json("api/places?at=" + day).get("places").valueStream()
        .filter(standing -> standing.get("place").get("name").asString().equals("Albu Kamal")).findFirst().orElseThrow();
    assertThat(albuKamal.get("control").asString()).as(albuKamal.toString()).isIn("held", "disputed");
    assertThat(albuKamal.get("sides").valueStream()
        .map(party -> String.join("+", party.get("names").valueStream().map(JsonNode::asString).toList()))).contains(side);
  }

  @Test
  void aPlaceWithoutCoordinatesIsListedWithoutThem() throws Exception {
    JsonNode village = json("api/places").get("places").valueStream()
        .filter(standing -> standing.get("place").get("id").asString().startsWith("name:")).findFirst().orElseThrow();
    assertThat(village.get("place").has("latitude")).isFalse();
  }

  @Test
  void eachPostingShowsTheSentenceThatSaysItWithItsTriggerInPlace() throws Exception {
    JsonNode page = json("api/places/gn%3A174448?at=2017-11-12");
    assertThat(page.get("postings")).isNotEmpty();
    for (JsonNode posting : page.get("postings")) {
      JsonNode evidence = posting.get("evidence");
      String trigger = evidence.get("sentence").asString()
          .substring(evidence.get("triggerStart").asInt(), evidence.get("triggerEnd").asInt());
      JsonNode claim = json("api/claims/" + evidence.get("claim").asString().replace("#", "%23"));
      assertThat(trigger).isEqualTo(claim.get("trigger").get("text").asString());
    }
  }

  @Test
  void whatWasReportedLaterIsNotKnownYet() throws Exception {
    assertThat(json("api/places/gn:174448?at=2017-11-12&known=2017-11-09").get("standing").get("sides").toString())
        .contains("SYR").doesNotContain("IS");
  }

  @Test
  void anArticleComesWithItsClaimsInReadingOrderAndTrueSpans() throws Exception {
    JsonNode article = json("api/articles/albu-kamal-2");
    String text = article.get("text").asString();
    int last = -1;
    for (JsonNode claim : article.get("claims")) {
      JsonNode trigger = claim.get("trigger");
      assertThat(text.substring(trigger.get("start").asInt(), trigger.get("end").asInt()))
          .isEqualTo(trigger.get("text").asString());
      assertThat(trigger.get("start").asInt()).isGreaterThan(last);
      last = trigger.get("start").asInt();
      assertThat(claim.get("sentence").get("text").asString()).contains(trigger.get("text").asString()).doesNotContain("\n");
    }
    assertThat(article.get("claims")).hasSize(4);
  }

  @Test
  void eventsAreFilteredAndThoseOffTheCalendarStandApart() throws Exception {
    assertThat(json("api/events?type=seize&side=IS&dated=yes").get("total").asInt()).isEqualTo(1);
    JsonNode undated = json("api/events?dated=no");
    assertThat(undated.get("events").valueStream().flatMap(event -> event.get("accounts").valueStream())
        .flatMap(account -> account.get("told").valueStream())
        .map(evidence -> evidence.get("article").asString()).distinct()).containsExactly("palmyra");
    assertThat(json("api/events?status=planned").get("events").valueStream().map(event -> event.get("types").get(0).asString()))
        .containsExactly("operation");
    assertThat(json("api/events?limit=2").get("events")).hasSize(2);
  }

  @Test
  void whoRepeatsAVoiceStandsUnderIt() throws Exception {
    JsonNode event = json("api/events?type=seize&side=IS&dated=yes").at("/events/0");
    assertThat(event.at("/origins").asInt()).isEqualTo(1);
    assertThat(event.at("/accounts")).hasSize(1);
    assertThat(event.at("/accounts/0/voice/name").asString()).isEqualTo("SOHR");
    assertThat(event.at("/accounts/0/told/0/article").asString()).isEqualTo("albu-kamal-2");
    assertThat(event.at("/accounts/0/echoes/0/article").asString()).isEqualTo("albu-kamal-3");
    assertThat(event.at("/grounds").valueStream().map(ground -> ground.get("kind").asString())).contains("same_place");
  }

  @Test
  void rivalHoldersAreListedAsAContradiction() throws Exception {
    assertThat(json("api/contradictions").valueStream().map(pair -> pair.get("place").get("name").asString()))
        .contains("Albu Kamal");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "api/places?at=2017-13-45|400|expected a day that exists",
      "api/events?type=conquer|400|expected a claim type",
      "api/events?limit=0|400|whole number from 1",
      "api/events?colour=red|400|not known here",
      "api/places/nowhere-at-all|404|no ledger",
      "api/articles/%2e%2e%2fetc|404|",
      "api/claims/x%230-seize|404|no claim",
      "api/nothing|404|nothing is served"})
  void aWrongQuestionIsAnsweredWithAProblemDocument(String path, int status, String detail) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("content-type")).hasValueSatisfying(
        type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(response.body()).contains("\"status\":" + status).contains(detail == null ? "" : detail)
        .doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "api/meta", "api/nothing"})
  void everyAnswerTellsTheBrowserToLoadNothingFromElsewhere(String path) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.headers().firstValue("content-security-policy")).hasValueSatisfying(
        policy -> assertThat(policy).contains("default-src 'self'").doesNotContain("http"));
    assertThat(response.headers().firstValue("x-content-type-options")).hasValue("nosniff");
  }

  @Test
  void thePageAndItsDocumentAreServed() throws Exception {
    assertThat(get("").body()).contains("<title>Biên Niên</title>");
    assertThat(get("openapi.yaml").body()).startsWith("openapi: 3.1");
  }

  @Test
  void aReloadIsAnsweredInFull() throws Exception {
    HttpRequest again = HttpRequest.newBuilder(server.address()).header("If-None-Match", "\"x\"")
        .header("If-Modified-Since", "Sun, 01 Nov 2099 00:00:00 GMT").header("Cache-Control", "max-age=0").build();
    for (int i = 0; i < 2; i++) {
      HttpResponse<String> response = client.send(again, HttpResponse.BodyHandlers.ofString());
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("content-type")).hasValue("text/html; charset=utf-8");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"..%2f..%2fBienNien.class", "assets/../../view/sides.tsv", ".hidden.js", "assets/none.js"})
  void nothingOutsideOfThePageIsServed(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aNameThatIsNotThisMachineIsTurnedAway() throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write("GET /api/meta HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
          .getBytes(StandardCharsets.US_ASCII));
      var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      assertThat(answer.readLine()).startsWith("HTTP/1.1 403");
    }
  }

  @Test
  void aPortInUseIsAnErrorThatSaysHowToMendIt() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> ChronicleServer.start(chronicle, taken.getLocalPort()))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("port " + taken.getLocalPort()).hasMessageContaining("--port");
    }
  }

  @Test
  void aPortThatCannotBeIsRefused() {
    for (int port : List.of(-1, 70000)) {
      assertThatThrownBy(() -> ChronicleServer.start(chronicle, port)).isInstanceOf(ServerException.class)
          .hasMessageContaining("0 to 65535");
    }
  }

  @Test
  void wordsWithoutDiacriticsFindTheSentenceAndSayWhereTheyStand() throws Exception {
    JsonNode found = json("api/search?words=tai%20chiem");
    assertThat(found.get("total").asInt()).isEqualTo(1);
    JsonNode hit = found.at("/hits/0");
    String text = json("api/articles/" + hit.get("article").asString()).get("text").asString();
    assertThat(text.substring(hit.at("/words/0/start").asInt(), hit.at("/words/0/end").asInt())).isEqualTo("tái chiếm");
    assertThat(hit.at("/passages/0/text").asString()).startsWith("Theo Đài Quan sát");
    assertThat(hit.at("/claims/0/type").asString()).isEqualTo("seize");
  }

  @Test
  void aSearchThatCannotBeReadIsRefusedWithWhatWouldBeRight() throws Exception {
    assertThat(get("api/search?from=hom-qua").statusCode()).isEqualTo(400);
    assertThat(get("api/search?from=hom-qua").body()).contains("2017-11");
    assertThat(get("api/search?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("api/search?order=random").body()).contains("relevance, date");
  }
}
