package org.biennien.extract.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.biennien.claim.Edtf;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article in a web page. Title, date, outlet come from JSON-LD (`NewsArticle`), then from Open Graph and
/// `<meta>`, then from the page itself. The body is the element whose paragraphs hold most text, one paragraph a
/// line; offsets of claims point into that text.
final class HtmlArticle {
  /// Parts of a page that are never an article's own prose.
  private static final String FURNITURE =
      "script, style, noscript, nav, header, footer, aside, form, button, iframe, svg, [hidden], .related, .comment";
  private static final String BLOCKS = "p, h2, h3, li, figcaption, blockquote";
  /// Shorter bodies are menus or teasers.
  private static final int LEAST_BODY = 120;
  private static final int ISO_DAY = 10;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private HtmlArticle() {}

  static RawArticle read(String id, String html) {
    Document page = Jsoup.parse(html);
    Optional<JsonNode> data = linkedData(page);
    Optional<Edtf> published = firstOf(
        () -> data.flatMap(d -> string(d, "datePublished")),
        () -> meta(page, "article:published_time", "pubdate", "datePublished", "date"),
        () -> Optional.ofNullable(page.selectFirst("time[datetime]")).map(t -> t.attr("datetime")))
        .flatMap(HtmlArticle::day);
    Optional<String> outlet = firstOf(
        () -> data.map(d -> d.path("publisher")).flatMap(p -> string(p, "name")),
        () -> meta(page, "og:site_name", "application-name"));
    Optional<String> title = firstOf(
        () -> data.flatMap(d -> string(d, "headline")),
        () -> meta(page, "og:title"),
        () -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text),
        () -> Optional.of(page.title()));
    Optional<URI> url = firstOf(
        () -> Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(l -> l.attr("href")),
        () -> meta(page, "og:url")).flatMap(HtmlArticle::uri);
    return new RawArticle(id, outlet, published, title, url, body(page), List.of());
  }

  @SafeVarargs
  private static Optional<String> firstOf(java.util.function.Supplier<Optional<String>>... ways) {
    return Stream.of(ways).flatMap(way -> way.get().stream()).map(String::strip).filter(s -> !s.isEmpty())
        .findFirst();
  }

  private static Optional<JsonNode> linkedData(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parsed(script.data()))
        .filter(node -> string(node, "@type").filter(type -> type.endsWith("Article")).isPresent())
        .findFirst();
  }

  /// Pages with faulty JSON-LD are common; they still have their text and meta elements.
  private static Stream<JsonNode> parsed(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      List<JsonNode> nodes = new ArrayList<>(List.of(node));
      node.path("@graph").forEach(nodes::add);
      if (node.isArray()) {
        node.forEach(nodes::add);
      }
      return nodes.stream();
    } catch (JacksonException _) {
      return Stream.empty();
    }
  }

  private static Optional<String> string(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static Optional<String> meta(Document page, String... names) {
    return Stream.of(names)
        .flatMap(name -> page.select("meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]"
            .formatted(name.replace(":", "\\:"))).stream())
        .map(element -> element.attr("content"))
        .filter(content -> !content.isBlank())
        .findFirst();
  }

  private static Optional<Edtf> day(String timestamp) {
    String day = timestamp.length() > ISO_DAY ? timestamp.substring(0, ISO_DAY) : timestamp;
    return valid(Edtf::parse, day);
  }

  private static Optional<URI> uri(String text) {
    return valid(URI::create, text);
  }

  /// A page's own metadata may be wrong; then it is as if it had none.
  private static <T> Optional<T> valid(Function<String, T> parse, String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String body(Document page) {
    page.select(FURNITURE).remove();
    Element best = page.select("article, main, section, div, body").stream()
        .max(Comparator.comparingInt(HtmlArticle::ownText)).orElse(page.body());
    List<String> lines = best.select(BLOCKS).stream()
        .filter(block -> block.parents().stream().noneMatch(parent -> parent != best && parent.is(BLOCKS)))
        .map(block -> block.text().strip())
        .filter(line -> !line.isEmpty())
        .toList();
    String text = String.join("\n", lines);
    if (text.length() < LEAST_BODY) {
      throw new FaultException(Fault.of(Fault.Kind.NO_ARTICLE, "size", Integer.toString(text.length())));
    }
    return text;
  }

  /// Characters in the paragraphs that stand right in this element, so that no outer frame wins over the article.
  private static int ownText(Element element) {
    int own = element.children().stream().filter(child -> child.is(BLOCKS)).mapToInt(c -> c.text().length()).sum();
    return element.is("article") ? own * 2 + element.select(BLOCKS).text().length() : own;
  }
}
