package org.biennien.text.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A table in a text file: columns apart by one TAB, `#` at the head of a comment line, empty lines skipped.
///
/// @param name of the file, for messages
/// @param rows in the order of the file
public record TableFile(String name, List<Row> rows) {
  public TableFile {
    rows = List.copyOf(rows);
  }

  /// One line of the table.
  ///
  /// @param file that it stands in
  /// @param line number, from 1
  /// @param columns as many as the table has
  public record Row(String file, int line, List<String> columns) {
    public Row {
      columns = List.copyOf(columns);
    }

    /// The text of column `index`, from 0.
    public String column(int index) {
      return columns.get(index);
    }

    /// The error to throw where this line cannot be right.
    public IllegalArgumentException malformed(String expected) {
      return new IllegalArgumentException(
          "%s:%d: expected %s, found \"%s\"".formatted(file, line, expected, String.join("\t", columns)));
    }
  }

  /// Reads a resource of the class path whose lines have `width` columns each.
  public static TableFile resource(String path, int width) {
    try (InputStream stream = TableFile.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("resource %s is not on the class path".formatted(path));
      }
      return read(path, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), width);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /// Reads a file on disk whose lines have `width` columns each.
  public static TableFile file(Path path, int width) {
    try (BufferedReader reader = Files.newBufferedReader(path)) {
      return read(path.toString(), reader, width);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static TableFile read(String name, BufferedReader reader, int width) throws IOException {
    var rows = new ArrayList<Row>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      var row = new Row(name, number, List.of(line.split("\t", -1)));
      if (row.columns().size() != width) {
        throw row.malformed(width + " columns apart by one TAB each");
      }
      rows.add(row);
    }
    return new TableFile(name, rows);
  }
}
