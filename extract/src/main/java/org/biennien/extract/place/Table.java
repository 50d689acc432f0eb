package org.biennien.extract.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table of tab-separated values: lines of `#` comment (its birth certificate), a line of column names,
/// rows.
///
/// @param file its name, for error messages
/// @param columns names of the columns
/// @param rows in the order of the file
public record Table(String file, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param file the table's name
  /// @param line 1 and up
  /// @param columns the table's columns
  /// @param cells one a column, not trimmed, may be empty
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    /// The cell in `column`.
    public String cell(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalStateException("%s has no column \"%s\"; it has %s"
            .formatted(file, column, columns));
      }
      return cells.get(index);
    }

    /// The parts of the cell in `column`, which are divided by `|`; none for an empty cell.
    public List<String> list(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /// The number in `column`.
    public double number(String column) {
      try {
        return Double.parseDouble(cell(column));
      } catch (NumberFormatException e) {
        throw wrong("a number in column \"" + column + "\"", cell(column));
      }
    }

    /// What to throw for a cell that cannot be: `towns.tsv:12: expected a number …, found "x"`.
    public IllegalStateException wrong(String expected, String found) {
      return new IllegalStateException("%s:%d: expected %s, found \"%s\""
          .formatted(file, line, expected, found));
    }
  }

  /// The table in the resource beside this class.
  public static Table resource(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("%s is not on the class path".formatted(name));
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  /// The table written in `text`.
  public static Table of(String file, String text) {
    List<String> columns = List.of();
    var rows = new ArrayList<Row>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else if (cells.size() == columns.size()) {
        rows.add(new Row(file, number, columns, cells));
      } else {
        throw new IllegalStateException(
            "%s:%d: expected %d columns (%s), found %d: \"%s\". Separate them with one TAB."
                .formatted(file, number, columns.size(), String.join(", ", columns), cells.size(), line));
      }
    }
    return new Table(file, columns, rows);
  }
}
