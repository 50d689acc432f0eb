package org.biennien.extract.gold;

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
/// @param claims the annotator's, each role filler where it says that it stands, or else where its words
///     stand nearest to the trigger
public record GoldArticle(String file, AnnotatedArticle article, List<Claim> claims) {
  public GoldArticle {
    claims = List.copyOf(claims);
  }

  /// The gold articles of some folders, by file name; `annotator` analyses their texts.
  public static List<GoldArticle> readAll(List<Path> folders, Annotator annotator) {
    return folders.stream().flatMap(folder -> files(folder).stream())
        .map(path -> read(path, annotator))
        .toList();
  }

  /// The `.json` files of a folder, by name.
  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  /// The gold article of a file, its text read and analysed as on the road.
  public static GoldArticle read(Path path, Annotator annotator) {
    try {
      return of(path, Files.readAllBytes(path), annotator);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  /// The gold article in the bytes of the codebook's article file; `path` names it.
  static GoldArticle of(Path path, byte[] bytes, Annotator annotator) {
    String name = path.getFileName().toString();
    Article article = switch (new ArticleReader(Supplied.NOTHING).read(name, bytes).getFirst()) {
      case Reading.Read read -> read.article();
      case Reading.Unreadable no -> throw new IllegalArgumentException("%s: %s".formatted(path, no.fault()));
    };
    var annotated = new AnnotatedArticle(
        article, annotator.annotate(article.text(), article.zones().stream().map(Zone::span).toList()));
    try {
      return new GoldArticle(
          name, annotated, GoldClaims.of(annotated, JsonMapper.shared().readTree(bytes).path("claims")));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("%s: %s".formatted(path, e.getMessage()), e);
    }
  }
}
