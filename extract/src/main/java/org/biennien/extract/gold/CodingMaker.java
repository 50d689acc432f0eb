package org.biennien.extract.gold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.biennien.text.pipeline.Annotator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Gold files to [Coding]s: finds the line of a corpus that each file was made from.
public final class CodingMaker {
  private static final List<String> SAME = List.of("text", "title", "published", "outlet");

  private final Path folder;
  private final Corpora corpora;
  private final Annotator annotator;

  /// For articles of the `.jsonl` files in `corpora`.
  public CodingMaker(Path corpora, Annotator annotator) {
    this.folder = corpora;
    this.corpora = new Corpora(corpora);
    this.annotator = annotator;
  }

  /// The coding of a gold file.
  ///
  /// @throws IllegalArgumentException if no corpus has the article as the file has it, or the file is faulty
  public Coding make(Path gold) {
    JsonNode file = JsonMapper.shared().readTree(gold);
    GoldArticle article = GoldArticle.read(gold, annotator);
    String corpus = corpus(gold, file);
    if (!article.article().article().text().equals(file.path("text").asString(""))) {
      throw new IllegalArgumentException(
          "%s: its text is mended when it is read, offsets into it would not fit the corpus".formatted(gold));
    }
    try {
      return Coding.of(corpus, article.article(), file.path("claims"));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(gold, e.getMessage()), e);
    }
  }

  private String corpus(Path gold, JsonNode file) {
    String id = file.path("id").asString("");
    String why = "none has the id";
    for (String name : corpora.names()) {
      Optional<JsonNode> found = corpora.article(name, id);
      if (found.isPresent()) {
        Optional<String> other = SAME.stream().filter(f -> !same(file, found.get(), f)).findFirst();
        if (other.isEmpty()) {
          return name;
        }
        why = "%s has another %s".formatted(name, other.get());
      }
    }
    throw new IllegalArgumentException(
        "%s: no file of %s has the article %s as it stands here: %s".formatted(gold, folder, id, why));
  }

  private static boolean same(JsonNode a, JsonNode b, String field) {
    return a.path(field).asString("").equals(b.path(field).asString(""));
  }
}
