package org.biennien.app.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.Wording;
import org.biennien.chronicle.coref.Happening;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.extract.gold.CodedFolder;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.text.Sentence;
import org.biennien.text.pipeline.Annotator;

/// The claims that coders found in the articles of a key, each with its event.
///
/// @param told the claims with their reports
/// @param events the event of each claim, by the claim's id
record KeyedClaims(List<Testimony> told, Map<String, String> events) {
  KeyedClaims {
    told = List.copyOf(told);
    events = Map.copyOf(events);
  }

  /// The claims of those articles of the key that `wanted` takes, from gold folders and codings.
  ///
  /// @throws IllegalArgumentException if an article of the key is in none of them, or one of its groups has no label
  static KeyedClaims read(EventKey key, List<Path> folders, List<CodedFolder> coded, Predicate<Article> wanted) {
    Annotator annotator = Annotator.load();
    Map<String, GoldArticle> found = new TreeMap<>();
    Stream.concat(GoldArticle.readAll(folders, annotator).stream(), coded.stream().flatMap(c -> c.read(annotator).stream()))
        .forEach(article -> found.putIfAbsent(article.article().article().id(), article));
    var told = new ArrayList<Testimony>();
    Map<String, String> events = new TreeMap<>();
    for (String id : key.articles()) {
      GoldArticle gold = Optional.ofNullable(found.get(id)).orElseThrow(() -> new IllegalArgumentException(
          "article %s of the key is in none of %s %s; name the folders that have it".formatted(id, folders, coded)));
      if (wanted.test(gold.article().article())) {
        var sentences = new SentenceSpans(gold.article().article().text(),
            gold.article().text().sentences().stream().map(Sentence::span).toList());
        for (Claim claim : gold.claims()) {
          String happening = Happening.id(id, claim.group());
          told.add(new Testimony(claim, Report.of(gold.article().article()),
              Wording.around(sentences, claim.trigger().quote().span())));
          events.put(claim.id(), Optional.ofNullable(key.events().get(happening)).orElseThrow(() ->
              new IllegalArgumentException("the key has no row for %s".formatted(happening))));
        }
      }
    }
    return new KeyedClaims(told, events);
  }

  /// Articles published before a day, or those that are not: dated later or not at all.
  static Predicate<Article> published(LocalDate day, boolean before) {
    return article -> before == article.published().value().flatMap(Edtf::latest).filter(day::isAfter).isPresent();
  }
}
