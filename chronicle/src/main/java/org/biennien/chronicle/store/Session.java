package org.biennien.chronicle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A connection with its prepared statements. An `Optional` argument that is empty is written as NULL. For
/// one thread at a time.
final class Session implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private final Voices voices = new Voices(this);
  private final Happenings happenings = new Happenings(this);
  private final KeptPlaces places = new KeptPlaces(this);

  Session(Connection connection) {
    this.connection = connection;
  }

  /// A row while it is read.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  Connection connection() {
    return connection;
  }

  /// The voices that pictures point to. For reading only: what a transaction wrote and took back must not be kept.
  Voices voices() {
    return voices;
  }

  /// The happenings asked for last, as this transaction sees them.
  Happenings happenings() {
    return happenings;
  }

  /// Places met, for reading only.
  KeptPlaces places() {
    return places;
  }

  <T> List<T> query(String sql, Row<T> row, Object... arguments) throws SQLException {
    try (ResultSet rows = bound(sql, arguments).executeQuery()) {
      var found = new ArrayList<T>();
      while (rows.next()) {
        found.add(row.read(rows));
      }
      return found;
    }
  }

  <T> Optional<T> find(String sql, Row<T> row, Object... arguments) throws SQLException {
    return query(sql, row, arguments).stream().findFirst();
  }

  int count(String sql, Object... arguments) throws SQLException {
    return find(sql, row -> row.getInt(1), arguments).orElse(0);
  }

  int update(String sql, Object... arguments) throws SQLException {
    return bound(sql, arguments).executeUpdate();
  }

  private PreparedStatement bound(String sql, Object... arguments) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, value(arguments[i]));
    }
    return statement;
  }

  private static @Nullable Object value(Object argument) {
    return switch (argument) {
      case Optional<?> maybe -> maybe.isPresent() ? value(maybe.get()) : null;
      case Number number -> number;
      case Boolean flag -> flag ? 1 : 0;
      case byte[] bytes -> bytes;
      default -> argument.toString();
    };
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Optional<String> text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
