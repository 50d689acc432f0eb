package org.biennien.extract.gold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.biennien.extract.AnnotatedArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The claims of one article without its text, which is not ours to give: offsets that make sense only beside
/// the article itself.
///
/// @param corpus name of the file of articles (JSON lines) that has it
/// @param id of the article
/// @param crc32 checksum of its text in UTF-8, eight hexadecimal digits
/// @param claims as in the codebook's article file, with `[start, end)` in UTF-16 units for words of the text
public record Coding(String corpus, String id, String crc32, List<JsonNode> claims) {
  private static final List<String> ARTICLE = List.of("id", "outlet", "published", "title", "text");

  public Coding {
    claims = List.copyOf(claims);
  }

  /// The coding of an article by the claims of its gold file.
  static Coding of(String corpus, AnnotatedArticle article, JsonNode claims) {
    var offsets = new ArrayList<JsonNode>();
    claims.forEach(claim -> offsets.add(OffsetForm.of(article, claim)));
    return new Coding(corpus, article.article().id(), crc32(article.article().text()), offsets);
  }

  /// The coding in a file.
  ///
  /// @throws IllegalArgumentException if the file is no coding
  public static Coding read(Path file) {
    try {
      JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(file));
      if (!json.path("corpus").isString() || !json.path("id").isString() || !json.path("crc32").isString()
          || !json.path("claims").isArray()) {
        throw new IllegalArgumentException(("%s is no coding: it needs corpus, id and crc32 as strings and"
            + " claims as an array; see training/claims/README.md").formatted(file));
      }
      return new Coding(json.path("corpus").stringValue(), json.path("id").stringValue(),
          json.path("crc32").stringValue(), json.path("claims").valueStream().toList());
    } catch (JacksonException e) {
      throw new IllegalArgumentException("%s is no JSON: %s".formatted(file, e.getOriginalMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// The file's content: a line for each claim.
  public String write() {
    ObjectNode head = JsonNodeFactory.instance.objectNode();
    head.put("corpus", corpus).put("id", id).put("crc32", crc32);
    String start = head.toString();
    return start.substring(0, start.length() - 1) + ",\"claims\":[\n"
        + String.join(",\n", claims.stream().map(JsonNode::toString).toList()) + "\n]}\n";
  }

  /// The codebook's article file: `article` as the corpus has it, with the claims in its words.
  ///
  /// @throws IllegalArgumentException if its text is not the one that was coded
  public ObjectNode join(JsonNode article) {
    String text = article.path("text").asString("");
    if (!crc32(text).equals(crc32)) {
      throw new IllegalArgumentException(("the text of %s in %s has the CRC-32 %s, but the one that was coded"
          + " has %s: the offsets would mark other words; join the corpus of the coding, or code the article anew")
          .formatted(id, corpus, crc32(text), crc32));
    }
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    ARTICLE.stream().filter(article::has).forEach(field -> file.set(field, article.get(field)));
    var words = file.putArray("claims");
    claims.forEach(claim -> words.add(OffsetForm.words(text, claim)));
    return file;
  }

  static String crc32(String text) {
    var crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format(Locale.ROOT, "%08x", crc.getValue());
  }
}
