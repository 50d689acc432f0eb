package org.biennien.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.biennien.app.search.Finder;
import org.biennien.app.view.ExampleChronicle;
import org.biennien.chronicle.ledger.Change;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.search.SearchQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Records on one side, `docs/formats.md` on the other: neither may say more than the other.
class FormatsTest {
  private static final Pattern ROW = Pattern.compile("\\| `(?<name>\\w+)`(?<absent>\\?)? \\| (?<value>.*?) \\| .*");
  private static final Pattern LINK = Pattern.compile("\\[\\w+]\\(#(?<section>\\w+)\\)");
  private static final Map<String, List<Field>> SECTIONS = new LinkedHashMap<>();

  @TempDir
  private Path home;

  private record Field(String name, boolean optional, String value) {}

  @BeforeAll
  static void readTheDocument() throws IOException {
    String section = "";
    for (String line : Files.readAllLines(Path.of("../docs/formats.md"))) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("## ") || line.startsWith("### ")) {
        section = line.replace("#", "").strip();
      } else if (row.matches()) {
        SECTIONS.computeIfAbsent(section, name -> new ArrayList<>())
            .add(new Field(row.group("name"), row.group("absent") != null, row.group("value")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ledger,LedgerDocument", "side,SideDocument", "diff,DiffDocument", "events,EventsDocument", "search,SearchDocument",
      "hit,HitRecord", "range,RangeRecord", "passage,PassageRecord",
      "spell,SpellRecord", "voice,VoiceRecord", "posting,PostingRecord", "standing,HeldRecord", "change,ChangeRecord", "step,StepRecord",
      "event,EventRecord", "place,PlaceRecord", "state,StateRecord", "sides,SideRecord", "valid,ValidRecord",
      "origin,OriginRecord", "claim,ClaimRecord"})
  void everyFieldIsDocumentedInItsOrderAndMayBeAbsentWhereTheDocumentSaysSo(String section, String type)
      throws ClassNotFoundException {
    List<String> written = Arrays.stream(Class.forName("org.biennien.app.export." + type).getRecordComponents())
        .map(c -> snake(c.getName()) + (c.getType() == Optional.class ? "?" : "")).toList();
    assertThat(SECTIONS.getOrDefault(section, List.of())).extracting(f -> f.name() + (f.optional() ? "?" : ""))
        .containsExactlyElementsOf(written);
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT);
  }

  @Test
  void whatIsPrintedHasTheDocumentedFieldsAllTheWayDown() {
    try (Chronicle chronicle = ExampleChronicle.open(home)) {
      var records = new Records(chronicle);
      LocalDate first = LocalDate.of(2017, 11, 1);
      LocalDate last = LocalDate.of(2023, 6, 1);
      PlaceLedger albuKamal = chronicle.ledger("Albu Kamal").orElseThrow();
      List<Change> changes = chronicle.ledgers().stream()
          .flatMap(ledger -> Change.between(ledger, first, last).stream()).toList();
      check("ledger", records.ledger(albuKamal, Optional.of(first)));
      check("ledger", records.ledger(albuKamal, Optional.of(first), true));
      check("side", Records.side("SYR", Optional.of(last), Optional.of(last), chronicle.places(last)));
      check("diff", records.diff(first, last, Optional.empty(), Optional.empty(), changes));
      check("events", records.events(1, chronicle.events(EventQuery.ALL)));
      check("search", found(chronicle, "tái chiếm Albu Kamal"));
    }
  }

  private static SearchDocument found(Chronicle chronicle, String words) {
    try (var finder = new Finder(chronicle)) {
      return new SearchRecords(chronicle).document(finder.askNow(SearchQuery.of(words)));
    }
  }

  @Test
  void aWordThatWasSoughtStandsWhereTheHitSays() {
    try (Chronicle chronicle = ExampleChronicle.open(home)) {
      HitRecord hit = found(chronicle, "tai chiem").hits().getFirst();
      String text = chronicle.article(hit.article()).orElseThrow().text();
      assertThat(hit.words()).extracting(range -> text.substring(range.start(), range.end())).containsExactly("tái chiếm");
      PassageRecord passage = hit.passages().getFirst();
      assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text()).contains("tái chiếm");
      assertThat(hit.claims()).extracting(ClaimRecord::words).containsExactly("tái chiếm");
    }
  }

  private static void check(String section, Record document) {
    String text = JsonDocument.of(document);
    assertThat(text).isEqualTo(JsonDocument.of(document)).doesNotContain("null", "\r");
    check(section, JsonMapper.shared().readTree(text), section);
  }

  private static void check(String section, JsonNode object, String path) {
    List<Field> fields = SECTIONS.getOrDefault(section, List.of());
    List<String> expected = fields.stream().filter(f -> !f.optional() || object.has(f.name())).map(Field::name).toList();
    assertThat(object.propertyNames()).as(path).containsExactlyElementsOf(expected);
    for (Field field : fields) {
      Matcher link = LINK.matcher(field.value());
      JsonNode value = object.path(field.name());
      if (!value.isMissingNode()) {
        assertThat(value.isArray()).as(path + "." + field.name()).isEqualTo(field.value().startsWith("list of"));
        List<JsonNode> parts = value.isArray() ? value.valueStream().toList() : List.of(value);
        boolean linked = link.find();
        parts.forEach(part -> {
          assertThat(part.isObject()).as(path + "." + field.name()).isEqualTo(linked);
          if (linked) {
            check(link.group("section"), part, path + "." + field.name());
          }
        });
      }
    }
  }

  @Test
  void aWordCanBeFoundInItsArticleByItsOffsets() {
    try (Chronicle chronicle = ExampleChronicle.open(home)) {
      LedgerDocument ledger = new Records(chronicle).ledger(chronicle.ledger("Bakhmut").orElseThrow(), Optional.empty());
      ClaimRecord claim = ledger.postings().getFirst().claims().getFirst();
      String text = chronicle.article(claim.article()).orElseThrow().text();
      assertThat(text.substring(claim.start(), claim.end())).isEqualTo(claim.words()).isEqualTo("chiếm");
      assertThat(text.substring(claim.sentenceStart())).startsWith(claim.sentence());
    }
  }

  @Test
  void whoIsInATownByAnArmysOwnWordIsToldWithItsVoiceAndItsUncertainDay() {
    try (Chronicle chronicle = ExampleChronicle.open(home)) {
      PlaceLedger ledger = chronicle.ledger("Bakhmut").orElseThrow();
      JsonNode root = JsonMapper.shared().readTree(JsonDocument.of(new Records(chronicle).ledger(ledger, Optional.empty())));
      JsonNode posting = root.at("/postings/0");
      assertThat(posting.at("/valid/from").asString()).isEqualTo("../2023-05-20");
      assertThat(posting.at("/valid/to").isMissingNode()).isTrue();
      assertThat(posting.at("/origins/0/party").asBoolean()).isTrue();
      assertThat(posting.at("/origins/0/self_serving").asBoolean()).isTrue();
      assertThat(root.at("/state/state").asString()).isEqualTo("held");
      assertThat(root.at("/state/extent").asString()).isEqualTo("complete");
    }
  }
}
