package org.biennien.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.biennien.chronicle.store.Addition;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.Provenance;
import org.biennien.chronicle.store.ReadArticle;
import org.biennien.claim.Article;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;

/// Takes articles down the road and into a chronicle: two threads read, this one writes, some dozens of articles at a
/// time. Whoever stops it waits for the article that is being written, and loses those that were read for the next turn; the
/// same command goes on from there: what is known is passed over before it is read.
final class Ingest {
  private static final int PAGE = 200;

  private final Chronicle chronicle;
  private final Terminal terminal;
  private final Provenance provenance =
      new Provenance("biennien " + Version.program(), Road.modelVersion(), Road.gazetteerVersion());
  private final Tally tally;
  private final Scope scope;
  private final Interruption interruption;
  private int added;
  private int already;
  private int replaced;
  private int claims;

  /// What to read of the inputs.
  ///
  /// @param lines whether each line of a text file is an article
  /// @param again whether articles are read again that are known with claims of this very program
  record Scope(boolean lines, boolean again) {
    static final Scope USUAL = new Scope(false, false);
  }

  /// @param interruption is asked whether to go on; to be closed by whoever opened it, after all is told
  Ingest(Chronicle chronicle, Terminal terminal, Scope scope, Interruption interruption) {
    this.chronicle = chronicle;
    this.terminal = terminal;
    this.tally = new Tally(terminal);
    this.scope = scope;
    this.interruption = interruption;
  }

  void add(InputFiles files, ArticleReader reader) {
    try (var progress = new IngestProgress(terminal, files.bytes());
        var extracting = new Extracting(Road.load(), tally::failed, interruption::asked)) {
      for (String name : files.names()) {
        if (!interruption.asked()) {
          files.each(name, reader, scope.lines, reading -> take(reading, extracting, progress));
        }
      }
      keep(extracting.take(true), progress);
    }
  }

  /// Reads the kept articles anew that another version of the program has read; what persons decided stays.
  ///
  /// @return whether there was any
  boolean again() {
    List<String> ids = chronicle.readOtherwise(provenance, "", PAGE);
    if (ids.isEmpty()) {
      return false;
    }
    try (var progress = new IngestProgress(terminal, chronicle.bytesReadOtherwise(provenance));
        var extracting = new Extracting(Road.load(), tally::failed, interruption::asked)) {
      while (!ids.isEmpty() && !interruption.asked()) {
        ids.forEach(id -> chronicle.article(id).ifPresent(article ->
            take(new Reading.Read(id, article, List.of()), extracting, progress)));
        ids = chronicle.readOtherwise(provenance, ids.getLast(), PAGE);
      }
      keep(extracting.take(true), progress);
    }
    return true;
  }

  private void take(Reading reading, Extracting extracting, IngestProgress progress) {
    if (interruption.asked()) {
      return;
    }
    tally.add(reading);
    if (reading instanceof Reading.Read read) {
      if (!scope.again && chronicle.knows(read.article(), provenance)) {
        already++;
        progress.step(size(read.article()));
      } else {
        extracting.add(read.where(), read.article());
      }
    }
    if (extracting.full()) {
      keep(extracting.take(false), progress);
    }
  }

  private void keep(List<ReadArticle> read, IngestProgress progress) {
    List<Addition> additions = chronicle.addAll(read, provenance, interruption::asked);
    for (Addition addition : additions) {
      switch (addition.outcome()) {
        case ADDED -> added++;
        case ALREADY_THERE -> already++;
        case REPLACED -> replaced++;
      }
    }
    for (ReadArticle article : read.subList(0, additions.size())) {
      claims += article.claims().size();
      progress.step(size(article.article()));
    }
  }

  /// As long as a file of it, roughly.
  private static long size(Article article) {
    return article.text().getBytes(StandardCharsets.UTF_8).length;
  }

  int added() {
    return added;
  }

  int already() {
    return already;
  }

  int replaced() {
    return replaced;
  }

  int claims() {
    return claims;
  }

  /// The exit code that the inputs deserve, after a line on those that could not be read, or on the interruption.
  int exitCode() {
    if (interruption.asked()) {
      terminal.err().println("biennien: " + terminal.messages().text("add.interrupted"));
      return ExitCode.INTERRUPTED;
    }
    return tally.finish();
  }
}
