package org.biennien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.biennien.chronicle.store.Change;
import org.biennien.chronicle.store.Chronicle;

/// What must hold of an index; each fault is a sentence for a reader.
final class IndexSoundness {
  private static final int BATCH = 10_000;
  private static final String MEND = "; it is made anew by 'biennien chronicle rebuild'";

  private final Chronicle chronicle;
  private final IndexFiles files;

  IndexSoundness(Chronicle chronicle, IndexFiles files) {
    this.chronicle = chronicle;
    this.files = files;
  }

  List<String> faults() throws IOException {
    try {
      if (!checksums()) {
        return List.of("search index: its files are not what was written" + MEND);
      }
      return content();
    } catch (LockObtainFailedException e) {
      return List.of();
    } catch (IOException e) {
      if (IndexFiles.damaged(e)) {
        return List.of("search index: it cannot be read (%s)%s".formatted(e.getMessage(), MEND));
      }
      throw e;
    }
  }

  private boolean checksums() throws IOException {
    try (var check = new CheckIndex(files.directory())) {
      check.setLevel(CheckIndex.Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
      return check.checkIndex().clean;
    }
  }

  /// Whether it holds exactly the articles of the revision that it says it is complete up to.
  private List<String> content() throws IOException {
    var faults = new ArrayList<String>();
    try (DirectoryReader reader = DirectoryReader.open(files.directory())) {
      IndexState state = IndexState.of(reader.getIndexCommit().getUserData()).orElse(new IndexState("", "", 0));
      if (!state.store().equals(chronicle.identity()) || state.revision() > chronicle.revision()) {
        return List.of();
      }
      Map<String, Long> indexed = indexed(reader);
      for (Change change : changes()) {
        Long revision = indexed.remove(change.articleId());
        boolean there = chronicle.article(change.articleId()).isPresent();
        if (change.revision() <= state.revision() && there != (revision != null && revision == change.revision())) {
          faults.add("search index: article %s is not in it as it stands in the store%s"
              .formatted(change.articleId(), MEND));
        }
      }
      new TreeSet<>(indexed.keySet()).forEach(id ->
          faults.add("search index: article %s is in it, but not in the store%s".formatted(id, MEND)));
    }
    return faults;
  }

  private List<Change> changes() {
    var all = new ArrayList<Change>();
    List<Change> some;
    do {
      some = chronicle.changedSince(all.isEmpty() ? 0 : all.getLast().revision(), BATCH);
      all.addAll(some);
    } while (!some.isEmpty());
    return all;
  }

  private static Map<String, Long> indexed(DirectoryReader reader) throws IOException {
    var revisions = new HashMap<String, Long>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      NumericDocValues written = DocValues.getNumeric(leaf.reader(), Fields.REVISION);
      for (int document = ids.nextDoc(); document != SortedDocValues.NO_MORE_DOCS; document = ids.nextDoc()) {
        if ((live == null || live.get(document)) && written.advanceExact(document)) {
          revisions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), written.longValue());
        }
      }
    }
    return revisions;
  }
}
