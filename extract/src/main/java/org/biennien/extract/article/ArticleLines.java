package org.biennien.extract.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/// The articles of a file with an article a line, read one after another, so that a file of any length needs little
/// memory. A line that cannot be read is told as such, and the next one is read all the same.
///
/// `tin.jsonl` → the article of line 1, of line 2, …, each with the id that it tells, or `tin-1`, `tin-2`.
public final class ArticleLines implements AutoCloseable {
  private final String name;
  private final Form form;
  private final ArticleReader reader;
  private final TextLines lines;

  /// What a line holds.
  public enum Form {
    /// The codebook's article file.
    JSON,
    /// The text of an article and nothing else.
    TEXT
  }

  private ArticleLines(String name, Form form, ArticleReader reader, TextLines lines) {
    this.name = name;
    this.form = form;
    this.reader = reader;
    this.lines = lines;
  }

  /// Opens the lines of `in`.
  ///
  /// @param name the file's name, with its ending
  public static ArticleLines of(String name, Form form, ArticleReader reader, InputStream in) throws IOException {
    return new ArticleLines(name, form, reader, TextLines.of(in));
  }

  /// The next article, read or unreadable; empty lines are passed over; absent at the end.
  public Optional<Reading> next() throws IOException {
    for (Optional<TextLine> line = lines.next(); line.isPresent(); line = lines.next()) {
      switch (line.get()) {
        case TextLine.Read read when read.text().isBlank() -> { }
        case TextLine.Read read -> {
          return Optional.of(reading(read));
        }
        case TextLine.Unreadable unreadable -> {
          return Optional.of(new Reading.Unreadable("%s:%d".formatted(name, unreadable.number()), unreadable.fault()));
        }
      }
    }
    return Optional.empty();
  }

  private Reading reading(TextLine.Read line) {
    List<String> notes = lines.legacy().map(encoding -> "read as " + encoding.label()).stream().toList();
    return switch (form) {
      case JSON -> reader.jsonLine(name, line.number(), line.text(), notes);
      case TEXT -> reader.textLine(name, line.number(), line.text(), notes);
    };
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
