package org.biennien.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.claim.ClaimType;
import org.biennien.extract.gold.CodedFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The claims of the histories in `chronicle` are those of the gold. Of `gold/dev` and `gold/seeds` no article is left out;
/// `training/claims` grows, so there only the articles that a history names are looked at. The articles are not ours to
/// keep here: without `../shared` this is skipped.
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldHistoriesTest {
  private static final Path SHARED = Path.of("../../shared");
  private static final Path HISTORIES =
      Path.of("../chronicle/src/test/resources/org/biennien/chronicle/ledger/histories");

  private final Map<String, Map<String, JsonNode>> sets = new LinkedHashMap<>();

  @BeforeAll
  void readTheGold() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("gold/dev")), "skipped: ../shared/gold is not there");
    for (String set : List.of("gold/dev", "gold/seeds")) {
      Map<String, JsonNode> articles = new TreeMap<>();
      try (Stream<Path> files = Files.list(SHARED.resolve(set))) {
        for (Path file : files.toList()) {
          JsonNode article = JsonMapper.shared().readTree(Files.readString(file));
          articles.put(article.path("id").asString(), article);
        }
      }
      sets.put(set, articles);
    }
    Map<String, JsonNode> coded = new TreeMap<>();
    new CodedFolder(Path.of("../training/claims"), SHARED.resolve("corpora")).joined().values()
        .forEach(article -> coded.put(article.path("id").asString(), article));
    sets.put("training", coded);
  }

  static List<Path> histories() throws IOException {
    try (Stream<Path> files = Files.list(HISTORIES)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("histories")
  void theClaimsOfAHistoryAreThoseOfTheGold(Path history) throws IOException {
    List<String[]> rows = Files.readAllLines(history).stream().filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1)).toList();
    Set<String> places = rows.stream().filter(cells -> cells[0].equals("place")).map(cells -> cells[1])
        .collect(Collectors.toSet());
    Map<String, List<String>> written = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    List<String> last = new ArrayList<>();
    for (String[] cells : rows) {
      if (cells[0].equals("article") && !cells[4].equals("made-up")) {
        taken.add(cells[4]);
        last = new ArrayList<>(List.of(cells[2] + " " + cells[3]));
        written.put(cells[4] + " " + cells[1], last);
      } else if (cells[0].equals("claim")) {
        last.add(String.join("\t", cells));
      }
    }
    Map<String, List<String>> gold = ofTheGold(places, taken);
    gold.keySet().removeIf(article -> article.startsWith("training") && !written.containsKey(article));
    assertThat(written).isEqualTo(gold);
  }

  private Map<String, List<String>> ofTheGold(Set<String> places, Set<String> taken) {
    Map<String, List<String>> expected = new TreeMap<>();
    for (String set : taken) {
      sets.getOrDefault(set, Map.of()).forEach((id, article) -> {
        List<JsonNode> control = article.path("claims").valueStream()
            .filter(claim -> ClaimType.of(claim.path("type").asString()).orElseThrow().control()).toList();
        Set<String> events = control.stream().filter(claim -> isAt(claim, places)).map(GoldHistoriesTest::event)
            .collect(Collectors.toSet());
        if (!events.isEmpty()) {
          var lines = new ArrayList<>(List.of(text(article, "outlet") + " " + text(article, "published")));
          control.stream().filter(claim -> events.contains(event(claim))).map(GoldHistoriesTest::row)
              .forEach(lines::add);
          expected.put(set + " " + id, lines);
        }
      });
    }
    return expected;
  }

  private static boolean isAt(JsonNode claim, Set<String> places) {
    return claim.path("place").valueStream().anyMatch(place -> places.contains(place.path("place").asString()));
  }

  private static String event(JsonNode claim) {
    return claim.path("type").asString() + claim.path("group").asInt();
  }

  private static String row(JsonNode claim) {
    String sources = joined(claim.path("source"), ";", source -> text(source, "name").replace(' ', '_') + " "
        + source.path("kind").asString("unnamed") + (source.has("date") ? " " + source.path("date").asString() : ""));
    return String.join("\t", "claim", text(claim, "type"), text(claim, "status"), text(claim, "extent"),
        joined(claim.path("agent"), " ", actor -> actor.path("actor").asString("UNKNOWN")),
        joined(claim.path("patient"), " ", actor -> actor.path("actor").asString("UNKNOWN")),
        joined(claim.path("place"), "; ", place -> text(place, "place")), text(claim.path("time"), "edtf"), sources,
        Integer.toString(claim.path("group").asInt()));
  }

  private static String joined(JsonNode items, String by, Function<JsonNode, String> cell) {
    return items.isEmpty() ? "-" : items.valueStream().map(cell).collect(Collectors.joining(by));
  }

  private static String text(JsonNode node, String field) {
    String value = node.path(field).asString("");
    return value.isEmpty() ? "-" : value;
  }
}
