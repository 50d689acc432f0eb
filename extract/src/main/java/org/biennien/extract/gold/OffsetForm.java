package org.biennien.extract.gold;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A claim without words of the article: where a claim file has words, this has `[start, end)` in UTF-16
/// units.
///
/// Words of `text` fields become offsets always, those of `name` and `place` where they stand in the article
/// and are no actor codes. A filler that does not say where it stands is taken where [Vicinity] finds it.
/// Notes, ids and confidences are left out. What stays in letters are codes, and names that the annotator
/// gave and the text has not.
final class OffsetForm {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Set<String> LEFT_OUT = Set.of("start", "note", "id", "confidence");
  private static final Set<String> NAMES = Set.of("name", "place");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:\\.[A-Z]+)?");
  private static final int LONGEST = 12;

  private final Vicinity vicinity;

  private OffsetForm(Vicinity vicinity) {
    this.vicinity = vicinity;
  }

  /// The claim of a gold file as offsets.
  ///
  /// @throws IllegalArgumentException if words do not stand in the article, or more than 12 letters of it would
  ///     stay
  static JsonNode of(AnnotatedArticle article, JsonNode claim) {
    var vicinity = new Vicinity(article, claim.path("trigger").path("start").asInt());
    return new OffsetForm(vicinity).offsets(claim);
  }

  private JsonNode offsets(JsonNode node) {
    if (node.isArray()) {
      ArrayNode array = JSON.arrayNode();
      node.forEach(element -> array.add(offsets(element)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = JSON.objectNode();
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        if (!LEFT_OUT.contains(field.getKey())) {
          object.set(field.getKey(), field(node, field.getKey(), field.getValue()));
        }
      }
      return object;
    }
    if (node.isString() && node.stringValue().length() > LONGEST
        && vicinity.nearest(node.stringValue()).isPresent()) {
      throw new IllegalArgumentException("\"%s\" stands in the article in a field that is not kept as offsets"
          .formatted(node.stringValue()));
    }
    return node;
  }

  private JsonNode field(JsonNode owner, String field, JsonNode value) {
    if (field.equals("text") && value.isString()) {
      JsonNode start = owner.path("start");
      String words = value.stringValue();
      return pair(start.isIntegralNumber()
          ? new Span(start.asInt(), start.asInt() + words.length())
          : vicinity.nearest(words).orElseThrow(() ->
              new IllegalArgumentException("\"%s\" does not stand in the article".formatted(words))));
    }
    if (NAMES.contains(field) && value.isString() && !CODE.matcher(value.stringValue()).matches()) {
      Optional<Span> span = vicinity.nearest(value.stringValue());
      if (span.isPresent()) {
        return pair(span.get());
      }
    }
    return offsets(value);
  }

  private static ArrayNode pair(Span span) {
    return JSON.arrayNode().add(span.start()).add(span.end());
  }

  /// The claim as a gold file has it, with its words from `text`; every filler says where it stands.
  static JsonNode words(String text, JsonNode claim) {
    if (claim.isArray()) {
      ArrayNode array = JSON.arrayNode();
      claim.forEach(element -> array.add(words(text, element)));
      return array;
    }
    if (!claim.isObject()) {
      return claim;
    }
    ObjectNode object = JSON.objectNode();
    for (Map.Entry<String, JsonNode> field : claim.properties()) {
      JsonNode value = field.getValue();
      if (value.size() == 2 && value.path(0).isIntegralNumber()) {
        object.put(field.getKey(), cut(text, value.get(0).asInt(), value.get(1).asInt()));
        if (field.getKey().equals("text")) {
          object.set("start", value.get(0));
        }
      } else {
        object.set(field.getKey(), words(text, value));
      }
    }
    return object;
  }

  private static String cut(String text, int start, int end) {
    if (start < 0 || end <= start || end > text.length()) {
      throw new IllegalArgumentException("offsets [%d, %d) do not lie in the text, which has %d UTF-16 units"
          .formatted(start, end, text.length()));
    }
    return text.substring(start, end);
  }
}
