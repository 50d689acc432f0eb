package org.biennien.extract.trigger.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.Word;
import org.biennien.text.model.Hash;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;
import org.biennien.text.pipeline.Annotator;
import org.biennien.text.train.RawNews;
import org.biennien.text.train.WordClasses;

/// Makes `word-kin.tsv` from raw news: k-means over the neighbours of frequent words, once into few groups and once
/// into many. The same news and the same segmenter give the same bytes. Only words and the numbers of their groups
/// are kept, no text.
///
/// `BuildWordKin FOLDER-TO-WRITE NEWS…`
public final class BuildWordKin {
  private static final String FOLDER = "extract/src/main/resources/org/biennien/extract/trigger";
  private static final int LEAST = 20;
  private static final int MOST = 24_000;
  private static final int NEIGHBOURS = 1_500;
  private static final int COARSE = 256;
  private static final int FINE = 1_000;
  private static final String NUMBER = "0";

  private final Annotator annotator = Annotator.load();
  private final Map<String, Long> hashes = new HashMap<>();
  private final LongCounter counts = new LongCounter();
  private final List<long[]> sentences = new ArrayList<>();

  private BuildWordKin() {}

  /// Makes the table and its certificate.
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected FOLDER-TO-WRITE NEWS…, found " + String.join(" ", args));
    }
    var news = List.of(args).subList(1, args.length);
    var build = new BuildWordKin();
    news.forEach(file -> new RawNews(Path.of(file)).forEachSentence(build::read));
    byte[] table = build.table().getBytes(StandardCharsets.UTF_8);
    Path folder = Path.of(args[0]);
    Files.write(folder.resolve("word-kin.tsv"), table);
    Files.writeString(folder.resolve("word-kin.json"), certificate(table, news));
  }

  private void read(List<Token> tokens) {
    String line = tokens.stream().map(Token::form).collect(Collectors.joining(" "));
    for (Sentence sentence : annotator.segmentSentence(line).sentences()) {
      long[] units = new long[sentence.words().size()];
      for (int w = 0; w < units.length; w++) {
        units[w] = hash(sentence, sentence.words().get(w));
        counts.add(units[w], 1);
      }
      sentences.add(units);
    }
  }

  /// All numbers are one word.
  private long hash(Sentence sentence, Word word) {
    boolean number = sentence.tokens().get(word.from()).kind() == TokenKind.NUMBER;
    String form = number ? NUMBER : sentence.form(word).toLowerCase(Locale.ROOT);
    return hash(form);
  }

  private String table() {
    List<String> frequent = hashes.keySet().stream().filter(form -> count(form) >= LEAST)
        .sorted(Comparator.comparing(this::count).reversed().thenComparing(Comparator.naturalOrder()))
        .limit(MOST).toList();
    var classes = new WordClasses(counts, frequent.size(), NEIGHBOURS);
    sentences.forEach(classes::count);
    PackedTable coarse = classes.cluster(COARSE);
    PackedTable fine = classes.cluster(FINE);
    var table = new StringBuilder("""
        # Words by the company they keep in raw news: words of one number stand among the same neighbours.
        # version 2026.11.1; made by BuildWordKin, see word-kin.json; licence Apache-2.0
        # Columns: word, coarse kin, fine kin; the most frequent word first.
        """);
    for (String form : frequent) {
      int rough = coarse.get(hash(form));
      int exact = fine.get(hash(form));
      if (!form.equals(NUMBER) && rough > 0 && exact > 0) {
        table.append(form).append('\t').append(rough).append('\t').append(exact).append('\n');
      }
    }
    return table.toString();
  }

  private long count(String form) {
    return counts.get(hash(form));
  }

  private long hash(String form) {
    return hashes.computeIfAbsent(form, Hash::syllable);
  }

  private static String certificate(byte[] table, List<String> news) {
    return """
        {
          "file": "word-kin.tsv",
          "version": "2026.11.1",
          "what": "groups of words that stand among the same neighbours in raw Vietnamese news",
          "sources": ["raw Vietnamese news, 2016-2026: words and the numbers of their groups only, no text"],
          "bytes": %d,
          "licence": "Apache-2.0",
          "sha256": "%s",
          "command": "java -Xmx4g org.biennien.extract.trigger.train.BuildWordKin %s %s"
        }
        """.formatted(table.length, sha256(table), FOLDER, String.join(" ", news));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
