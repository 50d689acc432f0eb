package org.biennien.extract.trigger.train;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Extent;
import org.biennien.claim.Status;
import org.biennien.claim.Zone;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An article coded by hand (codebook, section 7), as far as triggers go.
///
/// @param article analysed
/// @param triggers in reading order
public record GoldArticle(AnnotatedArticle article, List<GoldTrigger> triggers) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public GoldArticle {
    triggers = List.copyOf(triggers);
  }

  /// All `.json` files of the folders `names` below `gold`, by folder and name.
  public static List<GoldArticle> read(Path gold, List<String> names) {
    Annotator annotator = Annotator.load();
    var articles = new ArrayList<GoldArticle>();
    for (String name : names) {
      Path folder = gold.resolve(name);
      try (var files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".json")).sorted()
            .forEach(file -> articles.add(read(file, annotator)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot list " + folder, e);
      }
    }
    return articles;
  }

  private static GoldArticle read(Path file, Annotator annotator) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      Article article = switch (new ArticleReader(Supplied.NOTHING).read(file.toString(), bytes).getFirst()) {
        case Reading.Read read -> read.article();
        case Reading.Unreadable unreadable -> throw new IOException("%s: %s".formatted(file, unreadable));
      };
      var text = annotator.annotate(article.text(), article.zones().stream().map(Zone::span).toList());
      var triggers = new ArrayList<GoldTrigger>();
      for (JsonNode claim : JSON.readTree(bytes).path("claims")) {
        triggers.add(trigger(claim, file));
      }
      return new GoldArticle(new AnnotatedArticle(article, text), triggers);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static GoldTrigger trigger(JsonNode claim, Path file) {
    JsonNode trigger = claim.path("trigger");
    int start = trigger.path("start").asInt(-1);
    Optional<ClaimType> type = ClaimType.of(claim.path("type").asString(""));
    Optional<Status> status = Status.of(claim.path("status").asString(""));
    if (start < 0 || type.isEmpty() || status.isEmpty()) {
      throw new IllegalArgumentException(
          "%s: a claim needs type, status and trigger with start, found %s".formatted(file, claim));
    }
    Span span = new Span(start, start + trigger.path("text").asString().length());
    return new GoldTrigger(span, type.get(), status.get(), Extent.of(claim.path("extent").asString("")));
  }
}
