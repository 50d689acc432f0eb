package org.biennien.extract.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.json.ArticleFile;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.Stage;
import tools.jackson.databind.JsonNode;
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
  public static List<GoldArticle> readAll(List<Path> folders, Stage<Article, AnnotatedArticle> annotator) {
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

  /// The gold article of a file.
  public static GoldArticle read(Path path, Stage<Article, AnnotatedArticle> annotator) {
    JsonNode json = JsonMapper.shared().readTree(path);
    ArticleFile file = ArticleFile.read(json);
    var article = new Article(
        file.id().orElse(path.getFileName().toString()),
        file.outlet(),
        file.published().map(p -> PublicationDate.of(p, PublicationDate.Basis.GIVEN))
            .orElse(PublicationDate.UNKNOWN),
        file.title(),
        Optional.empty(),
        file.text(),
        List.of());
    AnnotatedArticle annotated = annotator.apply(article);
    return new GoldArticle(
        path.getFileName().toString(), annotated, GoldClaims.of(annotated, json.path("claims")));
  }
}
