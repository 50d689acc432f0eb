package org.biennien.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.LockObtainFailedException;
import org.biennien.chronicle.store.Change;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.claim.Article;

/// Brings the index up to date with the store.
///
/// The index is written from the store only, change by change in the order of their revisions, and each commit says up
/// to which revision it is complete. Whatever moment a process dies at, the next one goes on from the last commit.
final class CatchingUp {
  private static final int BATCH = 200;
  private static final int CHANGES_A_COMMIT = 10_000;

  private final Chronicle chronicle;
  private final IndexFiles files;
  private final ArticleDocuments documents;
  private final String form;

  /// @param form see [IndexState#form]
  CatchingUp(Chronicle chronicle, IndexFiles files, Atlas atlas, String form) {
    this.chronicle = chronicle;
    this.files = files;
    this.documents = new ArticleDocuments(atlas);
    this.form = form;
  }

  /// @param limit about how many changes to take over at most
  /// @param progress is told how many were taken over so far
  CaughtUp catchUp(int limit, IntConsumer progress) throws IOException {
    if (files.there() && behind() == 0) {
      return new CaughtUp(0, 0, Optional.empty());
    }
    try {
      return writeOver(limit, progress, Optional.empty());
    } catch (LockObtainFailedException e) {
      return new CaughtUp(0, behind(), Optional.empty());
    }
  }

  /// Makes the whole index anew.
  CaughtUp remake(IntConsumer progress) throws IOException {
    return writeOver(Integer.MAX_VALUE, progress, Optional.of(Remade.ASKED));
  }

  /// Files that cannot be read are removed first; sound ones are not, since others may be reading them.
  private CaughtUp writeOver(int limit, IntConsumer progress, Optional<Remade> why) throws IOException {
    try {
      return write(limit, progress, why);
    } catch (IOException e) {
      if (!IndexFiles.damaged(e)) {
        throw e;
      }
      files.empty();
      return write(limit, progress, why.or(() -> Optional.of(Remade.DAMAGED)));
    }
  }

  private Optional<Remade> unfit(IndexState state) {
    return state.unfit(form, chronicle.identity(), chronicle.revision());
  }

  long behind() throws IOException {
    try {
      return chronicle.revision()
          - files.state().filter(state -> unfit(state).isEmpty()).map(IndexState::revision).orElse(0L);
    } catch (IOException e) {
      if (IndexFiles.damaged(e)) {
        return chronicle.revision();
      }
      throw e;
    }
  }

  private CaughtUp write(int limit, IntConsumer progress, Optional<Remade> why) throws IOException {
    try (IndexWriter writer = files.writer()) {
      Optional<IndexState> state = files.state();
      Optional<Remade> remade = why.or(() -> state.isEmpty() ? Optional.of(Remade.NEW) : unfit(state.get()));
      if (remade.isPresent()) {
        writer.deleteAll();
      }
      var taken = new Taken(writer, remade.isPresent() ? 0 : state.orElseThrow().revision(), progress);
      taken.upTo(limit);
      return new CaughtUp(taken.written, Math.max(0, chronicle.revision() - taken.revision), remade);
    }
  }

  /// The changes taken over so far.
  private final class Taken {
    private final IndexWriter writer;
    private final IntConsumer progress;
    private long revision;
    private int written;
    private int uncommitted;

    Taken(IndexWriter writer, long revision, IntConsumer progress) {
      this.writer = writer;
      this.revision = revision;
      this.progress = progress;
    }

    void upTo(int limit) throws IOException {
      while (written < limit) {
        long newest = chronicle.revision();
        List<Change> changes = chronicle.changedSince(revision, Math.min(BATCH, limit - written));
        if (changes.isEmpty()) {
          // Not every revision is an article's: a rebuild is one, too.
          revision = Math.max(revision, newest);
          break;
        }
        for (Change change : changes) {
          take(change);
        }
        progress.accept(written);
        if (uncommitted >= CHANGES_A_COMMIT) {
          commit();
        }
      }
      commit();
    }

    private void take(Change change) throws IOException {
      var block = new Term(Fields.ARTICLE, change.articleId());
      Optional<Article> article = chronicle.article(change.articleId());
      if (article.isPresent()) {
        writer.updateDocuments(block,
            documents.of(article.get(), chronicle.claims(change.articleId()), change.revision()));
      } else {
        writer.deleteDocuments(block);
      }
      revision = change.revision();
      written++;
      uncommitted++;
    }

    private void commit() throws IOException {
      writer.setLiveCommitData(new IndexState(form, chronicle.identity(), revision).commit().entrySet());
      writer.commit();
      uncommitted = 0;
    }
  }
}
