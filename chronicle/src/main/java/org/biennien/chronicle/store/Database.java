package org.biennien.chronicle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The SQLite file of a home: a few connections that read, one that writes, opened and locked at the first
/// write. Write-ahead logging lets readers go on while somebody writes; what was committed survives the death
/// of the process.
final class Database implements AutoCloseable {
  private static final int BUSY_MILLISECONDS = 5000;
  /// So many may read at once; more wait.
  private static final int READERS = 4;
  /// Each connection that reads keeps so much of the file in memory.
  private static final int READER_KIBIBYTES = 16 * 1024;
  /// The one that writes: the pages that some dozens of articles change, and those on the way to them.
  private static final int WRITER_KIBIBYTES = 64 * 1024;
  /// The log is written back to the file at 16 MB: seldom enough for pages that change often, and no more to read again
  /// after a crash.
  private static final int CHECKPOINT_PAGES = 4000;

  /// Where pages lie as they were before an article, or a statement, so that it can be taken back: written to a file, they are
  /// two thirds of all that adding an article writes. Making everything anew would fill the memory with them.
  private static final String FEW_PAGES = "MEMORY";
  private static final String MANY_PAGES = "FILE";

  private final Path home;
  private final Path file;
  private final Semaphore readers = new Semaphore(READERS);
  private final ConcurrentLinkedDeque<Session> idleReaders = new ConcurrentLinkedDeque<>();
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
    this.idleReaders.add(reader);
  }

  static Database open(Path home) {
    Path file = Home.database(home);
    try {
      Connection connection = connect(file, READER_KIBIBYTES);
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

  private static Connection connect(Path file, int cacheKibibytes) throws SQLException {
    var config = new SQLiteConfig();
    // Else each INSERT is followed by a question for the number of its row, made anew each time.
    config.setGetGeneratedKeys(false);
    Connection connection = config.createConnection("jdbc:sqlite:" + file);
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + BUSY_MILLISECONDS);
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = NORMAL");
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA cache_size = -" + cacheKibibytes);
      statement.execute("PRAGMA wal_autocheckpoint = " + CHECKPOINT_PAGES);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    return connection;
  }

  Path home() {
    return home;
  }

  /// All of the work sees one state of the store, whoever writes meanwhile.
  <T> T read(Work<T> work) {
    return alone(session -> {
      session.update("BEGIN");
      session.happenings().forget();
      T result = work.apply(session);
      session.update("COMMIT");
      return result;
    });
  }

  /// Work of which each statement is a transaction of its own.
  <T> T alone(Work<T> work) {
    try {
      Session session = reader();
      boolean sound = false;
      try {
        T result = work.apply(session);
        sound = true;
        return result;
      } finally {
        if (sound) {
          give(session);
        } else {
          session.close();
          readers.release();
        }
      }
    } catch (SQLException e) {
      throw failure(home, file, e);
    }
  }

  private Session reader() throws SQLException {
    readers.acquireUninterruptibly();
    Session idle = idleReaders.pollFirst();
    if (idle != null) {
      return idle;
    }
    try {
      return new Session(connect(file, READER_KIBIBYTES));
    } catch (SQLException e) {
      readers.release();
      throw e;
    }
  }

  private void give(Session session) {
    idleReaders.addFirst(session);
    readers.release();
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
          session.happenings().forget();
          session.update("ROLLBACK");
        }
      }
    } catch (SQLException e) {
      throw failure(home, file, e);
    } finally {
      writing.unlock();
    }
  }

  /// The same for work that changes most of the store.
  <T> T rewrite(Work<T> work) {
    writing.lock();
    try {
      writer().update("PRAGMA temp_store = " + MANY_PAGES);
      try {
        return write(work);
      } finally {
        writer().update("PRAGMA temp_store = " + FEW_PAGES);
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
        var session = new Session(connect(file, WRITER_KIBIBYTES));
        session.update("PRAGMA temp_store = " + FEW_PAGES);
        writer = Optional.of(new Writer(lock, session));
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
    readers.acquireUninterruptibly(READERS);
    try {
      for (Session session = idleReaders.pollFirst(); session != null; session = idleReaders.pollFirst()) {
        session.close();
      }
      if (writer.isPresent()) {
        writer.get().session.close();
        writer.get().lock.close();
        writer = Optional.empty();
      }
    } catch (SQLException e) {
      throw failure(home, file, e);
    } finally {
      readers.release(READERS);
      writing.unlock();
    }
  }

  private static StoreException failure(Path home, Path file, SQLException e) {
    SQLiteErrorCode code = e instanceof SQLiteException s ? s.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String name = code.name();
    if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
      return new StoreException(e, StoreException.Kind.DAMAGED, file, String.valueOf(e.getMessage()));
    }
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return new StoreException(e, StoreException.Kind.DATABASE_BUSY, file);
    }
    if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN")) {
      return new StoreException(e, StoreException.Kind.READ_ONLY, file, String.valueOf(e.getMessage()), home);
    }
    return name.startsWith("SQLITE_FULL")
        ? new StoreException(e, StoreException.Kind.DISK_FULL, file)
        : new StoreException(e, StoreException.Kind.OTHER, file, String.valueOf(e.getMessage()));
  }
}
