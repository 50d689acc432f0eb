package org.biennien.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The forms in which `ledger` and `events` print: for people, or the records of the web interface as JSON.
enum PageFormat {
  /// A table for people.
  table,
  /// JSON, the same as under `/api`.
  json;

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT)
      .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
      .build();

  static void print(Object page, PrintStream out) {
    out.println(JSON.writeValueAsString(page));
  }
}
