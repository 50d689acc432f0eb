package org.biennien.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biennien.app.search.HitLine;
import org.biennien.app.search.SearchPage;
import org.biennien.app.view.AccountLine;
import org.biennien.app.view.ArticleLine;
import org.biennien.app.view.ArticlePage;
import org.biennien.app.view.ClaimPage;
import org.biennien.app.view.ContradictionLine;
import org.biennien.app.view.EventLine;
import org.biennien.app.view.EventList;
import org.biennien.app.view.Evidence;
import org.biennien.app.view.GroundLine;
import org.biennien.app.view.Overview;
import org.biennien.app.view.Party;
import org.biennien.app.view.PlaceLine;
import org.biennien.app.view.PlacePage;
import org.biennien.app.view.PostingLine;
import org.biennien.app.view.ReasonLine;
import org.biennien.app.view.SideName;
import org.biennien.app.view.SourceLine;
import org.biennien.app.view.Spell;
import org.biennien.app.view.Standing;
import org.biennien.app.view.Standings;
import org.biennien.app.view.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Routes and records on one side, `openapi.yaml` on the other: neither may say more than the other.
class OpenApiTest {
  private static final JsonNode DOCUMENT = document();

  private static JsonNode document() {
    try (InputStream yaml = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void routesAndDocumentNameTheSamePathsAndParameters() {
    Map<String, List<String>> routed = new TreeMap<>();
    Routes.ALL.forEach(route -> routed.put(route.path(), route.parameters().stream().sorted().toList()));
    routed.put(SearchRoute.PATH, SearchRoute.PARAMETERS.stream().sorted().toList());
    Map<String, List<String>> documented = new TreeMap<>();
    DOCUMENT.get("paths").propertyStream().forEach(path -> documented.put(path.getKey(),
        path.getValue().get("get").path("parameters").valueStream().map(OpenApiTest::resolved)
            .filter(parameter -> parameter.get("in").asString().equals("query"))
            .map(parameter -> parameter.get("name").asString()).sorted().toList()));
    assertThat(documented).isEqualTo(routed);
  }

  private static JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asString().substring(1)) : node;
  }

  @ParameterizedTest
  @ValueSource(classes = {Overview.class, Overview.MonthCount.class, SideName.class, Standings.class, Standing.class,
      Party.class, PlaceLine.class, PlacePage.class, Spell.class, PostingLine.class, Voice.class, Evidence.class,
      SourceLine.class, EventList.class, EventLine.class, AccountLine.class, GroundLine.class, ArticleLine.class, ArticlePage.class,
      ArticlePage.ZoneLine.class, ClaimPage.class, ClaimPage.Words.class, ClaimPage.ActorWords.class,
      ClaimPage.PlaceWords.class, ClaimPage.TimeWords.class, ClaimPage.CountWords.class, ReasonLine.class,
      ContradictionLine.class,
      SearchPage.class, HitLine.class, HitLine.Stretch.class, HitLine.Passage.class, HitLine.ClaimMark.class, Problem.class})
  void recordsAndSchemasHaveTheSameFieldsAndTheSameOnesMayBeAbsent(Class<?> type) {
    JsonNode schema = DOCUMENT.at("/components/schemas/" + type.getSimpleName());
    List<String> all = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    List<String> required = Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getType() != java.util.Optional.class).map(RecordComponent::getName).toList();
    assertThat(schema.path("properties").propertyNames()).as(type.getSimpleName()).containsExactlyInAnyOrderElementsOf(all);
    assertThat(schema.path("required").valueStream().map(JsonNode::asString)).as(type.getSimpleName() + " required")
        .containsExactlyInAnyOrderElementsOf(required);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    assertThat(DOCUMENT.findValuesAsString("$ref")).isNotEmpty()
        .allSatisfy(reference -> assertThat(DOCUMENT.at(reference.substring(1)).isMissingNode()).as(reference).isFalse());
  }
}
