package org.biennien.extract.gold;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biennien.text.pipeline.Annotator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A folder of [Coding]s and the folder of the articles that they belong to.
///
/// @param codings one `.json` file for each article
/// @param corpora the `.jsonl` files that the codings name
public record CodedFolder(Path codings, Path corpora) {
  /// The coded articles, by file name, as [GoldArticle#readAll] gives them from gold files.
  ///
  /// @throws IllegalArgumentException if an article is not in the corpora, or its text is another
  public List<GoldArticle> read(Annotator annotator) {
    return joined().entrySet().stream()
        .map(file -> GoldArticle.of(
            file.getKey(), file.getValue().toString().getBytes(StandardCharsets.UTF_8), annotator))
        .toList();
  }

  /// The codebook's article file of each coding, by the coding's file.
  public Map<Path, ObjectNode> joined() {
    var articles = new Corpora(corpora);
    Map<Path, ObjectNode> joined = new LinkedHashMap<>();
    GoldArticle.files(codings).forEach(file -> joined.put(file, join(file, articles)));
    return joined;
  }

  private ObjectNode join(Path file, Corpora articles) {
    Coding coding = Coding.read(file);
    JsonNode article = articles.article(coding.corpus(), coding.id()).orElseThrow(() ->
        new IllegalArgumentException("%s: %s has no article with the id %s; join the corpora that were coded"
            .formatted(file, corpora.resolve(coding.corpus()), coding.id())));
    try {
      return coding.join(article);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(file, e.getMessage()), e);
    }
  }
}
