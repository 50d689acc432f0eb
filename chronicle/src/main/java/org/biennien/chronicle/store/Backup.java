package org.biennien.chronicle.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/// The whole store as one file, and back. A backup is a SQLite database itself, taken of one moment while others read
/// and write.
final class Backup {
  private Backup() {}

  /// Writes a backup; on failure the file is gone again.
  static void write(Session session, Path file) throws SQLException, IOException {
    if (Files.exists(file)) {
      throw new StoreException(StoreException.Kind.BACKUP_THERE, file);
    }
    Path unfinished = beside(file, ".unfinished");
    Files.deleteIfExists(unfinished);
    try {
      session.update("VACUUM INTO ?", unfinished.toAbsolutePath());
      settle(unfinished);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /// Puts a backup into a home. The backup is read and proved whole before anything in the home is touched.
  ///
  /// @param replace whether a chronicle that is there is set aside, as `chronicle.db.before-restore`
  static void restore(Path backup, Path home, boolean replace) {
    Path database = Home.database(home);
    try (WriterLock lock = WriterLock.take(home)) {
      if (Files.exists(database) && !replace) {
        throw new StoreException(StoreException.Kind.CHRONICLE_THERE, home);
      }
      Path unfinished = beside(database, ".restored");
      if (!Files.isRegularFile(backup)) {
        throw new StoreException(StoreException.Kind.BACKUP_UNSOUND, backup, "no such file");
      }
      Files.copy(backup, unfinished, StandardCopyOption.REPLACE_EXISTING);
      try {
        prove(unfinished, backup);
        settle(unfinished);
        setAside(database);
        Files.move(unfinished, database, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new StoreException(e, StoreException.Kind.OTHER, home, e);
    }
  }

  /// Finds the copy whole, and gives it an identity of its own: from here on it may go another way than the store that
  /// it was taken of.
  private static void prove(Path file, Path backup) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      int version = Migrations.version(connection);
      if (version > Migrations.VERSION) {
        throw new StoreException(StoreException.Kind.NEWER, backup, version, Migrations.VERSION);
      }
      try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
        String said = rows.next() ? rows.getString(1) : "empty";
        if (!said.toLowerCase(Locale.ROOT).equals("ok") || version == 0) {
          throw new StoreException(StoreException.Kind.BACKUP_UNSOUND, backup, version == 0 ? "no chronicle" : said);
        }
      }
      Migrations.apply(connection, backup);
      statement.execute("UPDATE store SET identity = lower(hex(randomblob(16)))");
    } catch (SQLException e) {
      throw new StoreException(e, StoreException.Kind.BACKUP_UNSOUND, backup, String.valueOf(e.getMessage()));
    }
  }

  /// Moves the database of the home away, with what of it may still stand in its log.
  private static void setAside(Path database) throws IOException {
    for (String part : new String[] {"", "-wal", "-shm"}) {
      Path file = beside(database, part);
      if (Files.exists(file)) {
        Files.move(file, beside(database, ".before-restore" + part), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  private static void settle(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
