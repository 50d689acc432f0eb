package org.biennien.extract.actor;

/// A line of a table that cannot be read: names file, line, what was found and what would be right.
public final class TableFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TableFormatException(String file, int line, String expected, String found) {
    super("%s:%d: expected %s, found \"%s\"".formatted(file, line, expected, found));
  }
}
