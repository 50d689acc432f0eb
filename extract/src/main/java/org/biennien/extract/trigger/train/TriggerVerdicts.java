package org.biennien.extract.trigger.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.extract.gold.CodedFolder;
import org.biennien.extract.gold.CodedOption;
import org.biennien.extract.trigger.Reading;
import org.biennien.text.Span;

/// What second readers said of words that a coder and a model had read differently: whether they carry a claim, and of which
/// type. A verdict stands above the coding: coders overlook words and are uneven, and a model learns that, too.
///
/// The file `verdicts.tsv` lies beside the folder of codings: lines of `#` comment, a line of column names, then
/// `article<TAB>start<TAB>end<TAB>reading`, the place in UTF-16 code units, the reading as in `triggers.tsv` or `none`.
public final class TriggerVerdicts {
  private static final String FILE = "verdicts.tsv";
  private static final String NO_CLAIM = "none";
  private static final int COLUMNS = 4;

  private final Map<Place, Verdict> verdicts = new HashMap<>();

  private TriggerVerdicts() {}

  private record Place(String article, Span words) {}

  /// What words say.
  ///
  /// @param reading empty if they carry no claim
  record Verdict(Optional<Reading> reading) {}

  /// The verdicts beside the folders of codings, where there are any; where there are none, says so on standard error, for types
  /// learnt without them are worse.
  public static TriggerVerdicts beside(CodedOption codings) {
    var read = new TriggerVerdicts();
    for (CodedFolder folder : codings.coded()) {
      Path file = folder.codings().resolveSibling(FILE);
      if (Files.exists(file)) {
        read.add(file);
      } else {
        System.err.printf("no %s: types are learnt from the codings in %s as they stand%n", file, folder.codings());
      }
    }
    return read;
  }

  /// The verdict on these words of an article.
  Optional<Verdict> of(String article, Span words) {
    return Optional.ofNullable(verdicts.get(new Place(article, words)));
  }

  private void add(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      boolean named = false;
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).startsWith("#")) {
          if (named) {
            add(file, i + 1, lines.get(i).split("\t", -1));
          }
          named = true;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void add(Path file, int line, String[] cells) {
    try {
      if (cells.length != COLUMNS) {
        throw new IllegalArgumentException("expected %d columns, found %d".formatted(COLUMNS, cells.length));
      }
      Optional<Reading> reading = cells[3].equals(NO_CLAIM) ? Optional.empty() : Optional.of(Reading.parse(cells[3]));
      var place = new Place(cells[0], new Span(Integer.parseInt(cells[1]), Integer.parseInt(cells[2])));
      if (verdicts.put(place, new Verdict(reading)) != null) {
        throw new IllegalArgumentException("words %s of %s are judged twice; keep one".formatted(place.words(), place.article()));
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s:%d: %s".formatted(file, line, e.getMessage()), e);
    }
  }
}
