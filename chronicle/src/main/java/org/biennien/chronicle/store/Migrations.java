package org.biennien.chronicle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Brings a database to the schema of this program: `schema/NNN.sql` in order, the number of the last one
/// kept in `PRAGMA user_version` (decision 5).
final class Migrations {
  /// The last schema file.
  static final int VERSION = 19;

  private Migrations() {}

  static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA user_version")) {
      row.next();
      return row.getInt(1);
    }
  }

  /// Applies what is missing; each file wholly or not at all.
  ///
  /// @throws StoreException if a newer program has written this home
  static void apply(Connection connection, Path home) throws SQLException {
    int found = version(connection);
    if (found > VERSION) {
      throw new StoreException(StoreException.Kind.NEWER, home, found, VERSION);
    }
    for (int version = found + 1; version <= VERSION; version++) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        if (version(connection) >= version) {
          statement.execute("ROLLBACK");
          continue;
        }
        for (String sql : statements(version)) {
          statement.execute(sql);
        }
        statement.execute("PRAGMA user_version = " + version);
        statement.execute("COMMIT");
      }
    }
  }

  /// The statements of a schema file.
  static List<String> statements(int version) {
    String file = "schema/%03d.sql".formatted(version);
    try (InputStream sql = Objects.requireNonNull(Migrations.class.getResourceAsStream(file), file)) {
      String text = new String(sql.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
      var statements = new ArrayList<String>();
      for (String statement : text.split(";", -1)) {
        if (!statement.isBlank()) {
          statements.add(statement.strip());
        }
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
