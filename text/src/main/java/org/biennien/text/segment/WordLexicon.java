package org.biennien.text.segment;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.lexicon.TableFile;

/// Words with their counts and most frequent tag, by lower-case form with spaces between syllables.
public final class WordLexicon {
  /// One word.
  ///
  /// @param cost minus the logarithm of its share of all words
  /// @param partOfSpeech its most frequent tag
  public record Entry(float cost, PartOfSpeech partOfSpeech) {}

  private final Map<String, Entry> entries;
  private final int longest;

  private WordLexicon(Map<String, Entry> entries, int longest) {
    this.entries = entries;
    this.longest = longest;
  }

  /// Reads the table `word`, `count`, `tag` from the class path.
  public static WordLexicon load(String resource) {
    var rows = TableFile.resource(resource, 3).rows();
    double total = 0;
    for (TableFile.Row row : rows) {
      total += Integer.parseInt(row.column(1));
    }
    var entries = new HashMap<String, Entry>(rows.size() * 2);
    int longest = 1;
    for (TableFile.Row row : rows) {
      double share = Integer.parseInt(row.column(1)) / total;
      entries.put(row.column(0), new Entry((float) -Math.log(share), PartOfSpeech.valueOf(row.column(2))));
      longest = Math.max(longest, row.column(0).split(" ").length);
    }
    return new WordLexicon(entries, longest);
  }

  Map<String, Entry> entries() {
    return entries;
  }

  int longest() {
    return longest;
  }

  /// The tag of a word, or of `X` if it is not known.
  public PartOfSpeech partOfSpeech(String form) {
    Entry entry = entries.get(form.toLowerCase(Locale.ROOT));
    return entry == null ? PartOfSpeech.X : entry.partOfSpeech();
  }
}
