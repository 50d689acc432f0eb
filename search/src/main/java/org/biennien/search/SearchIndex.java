package org.biennien.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.biennien.chronicle.store.Chronicle;

/// Full-text search over the articles and claims of a chronicle: a Lucene index in the folder `search` of its home.
///
/// The index follows from the store and can be thrown away at any time. It says up to which revision of the store it is
/// complete, so [#catchUp] finds out by itself what to do: nothing, the changes since, or all anew where the index
/// belongs to another store, to a state that the store no longer has, or to another version of the program. Many
/// processes may search while one writes. Methods may be called from several threads; all throw [SearchException] where
/// the files cannot be read or written.
///
/// ```java
/// try (Chronicle chronicle = Chronicle.open(home); SearchIndex index = SearchIndex.open(chronicle, Atlas.EMPTY)) {
///   index.catchUp(Integer.MAX_VALUE, done -> {});
///   index.search(SearchQuery.of("giải phóng Mosul")).hits().forEach(hit -> show(hit));
/// }
/// ```
///
/// Relevance counts in how many articles a word stands. Of an article that was replaced the old text still counts until
/// Lucene cleans up, so the order of near equals may change then; what is found does not.
public final class SearchIndex implements AutoCloseable {
  /// To be raised whenever fields or terms change: indexes of other forms are made anew.
  private static final String FORM = "1";

  private final Path folder;
  private final Chronicle chronicle;
  private final Atlas atlas;
  private final IndexFiles files;
  private final CatchingUp catchingUp;
  private final Object writing = new Object();
  private final Object reading = new Object();
  private Optional<DirectoryReader> reader = Optional.empty();

  private SearchIndex(Path folder, Chronicle chronicle, Atlas atlas, IndexFiles files) {
    this.folder = folder;
    this.chronicle = chronicle;
    this.atlas = atlas;
    this.files = files;
    this.catchingUp = new CatchingUp(chronicle, files, atlas,
        "%s, words %s, places %s".formatted(FORM, ModelVersion.ofWords(), atlas.version()));
  }

  /// Opens the index of a chronicle; nothing is read or written yet.
  public static SearchIndex open(Chronicle chronicle, Atlas atlas) {
    Path folder = chronicle.home().resolve("search");
    return run(folder, () -> new SearchIndex(folder, chronicle, atlas, IndexFiles.open(folder)));
  }

  /// Brings the index up to date with the store. Where another process does so just now, it is left to it.
  ///
  /// @param limit about how many changes to take over at most, so that nobody waits too long
  /// @param progress is told how many were taken over so far
  public CaughtUp catchUp(int limit, IntConsumer progress) {
    synchronized (writing) {
      return run(folder, () -> catchingUp.catchUp(limit, progress));
    }
  }

  /// How many changes of the store the index lacks; all of them where it is to be made anew.
  public long behind() {
    return run(folder, catchingUp::behind);
  }

  /// Makes the index anew from the store.
  ///
  /// @param progress is told how many articles were taken over so far
  public CaughtUp remake(IntConsumer progress) {
    synchronized (writing) {
      return run(folder, () -> catchingUp.remake(progress));
    }
  }

  /// What the index knows of a question, in its last committed state. One that turns out to be damaged is made anew
  /// first.
  public Found search(SearchQuery query) {
    return run(folder, () -> {
      try {
        return found(query);
      } catch (IOException e) {
        if (!IndexFiles.damaged(e)) {
          throw e;
        }
        synchronized (writing) {
          forget();
          catchingUp.remake(done -> {});
        }
        return found(query);
      }
    });
  }

  private Found found(SearchQuery query) throws IOException {
    if (!files.there()) {
      return new Found(0, 0, chronicle.revision(), Found.Compared.AS_TYPED, List.of(), List.of());
    }
    DirectoryReader newest = newest();
    try {
      long revision = IndexState.of(newest.getIndexCommit().getUserData()).map(IndexState::revision).orElse(0L);
      return new Searching(new IndexSearcher(newest), chronicle, atlas, Math.max(0, chronicle.revision() - revision))
          .found(query);
    } finally {
      newest.decRef();
    }
  }

  /// What is wrong with the index, a sentence each; empty where it is sound. One that lacks the newest changes is
  /// sound, as is none.
  public List<String> check() {
    return run(folder, () -> files.there() ? new IndexSoundness(chronicle, files).faults() : List.of());
  }

  /// The reader of the last commit, to be let go of with `decRef`.
  private DirectoryReader newest() throws IOException {
    synchronized (reading) {
      if (reader.isEmpty()) {
        reader = Optional.of(DirectoryReader.open(files.directory()));
      } else {
        Optional<DirectoryReader> newer = newer(reader.get());
        if (newer.isPresent()) {
          reader.get().decRef();
          reader = newer;
        }
      }
      reader.get().incRef();
      return reader.get();
    }
  }

  private Optional<DirectoryReader> newer(DirectoryReader old) throws IOException {
    try {
      return Optional.ofNullable(DirectoryReader.openIfChanged(old));
    } catch (IllegalStateException e) {
      // Somebody found the files damaged and made them anew: Lucene will not go on from the old ones.
      return Optional.of(DirectoryReader.open(files.directory()));
    }
  }

  @Override
  public void close() {
    run(folder, () -> {
      forget();
      files.close();
      return true;
    });
  }

  private void forget() throws IOException {
    synchronized (reading) {
      if (reader.isPresent()) {
        reader.get().decRef();
        reader = Optional.empty();
      }
    }
  }

  @FunctionalInterface
  private interface Work<T> {
    T get() throws IOException;
  }

  private static <T> T run(Path folder, Work<T> work) {
    try {
      return work.get();
    } catch (IOException e) {
      throw new SearchException(folder, e);
    }
  }
}
