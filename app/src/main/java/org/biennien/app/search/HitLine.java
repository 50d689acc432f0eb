package org.biennien.app.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biennien.chronicle.store.ArticleSummary;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Edtf;
import org.biennien.search.Hit;
import org.biennien.text.Span;

/// An article that was found, for the page.
///
/// @param article its id
/// @param title its title, or its first words
/// @param outlet who published it, absent where unknown
/// @param published when, EDTF; absent where unknown
/// @param publishedBasis `given`, `in_text`, `assumed` or `none`
/// @param titleWords where the words stand in its title, UTF-16
/// @param words where they stand in its text
/// @param passages what shows best why it was found
/// @param claims those that match, or stand in the passages
public record HitLine(
    String article,
    String title,
    Optional<String> outlet,
    Optional<String> published,
    String publishedBasis,
    List<Stretch> titleWords,
    List<Stretch> words,
    List<Passage> passages,
    List<ClaimMark> claims) {
  public HitLine {
    titleWords = List.copyOf(titleWords);
    words = List.copyOf(words);
    passages = List.copyOf(passages);
    claims = List.copyOf(claims);
  }

  /// A stretch of a text.
  ///
  /// @param start first code unit
  /// @param end the one after the last
  public record Stretch(int start, int end) {
    static List<Stretch> of(List<Span> spans) {
      return spans.stream().map(span -> new Stretch(span.start(), span.end())).toList();
    }
  }

  /// A part of the article's text.
  ///
  /// @param start first code unit
  /// @param end the one after the last
  /// @param text exactly what stands there
  public record Passage(int start, int end, String text) {}

  /// A claim in short.
  ///
  /// @param id of the claim
  /// @param start where its trigger starts in the text
  /// @param end where it ends
  /// @param type the codebook's type
  /// @param status `actual`, `planned`, `denied` or `possible`
  public record ClaimMark(String id, int start, int end, String type, String status) {
    static ClaimMark of(Claim claim) {
      Span trigger = claim.trigger().quote().span();
      return new ClaimMark(claim.id(), trigger.start(), trigger.end(), claim.type().label(), claim.status().label());
    }
  }

  static HitLine of(Hit hit) {
    Article article = hit.article();
    return new HitLine(article.id(), ArticleSummary.title(article.title(), article.text()), article.outlet(),
        article.published().value().map(Edtf::toString),
        article.published().basis().name().toLowerCase(Locale.ROOT), Stretch.of(hit.title()),
        Stretch.of(hit.words()), hit.passages().stream()
            .map(span -> new Passage(span.start(), span.end(), span.of(article.text()))).toList(),
        hit.claims().stream().map(ClaimMark::of).toList());
  }
}
