package org.biennien.extract.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Articles of a folder of `.jsonl` files, one article a line; each file is read when it is first asked for.
/// Not for several threads.
final class Corpora {
  private final Path folder;
  private final Map<String, Map<String, JsonNode>> files = new HashMap<>();

  Corpora(Path folder) {
    this.folder = folder;
  }

  /// The names of the files.
  List<String> names() {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".jsonl")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// The article `id` of the file `corpus`.
  Optional<JsonNode> article(String corpus, String id) {
    return Optional.ofNullable(files.computeIfAbsent(corpus, this::read).get(id));
  }

  private Map<String, JsonNode> read(String corpus) {
    Path file = folder.resolve(corpus);
    Map<String, JsonNode> articles = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.filter(line -> !line.isBlank()).map(JsonMapper.shared()::readTree)
          .forEach(article -> articles.putIfAbsent(article.path("id").asString(""), article));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read %s: codings need the file of articles that they were made from".formatted(file), e);
    }
    return articles;
  }
}
