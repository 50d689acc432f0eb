package org.biennien.app.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.biennien.chronicle.coref.TextSketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measures how near copies are found: made-up edits of articles, and pairs of different articles that are taken for
/// copies, which are listed for reading.
///
/// Arguments: files of articles, one JSON object with `id` and `text` a line.
public final class CopyEvaluation {
  private static final Map<String, UnaryOperator<String>> EDITS = new LinkedHashMap<>();

  static {
    EDITS.put("another headline and credit", text -> "Tin mới nhận. " + text + " Theo Bản tin Quốc tế. Ảnh: CTV.");
    EDITS.put("sentences in another order", text -> String.join(". ", shuffled(Arrays.asList(text.split("\\. ")))));
    EDITS.put("the first 70 % kept", text -> text.substring(0, text.length() * 7 / 10));
    EDITS.put("the first 50 % kept", text -> text.substring(0, text.length() / 2));
    EDITS.put("10 % of the syllables replaced", text -> replaced(text, 10));
    EDITS.put("20 % of the syllables replaced", text -> replaced(text, 20));
    EDITS.put("30 % of the syllables replaced", text -> replaced(text, 30));
  }

  private CopyEvaluation() {}

  /// Prints the figures.
  public static void main(String[] args) throws IOException {
    Map<String, String> articles = new LinkedHashMap<>();
    for (String file : args) {
      try (Stream<String> lines = Files.lines(Path.of(file))) {
        lines.map(JsonMapper.shared()::readTree).forEach((JsonNode a) ->
            articles.putIfAbsent(a.path("id").asString(""), a.path("text").asString("")));
      }
    }
    EDITS.forEach((name, edit) -> recall(articles, name, edit));
    pairs(articles);
  }

  private static void recall(Map<String, String> articles, String name, UnaryOperator<String> edit) {
    int found = 0;
    int all = 0;
    for (String text : articles.values()) {
      Optional<TextSketch> before = TextSketch.of(text);
      Optional<TextSketch> after = TextSketch.of(edit.apply(text));
      if (before.isPresent() && after.isPresent()) {
        all++;
        found += before.get().copies(after.get()) && shareBand(before.get(), after.get()) ? 1 : 0;
      }
    }
    System.out.printf(Locale.ROOT, "%s: %d of %d found, %.3f%n", name, found, all, (double) found / Math.max(1, all));
  }

  private static boolean shareBand(TextSketch a, TextSketch b) {
    long[] bands = b.bands();
    return Arrays.stream(a.bands()).anyMatch(band -> Arrays.stream(bands).anyMatch(other -> other == band));
  }

  private static void pairs(Map<String, String> articles) {
    List<String> ids = new ArrayList<>();
    List<TextSketch> sketches = new ArrayList<>();
    articles.forEach((id, text) -> TextSketch.of(text).ifPresent(sketch -> {
      ids.add(id);
      sketches.add(sketch);
    }));
    int copies = 0;
    for (int i = 0; i < ids.size(); i++) {
      for (int j = i + 1; j < ids.size(); j++) {
        if (sketches.get(i).copies(sketches.get(j))) {
          copies++;
          System.out.printf(Locale.ROOT, "copies: %s %s %.2f%n", ids.get(i), ids.get(j),
              sketches.get(i).similarity(sketches.get(j)));
        }
      }
    }
    System.out.printf("%d pairs of %d articles are taken for copies%n", copies, ids.size());
  }

  private static List<String> shuffled(List<String> sentences) {
    var order = new ArrayList<>(sentences);
    Collections.shuffle(order, new Random(17));
    return order;
  }

  private static String replaced(String text, int percent) {
    var random = new Random(17);
    return String.join(" ", Arrays.stream(text.split(" ")).map(word ->
        random.nextInt(100) < percent ? "từ" + random.nextInt(1000) : word).toList());
  }
}
