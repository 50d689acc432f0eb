package org.biennien.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.PrintStream;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The forms in which commands print what they were asked.
enum PageFormat {
  /// A table for people.
  table,
  /// One document for programs; those of the chronicle by docs/formats.md.
  json;

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT)
      .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
      .build();

  /// Prints figures; documents of the chronicle are printed by `app.export.JsonDocument`.
  static void print(Object figures, PrintStream out) {
    out.println(JSON.writeValueAsString(figures));
  }
}
