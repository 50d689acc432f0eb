package org.biennien.extract.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.biennien.claim.Claim;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Quote;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Made-up articles, coded, kept as offsets and joined again.
class CodingTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final String TEXT = "🔴 Quân đội Syria tiến về thị trấn Salwa hôm 3/5. Phe nổi dậy rút lui."
      + " Đài Salwa cho biết, Quân đội Syria đã giành lại thị trấn Salwa, 12 tay súng bị tiêu diệt.";
  private static final String SEIZE = """
      {"type":"seize","status":"actual","extent":"complete","group":2,"note":"Đài Salwa cho biết",
       "trigger":{"text":"giành lại","start":109},
       "agent":[{"text":"Quân đội Syria","actor":"SYR.MIL"}],"patient":[],
       "place":[{"text":"thị trấn Salwa","place":"Salwa","lat":35.5,"lon":39.25}],
       "time":{"text":"hôm 3/5","edtf":"2018-05-03"},
       "source":[{"text":"Đài Salwa","name":"Radio Salwa","kind":"media"}]}""";
  private static final String KILL = """
      {"type":"kill","status":"actual","group":3,"trigger":{"text":"tiêu diệt","start":150},"agent":[],
       "patient":[{"text":"12 tay súng"}],"place":[],
       "count":[{"text":"12 tay súng","min":12,"max":12,"of":"killed"}],"source":[]}""";

  @TempDir Path folder;
  private Path corpora;

  @BeforeEach
  void anArticleLiesInACorpus() throws IOException {
    corpora = Files.createDirectories(folder.resolve("corpora"));
    Files.writeString(corpora.resolve("made-up.jsonl"),
        "{\"id\":\"khac\",\"text\":\"Tin khác.\"}\n" + line(TEXT) + "\n");
  }

  private static String line(String text) {
    return JsonMapper.shared().createObjectNode().put("id", "salwa-1").put("published", "2018-05-04")
        .put("title", "Tin từ Salwa").put("text", text).put("cluster", 7).toString();
  }

  private Path gold(String text, String... claims) throws IOException {
    String head = JsonMapper.shared().createObjectNode().put("id", "salwa-1").putNull("outlet")
        .put("published", "2018-05-04").put("title", "Tin từ Salwa").put("text", text).toString();
    return Files.writeString(folder.resolve("salwa-1.json"),
        head.substring(0, head.length() - 1) + ",\"claims\":[" + String.join(",", claims) + "]}");
  }

  private Coding coding(String... claims) throws IOException {
    return new CodingMaker(corpora, ANNOTATOR).make(gold(TEXT, claims));
  }

  private CodedFolder coded(String content) throws IOException {
    Path codings = Files.createDirectories(folder.resolve("codings"));
    Files.writeString(codings.resolve("salwa-1.json"), content);
    return new CodedFolder(codings, corpora);
  }

  @Test
  void aCodingLoadedAgainIsTheGoldArticle() throws IOException {
    Coding coding = coding(SEIZE, KILL);
    GoldArticle original = GoldArticle.read(gold(TEXT, SEIZE, KILL), ANNOTATOR);
    assertThat(coded(coding.write()).read(ANNOTATOR)).containsExactly(original);
    Claim seize = original.claims().getFirst();
    assertThat(seize.agent().getFirst().quote()).isEqualTo(new Quote(new Span(91, 105), "Quân đội Syria"));
    assertThat(seize.place().getFirst().place().coordinates()).contains(new Coordinates(35.5, 39.25));
  }

  @Test
  void wordsBecomeOffsetsInUtf16UnitsAndNotesGo() throws IOException {
    JsonNode seize = coding(SEIZE).claims().getFirst();
    assertThat(seize).isEqualTo(JsonMapper.shared().readTree("""
        {"type":"seize","status":"actual","extent":"complete","group":2,"trigger":{"text":[109,118]},
         "agent":[{"text":[91,105],"actor":"SYR.MIL"}],"patient":[],
         "place":[{"text":[119,133],"place":[128,133],"lat":35.5,"lon":39.25}],
         "time":{"text":[41,48],"edtf":"2018-05-03"},
         "source":[{"text":[71,80],"name":"Radio Salwa","kind":"media"}]}"""));
    assertThat(TEXT.substring(91, 105)).isEqualTo("Quân đội Syria");
    assertThat(TEXT.substring(41, 48)).isEqualTo("hôm 3/5");
    assertThat(TEXT.substring(128, 133)).isEqualTo("Salwa");
  }

  @Test
  void theFileNamesCorpusIdAndChecksum() throws IOException {
    Coding coding = coding(KILL);
    assertThat(coding.write()).startsWith(
        "{\"corpus\":\"made-up.jsonl\",\"id\":\"salwa-1\",\"crc32\":\"%s\",\"claims\":[\n{\"type\":\"kill\","
            .formatted(Coding.crc32(TEXT)));
    assertThat(Coding.crc32("123456789")).as("the check value of CRC-32").isEqualTo("cbf43926");
  }

  @Test
  void aJoinedFillerSaysWhereItStands() throws IOException {
    JsonNode agent = coded(coding(SEIZE).write()).joined().values().iterator().next().at("/claims/0/agent/0");
    assertThat(agent.path("text").asString()).isEqualTo("Quân đội Syria");
    assertThat(agent.path("start").asInt()).isEqualTo(91);
  }

  @Test
  void aTextThatHasChangedIsRefused() throws IOException {
    CodedFolder coded = coded(coding(KILL).write());
    Files.writeString(corpora.resolve("made-up.jsonl"), line(TEXT.replace("12", "13")));
    assertThatThrownBy(() -> coded.read(ANNOTATOR)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("salwa-1.json", "made-up.jsonl", Coding.crc32(TEXT),
            Coding.crc32(TEXT.replace("12", "13")), "code the article anew");
  }

  @Test
  void anArticleThatTheCorpusLacksIsRefused() throws IOException {
    CodedFolder coded = coded(coding(KILL).write().replace("\"salwa-1\"", "\"salwa-2\""));
    assertThatThrownBy(() -> coded.read(ANNOTATOR)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("made-up.jsonl has no article with the id salwa-2");
  }

  @Test
  void offsetsBeyondTheTextAreRefused() throws IOException {
    CodedFolder coded = coded(coding(KILL).write().replace("[150,159]", "[150,1590]"));
    assertThatThrownBy(() -> coded.read(ANNOTATOR)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("[150, 1590)", "%d UTF-16 units".formatted(TEXT.length()));
  }

  @Test
  void aFileThatIsNoCodingIsRefused() throws IOException {
    CodedFolder coded = coded("{\"id\":\"salwa-1\",\"claims\":[]}");
    assertThatThrownBy(() -> coded.read(ANNOTATOR)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no coding: it needs corpus, id and crc32");
  }

  @Test
  void wordsThatDoNotStandInTheArticleAreRefused() {
    assertThatThrownBy(() -> coding(KILL.replace("\"12 tay súng\"}", "\"20 tay súng\"}")))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("\"20 tay súng\" does not stand");
  }

  @Test
  void wordsOfTheArticleInAnotherFieldAreRefused() {
    String claim = KILL.replace("\"group\":3", "\"group\":3,\"remark\":\"Phe nổi dậy rút lui\"");
    assertThatThrownBy(() -> coding(claim))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("not kept as offsets");
  }

  @Test
  void aGoldFileWithAnotherTextThanTheCorpusIsRefused() throws IOException {
    Path gold = gold(TEXT + " Hết.", KILL);
    assertThatThrownBy(() -> new CodingMaker(corpora, ANNOTATOR).make(gold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("salwa-1", "made-up.jsonl has another text");
  }

  @Test
  void aStartWhereOtherWordsStandIsRefused() throws IOException {
    Path gold = gold(TEXT, KILL.replace("150", "149"));
    assertThatThrownBy(() -> GoldArticle.read(gold, ANNOTATOR)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"tiêu diệt\" does not stand at 149");
  }

  @Test
  void theOptionNamesTwoFoldersAndMayComeAgain() {
    CodedOption option = CodedOption.of("gold", "--coded", "a", "b", "out", "--coded", "c", "d");
    assertThat(option.rest()).containsExactly("gold", "out");
    assertThat(option.coded()).containsExactly(
        new CodedFolder(Path.of("a"), Path.of("b")), new CodedFolder(Path.of("c"), Path.of("d")));
    assertThatThrownBy(() -> CodedOption.of("gold", "--coded", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--coded needs two folders, found 1");
    assertThat(CodedOption.of("gold").articles(ANNOTATOR)).isEqualTo(List.of());
  }
}
