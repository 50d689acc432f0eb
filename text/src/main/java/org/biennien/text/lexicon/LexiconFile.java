package org.biennien.text.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.model.Hash;
import org.biennien.text.model.PackedTable;
import org.biennien.text.normalize.ToneMarks;

/// Reads a word list for training: a word with spaces between its syllables, a TAB, and its usual universal
/// tags apart by commas, the most usual first; `-` instead marks what stands together often but is no word.
public final class LexiconFile {
  private static final String NO_WORD = "-";

  private LexiconFile() {}

  /// Reads `files` into one lexicon. What only a file after the first holds is marked as doubtful.
  ///
  /// @throws IllegalArgumentException naming file and line of an entry that is none
  public static Lexicon read(List<Path> files) {
    var entries = new TreeMap<Long, Integer>();
    for (int i = 0; i < files.size(); i++) {
      for (TableFile.Row row : TableFile.file(files.get(i), 2).rows()) {
        add(row, i > 0, entries);
      }
    }
    var hashes = new ArrayList<Long>(entries.keySet());
    return new Lexicon(PackedTable.of(
        hashes.stream().mapToLong(Long::longValue).toArray(),
        hashes.stream().mapToInt(entries::get).toArray()));
  }

  private static void add(TableFile.Row row, boolean doubtful, TreeMap<Long, Integer> entries) {
    String[] syllables = row.column(0).split(" ");
    if (syllables.length > Lexicon.LONGEST) {
      throw row.malformed("a word of at most %d syllables".formatted(Lexicon.LONGEST));
    }
    long path = 0;
    for (int i = 0; i < syllables.length; i++) {
      long syllable = Hash.syllable(ToneMarks.old(syllables[i]));
      path = i == 0 ? Lexicon.path(syllable) : Lexicon.path(path, syllable);
      boolean last = i == syllables.length - 1;
      int entry = last ? entry(row) | (doubtful ? Lexicon.DOUBTFUL : 0) : Lexicon.PREFIX;
      entries.merge(path, entry, LexiconFile::merged);
    }
  }

  /// The earlier file tells whether and what word a path is, both where it leads.
  private static int merged(int earlier, int later) {
    boolean told = (earlier & (Lexicon.WORD | Lexicon.NO_WORD)) != 0;
    return told ? earlier | later & Lexicon.PREFIX : earlier | later;
  }

  private static int entry(TableFile.Row row) {
    if (row.column(1).equals(NO_WORD)) {
      return Lexicon.NO_WORD;
    }
    try {
      return Lexicon.word(Arrays.stream(row.column(1).split(",")).limit(2)
          .map(PartOfSpeech::valueOf).toArray(PartOfSpeech[]::new));
    } catch (IllegalArgumentException e) {
      throw row.malformed("universal tags apart by commas, or " + NO_WORD);
    }
  }
}
