package org.biennien.chronicle.coref.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.biennien.chronicle.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Counts in how many articles each syllable stands, and prints the table `rarity.tsv`. Reads articles, one JSON object
/// with `title` and `text` a line:
///
/// `xz -dc ../shared/corpora/undated-2016-2019.jsonl.xz | java -cp CLASSPATH
/// org.biennien.chronicle.coref.build.CountRarity > rarity.tsv`
public final class CountRarity {
  /// Rarer ones are left out: they count like the rarest that are there.
  private static final int FEWEST = 20;

  private CountRarity() {}

  /// Counts and prints.
  public static void main(String[] args) throws IOException {
    Map<String, Integer> articles = new HashMap<>();
    int all = 0;
    var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      JsonNode article = JsonMapper.shared().readTree(line);
      String text = article.path("title").asString("") + "\n" + article.path("text").asString("");
      Wording.of(text).words().forEach(syllable -> articles.merge(syllable, 1, Integer::sum));
      all++;
    }
    print(articles, all, new PrintStream(System.out, false, StandardCharsets.UTF_8));
  }

  private static void print(Map<String, Integer> articles, int all, PrintStream out) {
    out.println("# In how many Vietnamese articles on armed conflict a syllable stands, those in " + FEWEST + " and more.");
    out.println("# The row without a syllable is the number of all articles.");
    out.println("# version 2026.11.1; source: counts over undated-2016-2019.jsonl (2016-2019), none of its text; licence Apache-2.0");
    out.println("# command: org.biennien.chronicle.coref.build.CountRarity");
    out.println("\t" + all);
    articles.entrySet().stream().filter(row -> row.getValue() >= FEWEST)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()))
        .forEach(row -> out.println(row.getKey() + "\t" + row.getValue()));
    out.flush();
  }
}
