package org.biennien.app.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// How `--format json` writes a record: one document, UTF-8, two spaces a level; component names in snake case, in
/// the order of the record; what is absent is left out, never null; dates are text.
public final class JsonDocument {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT)
      .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
      .build();

  private JsonDocument() {}

  /// The document as text, without a line end after it.
  public static String of(Record document) {
    return MAPPER.writeValueAsString(document).replace(System.lineSeparator(), "\n");
  }

  /// Prints the document and a line end.
  public static void print(Record document, PrintStream out) {
    out.print(of(document) + "\n");
  }
}
