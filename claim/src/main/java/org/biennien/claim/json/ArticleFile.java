package org.biennien.claim.json;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The codebook's article file (section 7) without its claims: what a file says about an article.
///
/// @param id absent where the file does not give one
/// @param outlet absent where the file does not give one
/// @param published absent where the file does not give one
/// @param title absent where the file does not give one
/// @param url absent where the file does not give one
/// @param text the body
/// @param unknownFields names of fields that the codebook does not know; they are passed over
public record ArticleFile(
    Optional<String> id,
    Optional<String> outlet,
    Optional<Edtf> published,
    Optional<String> title,
    Optional<URI> url,
    String text,
    List<String> unknownFields) {
  private static final Set<String> FIELDS =
      Set.of("id", "outlet", "published", "title", "url", "text", "claims", "date_source");

  public ArticleFile {
    unknownFields = List.copyOf(unknownFields);
  }

  /// What `json` says; its claims are passed over.
  ///
  /// @throws JsonFormatException if it is no object, has no text, or a field is of the wrong form
  public static ArticleFile read(JsonNode json) {
    JsonCursor root = JsonCursor.root(json);
    if (!json.isObject()) {
      throw root.expected("an article object {\"id\", \"outlet\", \"published\", \"title\", \"text\"}");
    }
    return new ArticleFile(
        root.text("id").filter(id -> !id.isBlank()),
        root.text("outlet"),
        root.find("published").map(p -> p.parsed(Edtf::parse)),
        root.text("title"),
        root.find("url").map(u -> u.parsed(URI::create)),
        root.at("text").text(),
        json.propertyNames().stream().filter(name -> !FIELDS.contains(name)).sorted().toList());
  }

  /// The codebook's article file with claims: what `score` reads.
  public static ObjectNode write(Article article, List<Claim> claims, ClaimJson form) {
    ObjectNode file = JsonNodeFactory.instance.objectNode();
    file.put("id", article.id());
    article.outlet().ifPresentOrElse(o -> file.put("outlet", o), () -> file.putNull("outlet"));
    article.published().value().ifPresentOrElse(
        p -> file.put("published", p.toString()), () -> file.putNull("published"));
    article.title().ifPresentOrElse(t -> file.put("title", t), () -> file.putNull("title"));
    article.url().ifPresent(u -> file.put("url", u.toString()));
    file.put("text", article.text());
    var array = file.putArray("claims");
    claims.forEach(claim -> array.add(form.write(claim)));
    return file;
  }
}
