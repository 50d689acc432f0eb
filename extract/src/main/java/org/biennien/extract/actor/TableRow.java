package org.biennien.extract.actor;

import java.util.List;
import java.util.Locale;
import org.biennien.text.lexicon.TableFile;

/// A row of a table with its columns read as lists, enums and years; an error names file and line.
///
/// @param row as it stands in the file
record TableRow(TableFile.Row row) {
  /// The rows of a table that lies beside this class.
  static List<TableRow> resource(String name, int columns) {
    return rows(TableFile.resource("/org/biennien/extract/actor/" + name, columns));
  }

  static List<TableRow> rows(TableFile table) {
    return table.rows().stream().map(TableRow::new).toList();
  }

  String field(int column) {
    return row.column(column);
  }

  /// The alternatives of a column, none for `-`.
  List<String> alternatives(int column) {
    return field(column).equals("-") ? List.of() : List.of(field(column).split("\\|", -1));
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
    throw row.malformed("column %d to be one of %s".formatted(column + 1, List.of(type.getEnumConstants())));
  }

  /// The column as a year; `-` is `open`.
  int year(int column, int open) {
    if (field(column).equals("-")) {
      return open;
    }
    if (!field(column).matches("[12][0-9]{3}")) {
      throw row.malformed("column %d to be a year such as 2017, or -".formatted(column + 1));
    }
    return Integer.parseInt(field(column));
  }
}
