package org.biennien.chronicle.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The right to write into a home: one process at a time. The system gives it back when the process dies,
/// however it dies.
final class WriterLock implements AutoCloseable {
  private static final String FILE = "writer.lock";

  private final FileChannel channel;

  private WriterLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock.
  ///
  /// @throws StoreException if somebody else has it, or the home is not writable
  static WriterLock take(Path home) {
    Path file = home.resolve(FILE);
    try {
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel).isEmpty()) {
        channel.close();
        throw new StoreException(StoreException.Kind.WRITER_BUSY, home, holder(file));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid())
          .getBytes(StandardCharsets.UTF_8)));
      return new WriterLock(channel);
    } catch (IOException e) {
      throw Home.notWritable(home, e);
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException e) {
      // This very process has it, through another Chronicle of the same home.
      return Optional.empty();
    }
  }

  private static String holder(Path file) throws IOException {
    String pid = Files.readString(file).strip();
    return pid.isEmpty() ? "?" : pid;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new StoreException(e, StoreException.Kind.OTHER, FILE, String.valueOf(e.getMessage()));
    }
  }
}
