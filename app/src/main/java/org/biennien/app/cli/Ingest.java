package org.biennien.app.cli;

import java.util.List;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.Provenance;
import org.biennien.claim.Claim;
import org.biennien.extract.Road;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;

/// Takes articles down the road and into a chronicle; each is kept as soon as it is read, so that whoever stops it
/// loses nothing.
final class Ingest {
  private final Chronicle chronicle;
  private final Terminal terminal;
  private final Tally tally;
  private int added;
  private int already;
  private int replaced;
  private int claims;

  Ingest(Chronicle chronicle, Terminal terminal) {
    this.chronicle = chronicle;
    this.terminal = terminal;
    this.tally = new Tally(terminal);
  }

  void add(InputFiles files, ArticleReader reader) {
    Road road = Road.load();
    var provenance = new Provenance("biennien " + Version.program(), Road.modelVersion(), Road.gazetteerVersion());
    try (var progress = new Progress(terminal.messages().text("progress.read"), files.names().size(),
        terminal.watched(), terminal.err())) {
      for (String name : files.names()) {
        for (Reading reading : files.read(name, reader)) {
          tally.add(reading);
          if (reading instanceof Reading.Read read) {
            keep(read, road, provenance);
          }
        }
        progress.step();
      }
    }
  }

  private void keep(Reading.Read read, Road road, Provenance provenance) {
    List<Claim> found = road.claims(read.article());
    claims += found.size();
    switch (chronicle.add(read.article(), found, provenance).outcome()) {
      case ADDED -> added++;
      case ALREADY_THERE -> already++;
      case REPLACED -> replaced++;
    }
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

  /// The exit code that the inputs deserve, after a line on those that could not be read.
  int exitCode() {
    return tally.finish();
  }
}
