package org.biennien.claim.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A place in a JSON tree that knows its own path, so that every complaint can name it:
/// `$.claims[2].type: found "sieze", expected one of ...`.
record JsonCursor(String path, JsonNode node) {
  static JsonCursor root(JsonNode node) {
    return new JsonCursor("$", node);
  }

  JsonCursor at(String field) {
    return new JsonCursor(path + "." + field, node.path(field));
  }

  /// The value of a field that may be absent or null.
  Optional<JsonCursor> find(String field) {
    JsonCursor cursor = at(field);
    return cursor.node.isMissingNode() || cursor.node.isNull() ? Optional.empty() : Optional.of(cursor);
  }

  /// The items of an array field; none where it is absent.
  List<JsonCursor> items(String field) {
    return find(field).map(JsonCursor::items).orElse(List.of());
  }

  private List<JsonCursor> items() {
    if (!node.isArray()) {
      throw expected("an array");
    }
    return IntStream.range(0, node.size())
        .mapToObj(i -> new JsonCursor("%s[%d]".formatted(path, i), node.get(i)))
        .toList();
  }

  String text() {
    if (!node.isString()) {
      throw expected("a string");
    }
    return node.stringValue();
  }

  int integer() {
    if (!node.isInt()) {
      throw expected("a whole number");
    }
    return node.intValue();
  }

  double number() {
    if (!node.isNumber()) {
      throw expected("a number");
    }
    return node.doubleValue();
  }

  /// The whole number of a field, absent where the field is.
  OptionalLong wholeNumber(String field) {
    Optional<JsonCursor> found = find(field);
    if (found.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!found.get().node.isIntegralNumber()) {
      throw found.get().expected("a whole number");
    }
    return OptionalLong.of(found.get().node.longValue());
  }

  /// The string of a field, absent where the field is.
  Optional<String> text(String field) {
    return find(field).map(JsonCursor::text);
  }

  /// The string's value by its label.
  <T> T label(Function<String, Optional<T>> values, String expected) {
    return values.apply(text()).orElseThrow(() -> expected(expected));
  }

  /// The value that `parse` makes of the string; its complaint gets the path.
  <T> T parsed(Function<String, T> parse) {
    try {
      return parse.apply(text());
    } catch (IllegalArgumentException e) {
      throw new JsonFormatException(path, e);
    }
  }

  JsonFormatException expected(String what) {
    String found = node.isMissingNode() ? "nothing" : node.toString();
    return new JsonFormatException(path, found.length() > 60 ? found.substring(0, 60) + "…" : found, what);
  }
}
