package org.biennien.chronicle.coref;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// How rare a syllable is in news of war: minus the logarithm of the share of articles that have it. Read from
/// `rarity.tsv`. The table is fixed: were it counted in the chronicle, one more article would change events that it has
/// nothing to do with.
///
/// *của* → 0.01; *pháo* → 1.5; a name in none of the articles → 5.9, like the rarest that are counted.
final class WordRarity {
  /// The table that comes with the program.
  static final WordRarity TABLE = load();

  private static final String FILE = "rarity.tsv";
  private static final String ALL = "";

  private final Map<String, Double> rarity;
  private final double most;

  private WordRarity(Map<String, Integer> articles) {
    double all = articles.getOrDefault(ALL, 1) + 1.0;
    rarity = new HashMap<>();
    double rarest = 0;
    for (Map.Entry<String, Integer> row : articles.entrySet()) {
      double value = Math.log(all / (row.getValue() + 1));
      rarity.put(row.getKey(), value);
      rarest = Math.max(rarest, value);
    }
    most = rarest;
  }

  private static WordRarity load() {
    try (InputStream table = Objects.requireNonNull(WordRarity.class.getResourceAsStream(FILE), FILE);
        var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return read(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /// Reads rows `syllable<TAB>articles`; the row without a syllable is the number of all articles.
  static WordRarity read(BufferedReader lines) throws IOException {
    Map<String, Integer> articles = new HashMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2 || !cells[1].matches("\\d{1,9}")) {
        throw new IllegalArgumentException("%s:%d: expected \"syllable<TAB>articles\", found \"%s\""
            .formatted(FILE, number, line));
      }
      articles.put(cells[0], Integer.parseInt(cells[1]));
    }
    return new WordRarity(articles);
  }

  /// The rarity of a syllable, 0 and up.
  double of(String syllable) {
    return rarity.getOrDefault(syllable, most);
  }

  /// The sum over syllables, in their order.
  double sum(Collection<String> syllables) {
    double sum = 0;
    for (String syllable : syllables) {
      sum += of(syllable);
    }
    return sum;
  }
}
