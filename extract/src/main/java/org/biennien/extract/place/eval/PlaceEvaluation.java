package org.biennien.extract.place.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.place.Spelling;
import org.biennien.extract.place.ToponymRecognizer;
import org.biennien.text.pipeline.Annotator;

/// Measures the places of gold claims: for what share a mention lies on their words, and for what share it is
/// the right place, by the scorer's rule: within 25 km, or the same name.
///
/// @param gold places of gold claims
/// @param found of these, with a mention on their words
/// @param right of these, whose mention is the right place
/// @param mentions mentions of the recogniser in all the articles
public record PlaceEvaluation(int gold, int found, int right, int mentions) {
  private static final double NEAR_KM = 25;

  /// `java … PlaceEvaluation FOLDER…`; with `-v` as the first argument every miss is told.
  public static void main(String[] args) {
    boolean tell = args.length > 0 && args[0].equals("-v");
    List<Path> folders = Arrays.stream(args).skip(tell ? 1 : 0).map(Path::of).toList();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<GoldArticle> articles = GoldArticle.readAll(folders, Annotator.load());
    PlaceEvaluation all = of(articles, ToponymRecognizer.load(), tell ? out
        : new PrintStream(PrintStream.nullOutputStream()));
    out.println(all);
  }

  /// Measures `recognizer` on `articles`; misses are told to `misses`.
  public static PlaceEvaluation of(List<GoldArticle> articles, ToponymRecognizer recognizer,
      PrintStream misses) {
    int gold = 0;
    int found = 0;
    int right = 0;
    int mentions = 0;
    for (GoldArticle article : articles) {
      List<PlaceMention> told = recognizer.recognize(article.article());
      mentions += told.size();
      List<PlaceMention> wanted = article.claims().stream()
          .flatMap(c -> Stream.concat(c.place().stream(), c.otherPlace().stream())).toList();
      for (PlaceMention want : wanted) {
        List<PlaceMention> on = told.stream().filter(t -> t.quote().span().overlaps(want.quote().span()))
            .toList();
        boolean same = on.stream().anyMatch(t -> same(t.place(), want.place()));
        gold++;
        found += on.isEmpty() ? 0 : 1;
        right += same ? 1 : 0;
        if (!same) {
          misses.printf("%s\t%s\t\"%s\" = %s %s\t%s%n", article.file(), on.isEmpty() ? "none" : "wrong",
              want.quote().text(), want.place().name(), want.place().coordinates().map(Object::toString)
                  .orElse(""),
              on.stream().max(Comparator.comparingInt(t -> t.quote().span().length()))
                  .map(t -> t.quote().text() + " = " + t.place() + ": " + t.reason()).orElse(""));
        }
      }
    }
    return new PlaceEvaluation(gold, found, right, mentions);
  }

  private static boolean same(Place one, Place other) {
    return Spelling.folded(one.name()).equals(Spelling.folded(other.name()))
        || one.coordinates().isPresent() && other.coordinates().isPresent()
            && one.coordinates().get().kilometresTo(other.coordinates().get()) <= NEAR_KM;
  }

  @Override
  public String toString() {
    return "places of gold claims %d; with a mention %d (%.3f); right %d (%.3f); mentions in all %d"
        .formatted(
        gold, found, (double) found / gold, right, (double) right / gold, mentions);
  }
}
