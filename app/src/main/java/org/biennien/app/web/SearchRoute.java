package org.biennien.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.biennien.app.search.Finder;
import org.biennien.app.search.SearchPage;
import org.biennien.app.view.SideNames;
import org.biennien.claim.ClaimType;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.search.SearchQuery;

/// What can be asked under `/api/search`; `openapi.yaml` documents the same. Apart from [Routes], since it asks the index
/// and not the views.
final class SearchRoute {
  static final String PATH = "/api/search";
  static final List<String> PARAMETERS = List.of("words", "type", "status", "side", "agent", "patient", "place", "from",
      "to", "undated", "sourceKind", "source", "outlet", "article", "order", "offset", "limit");
  private static final int HITS = 20;
  private static final int MOST_HITS = 200;
  private static final int FARTHEST = SearchQuery.DEEPEST - MOST_HITS;

  private final Finder finder;
  private final SideNames names = SideNames.load();

  SearchRoute(Finder finder) {
    this.finder = finder;
  }

  Object answer(Question question) {
    return SearchPage.of(finder.askNow(new SearchQuery(question.text("words").orElse(""),
        question.word("type", ClaimType::of, "a claim type: " + labels(ClaimType.values())),
        question.word("status", Status::of, "a status: " + labels(Status.values())),
        question.text("side"), question.text("agent"), question.text("patient"), question.text("place"),
        question.date("from"), question.date("to"),
        question.word("undated", SearchRoute::yes, "the word yes").isPresent(),
        question.word("sourceKind", SourceKind::of, "a kind of source: " + labels(SourceKind.values())),
        question.text("source"), question.text("outlet"), question.text("article"),
        question.word("order", SearchRoute::order, "a word: relevance, date").orElse(SearchQuery.Order.RELEVANCE),
        question.number("offset", 0, 0, FARTHEST), question.number("limit", HITS, 1, MOST_HITS))), names);
  }

  private static Optional<String> yes(String word) {
    return Optional.of(word).filter("yes"::equals);
  }

  private static Optional<SearchQuery.Order> order(String word) {
    return Arrays.stream(SearchQuery.Order.values()).filter(order -> label(order).equals(word)).findFirst();
  }

  private static String labels(Enum<?>[] values) {
    return Arrays.stream(values).map(SearchRoute::label).collect(Collectors.joining(", "));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
