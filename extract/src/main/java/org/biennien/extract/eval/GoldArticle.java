package org.biennien.extract.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Zone;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.article.ArticleReader;
import org.biennien.extract.article.Reading;
import org.biennien.extract.article.Supplied;
import org.biennien.text.pipeline.Annotator;
import tools.jackson.databind.json.JsonMapper;

/// An article with the claims that an annotator found in it.
///
/// @param file its file name, by which the scorer pairs it
/// @param article the analysed article
/// @param claims the annotator's, each role filler where its words stand nearest to the trigger
public record GoldArticle(String file, AnnotatedArticle article, List<Claim> claims) {
  public GoldArticle {
    claims = List.copyOf(claims);
  }

  /// The gold articles of some folders, by file name; `annotator` analyses their texts.
  public static List<GoldArticle> readAll(List<Path> folders, Annotator annotator) {
    return folders.stream().flatMap(GoldArticle::files)
        .map(path -> read(path, annotator))
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// The gold article of a file, its text read and analysed as on the road.
  public static GoldArticle read(Path path, Annotator annotator) {
    try {
      String name = path.getFileName().toString();
      byte[] bytes = Files.readAllBytes(path);
      Article article = switch (new ArticleReader(Supplied.NOTHING).read(name, bytes).getFirst()) {
        case Reading.Read read -> read.article();
        case Reading.Unreadable no ->
            throw new IllegalArgumentException("%s: %s".formatted(path, no.fault()));
      };
      var annotated = new AnnotatedArticle(
          article, annotator.annotate(article.text(), article.zones().stream().map(Zone::span).toList()));
      return new GoldArticle(
          name, annotated, GoldClaims.of(annotated, JsonMapper.shared().readTree(bytes).path("claims")));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }
}
