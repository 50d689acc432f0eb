package org.biennien.app.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table for people: columns as wide as their content, two spaces apart.
final class Table {
  private final List<List<String>> rows = new ArrayList<>();

  Table(String... header) {
    rows.add(List.of(header));
  }

  void row(Object... cells) {
    rows.add(java.util.Arrays.stream(cells).map(String::valueOf).map(cell -> cell.replace('\n', ' ')).toList());
  }

  /// A line under the row before, outside the columns.
  void note(String line) {
    rows.add(List.of(line.replace('\n', ' ')));
  }

  boolean isEmpty() {
    return rows.size() == 1;
  }

  void print(PrintStream out) {
    int[] widths = IntStream.range(0, rows.getFirst().size())
        .map(column -> rows.stream().filter(row -> !note(row)).mapToInt(row -> width(row.get(column))).max().orElse(0))
        .toArray();
    for (List<String> row : rows) {
      String line = note(row) ? row.getFirst() : IntStream.range(0, row.size())
          .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - width(row.get(column))))
          .collect(Collectors.joining("  "));
      out.println(line.stripTrailing());
    }
  }

  private boolean note(List<String> row) {
    return row.size() == 1 && rows.getFirst().size() > 1;
  }

  /// Terminal cells: combining marks take none.
  private static int width(String cell) {
    return (int) cell.codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT)
        .count();
  }
}
