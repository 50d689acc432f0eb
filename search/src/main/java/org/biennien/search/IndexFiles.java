package org.biennien.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;

/// The folder of the index: what it says of itself, and how it is written. Only one process writes at a time; Lucene's
/// own lock sees to that, and the system lets go of it when the process dies.
final class IndexFiles implements AutoCloseable {
  private static final double MEGABYTES_BEFORE_FLUSH = 24;

  private final Directory directory;

  private IndexFiles(Directory directory) {
    this.directory = directory;
  }

  static IndexFiles open(Path folder) throws IOException {
    return new IndexFiles(FSDirectory.open(Files.createDirectories(folder)));
  }

  Directory directory() {
    return directory;
  }

  /// Whether anything was ever committed.
  boolean there() throws IOException {
    return DirectoryReader.indexExists(directory);
  }

  /// What the last commit says; absent where there is none, or none of ours.
  Optional<IndexState> state() throws IOException {
    return there() ? IndexState.of(SegmentInfos.readLatestCommit(directory).getUserData()) : Optional.empty();
  }

  /// A writer, which holds the lock until it is closed; what it has not committed by then is dropped.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException if another process or thread writes
  IndexWriter writer() throws IOException {
    return new IndexWriter(directory, new IndexWriterConfig(Terms.ofIndex())
        .setOpenMode(OpenMode.CREATE_OR_APPEND)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(MEGABYTES_BEFORE_FLUSH)
        .setMergeScheduler(new SerialMergeScheduler()));
  }

  /// Removes every file but the lock.
  ///
  /// @throws org.apache.lucene.store.LockObtainFailedException if another process or thread writes
  void empty() throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        lock.ensureValid();
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /// Whether a failure means that the files are not what Lucene wrote, so that they had better be made anew.
  static boolean damaged(IOException failure) {
    return failure instanceof CorruptIndexException || failure instanceof IndexFormatTooOldException
        || failure instanceof IndexFormatTooNewException || failure instanceof EOFException
        || failure instanceof NoSuchFileException || failure instanceof FileNotFoundException;
  }

  @Override
  public void close() throws IOException {
    directory.close();
  }
}
