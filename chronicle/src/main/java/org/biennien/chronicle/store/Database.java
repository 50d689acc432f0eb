package org.biennien.chronicle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The SQLite file of a home: one connection that reads, one that writes, opened and locked at the first
/// write. Write-ahead logging lets readers go on while somebody writes; what was committed survives the death
/// of the process.
final class Database implements AutoCloseable {
  private static final int BUSY_MILLISECONDS = 5000;

  private final Path home;
  private final Path file;
  private final Session reader;
  private final ReentrantLock reading = new ReentrantLock();
  private final ReentrantLock writing = new ReentrantLock();
  private Optional<Writer> writer = Optional.empty();

  private record Writer(WriterLock lock, Session session) {}

  /// Work with a session.
  @FunctionalInterface
  interface Work<T> {
    T apply(Session session) throws SQLException;
  }

  private Database(Path home, Path file, Session reader) {
    this.home = home;
    this.file = file;
    this.reader = reader;
  }

  static Database open(Path home) {
    Path file = Home.database(home);
    try {
      Connection connection = connect(file);
      try {
        migrate(connection, home);
      } catch (SQLException | StoreException e) {
        connection.close();
        throw e;
      }
      return new Database(home, file, new Session(connection));
    } catch (SQLException e) {
      throw failure(home, file, e);
    }
  }

  private static void migrate(Connection connection, Path home) throws SQLException {
    if (Migrations.version(connection) != Migrations.VERSION) {
      Migrations.apply(connection, home);
    }
  }

  private static Connection connect(Path file) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + BUSY_MILLISECONDS);
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA foreign_keys = ON");
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  <T> T read(Work<T> work) {
    reading.lock();
    try {
      return work.apply(reader);
    } catch (SQLException e) {
      throw failure(home, file, e);
    } finally {
      reading.unlock();
    }
  }

  /// All of the work, or none of it.
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      Session session = writer();
      session.update("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.apply(session);
        session.update("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          session.update("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw failure(home, file, e);
    } finally {
      writing.unlock();
    }
  }

  private Session writer() throws SQLException {
    if (writer.isEmpty()) {
      WriterLock lock = WriterLock.take(home);
      try {
        writer = Optional.of(new Writer(lock, new Session(connect(file))));
      } catch (SQLException e) {
        lock.close();
        throw e;
      }
    }
    return writer.get().session;
  }

  @Override
  public void close() {
    writing.lock();
    reading.lock();
    try {
      reader.close();
      if (writer.isPresent()) {
        writer.get().session.close();
        writer.get().lock.close();
        writer = Optional.empty();
      }
    } catch (SQLException e) {
      throw failure(home, file, e);
    } finally {
      reading.unlock();
      writing.unlock();
    }
  }

  private static StoreException failure(Path home, Path file, SQLException e) {
    SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String name = code.name();
    String message;
    if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
      message = """
          %s: this is not a sound database (%s). \
          Restore it from a copy,
          or move it away and add the articles again.""".formatted(file, e.getMessage());
    } else if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      message = """
          %s: another process keeps the database busy. \
          Wait until it is done, or stop it.""".formatted(file);
    } else if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN")) {
      message = """
          %s: the chronicle cannot be written (%s). \
          Choose another folder with --home, or allow writing to %s.""".formatted(file, e.getMessage(), home);
    } else if (name.startsWith("SQLITE_FULL")) {
      message = """
          %s: the disk is full. \
          Nothing of the last article was kept; make room and go on.""".formatted(file);
    } else {
      message = "%s: %s".formatted(file, e.getMessage());
    }
    return new StoreException(message, e);
  }
}
