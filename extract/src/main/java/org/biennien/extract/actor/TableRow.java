package org.biennien.extract.actor;

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
import java.util.Locale;

/// One line of a tab-separated table, with where it stands, so that an error can say so.
///
/// @param file the table's name
/// @param line its number, from 1
/// @param fields the columns
record TableRow(String file, int line, List<String> fields) {
  TableRow {
    fields = List.copyOf(fields);
  }

  /// The rows of a table that lies beside this class; each has the named columns.
  static List<TableRow> resource(String name, List<String> columns) {
    try (InputStream in = TableRow.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("table %s is not on the class path".formatted(name));
      }
      return read(name, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), columns);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + name, e);
    }
  }

  /// The rows of a table on disk.
  static List<TableRow> file(Path path, List<String> columns) {
    try (BufferedReader in = Files.newBufferedReader(path)) {
      return read(path.toString(), in, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + path, e);
    }
  }

  private static List<TableRow> read(String file, BufferedReader in, List<String> columns) throws IOException {
    var rows = new ArrayList<TableRow>();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.size() != columns.size()) {
        throw new TableFormatException(file, number, String.join("<TAB>", columns), line);
      }
      rows.add(new TableRow(file, number, fields));
    }
    return rows;
  }

  String field(int column) {
    return fields.get(column);
  }

  /// The alternatives of a column, none for `-`.
  List<String> alternatives(int column) {
    String field = field(column);
    return field.equals("-") ? List.of() : List.of(field.split("\\|", -1));
  }

  /// The column as one of an enum's names, in any case; `-` is `absent`.
  <E extends Enum<E>> E value(int column, Class<E> type, E absent) {
    return field(column).equals("-") ? absent : value(column, type);
  }

  /// The column as one of an enum's names, in any case.
  <E extends Enum<E>> E value(int column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(field(column).toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    throw wrong(column, "one of " + List.of(type.getEnumConstants()));
  }

  /// The column as a year; `-` is `open`.
  int year(int column, int open) {
    String field = field(column);
    if (field.equals("-")) {
      return open;
    }
    if (!field.matches("[12][0-9]{3}")) {
      throw wrong(column, "a year such as 2017, or -");
    }
    return Integer.parseInt(field);
  }

  TableFormatException wrong(int column, String expected) {
    return new TableFormatException(file, line, expected, field(column));
  }
}
