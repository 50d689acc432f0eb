package org.biennien.extract.pattern;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table in the project's resources: UTF-8, one row a line, cells separated by one TAB, comments from `#`
/// on.
///
/// @param name file name, for messages
/// @param rows in file order
public record TableFile(String name, List<Row> rows) {
  public TableFile {
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param file the table's file name
  /// @param line line number, 1 and up
  /// @param cells as many as the table has columns
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /// The cell of column `i`.
    public String cell(int i) {
      return cells.get(i);
    }

    /// An error that names file and line, what was found and what is right.
    public IllegalStateException fault(String expected) {
      return new IllegalStateException("%s:%d: expected %s, found \"%s\"."
          .formatted(file, line, expected, String.join("\t", cells))
          + " Separate the columns with one TAB; a comment starts with '#'.");
    }
  }

  /// The table `resource` beside the class `owner`.
  ///
  /// @param columns what each row must have, for the message, a TAB between two names
  /// @throws IllegalStateException if the resource is missing or a line has another number of columns
  public static TableFile load(Class<?> owner, String resource, String columns) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing beside %s; rebuild the module"
            .formatted(resource, owner.getName()));
      }
      return read(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /// The table that `reader` gives.
  ///
  /// @throws IllegalStateException if a line has another number of columns
  public static TableFile read(String name, BufferedReader reader, String columns) throws IOException {
    int width = columns.split("\t", -1).length;
    var rows = new ArrayList<Row>();
    int line = 0;
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      line++;
      if (text.isBlank() || text.startsWith("#")) {
        continue;
      }
      var row = new Row(name, line, List.of(text.split("\t", -1)));
      if (row.cells().size() != width) {
        throw row.fault("\"" + columns.replace("\t", "<TAB>") + "\"");
      }
      rows.add(row);
    }
    return new TableFile(name, rows);
  }
}
