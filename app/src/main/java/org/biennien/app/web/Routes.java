package org.biennien.app.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.biennien.app.view.EventFilter;
import org.biennien.app.view.Moment;
import org.biennien.app.view.Views;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Status;

/// Everything that can be asked under `/api`. `openapi.yaml` documents the same, and a test holds the two together.
final class Routes {
  private static final int EVENTS = 200;
  private static final int MOST_EVENTS = 5000;
  private static final int LIST = 1000;
  private static final int MOST_LISTED = 10_000;

  static final List<Route> ALL = List.of(
      new Route("/api/meta", List.of(), (views, question) -> views.overview()),
      new Route("/api/places", List.of("at", "known"), (views, question) -> views.places(moment(question))),
      new Route("/api/places/{id}", List.of("at", "known"), Routes::place),
      new Route("/api/events",
          List.of("type", "status", "side", "place", "from", "to", "dated", "limit"), Routes::events),
      new Route("/api/articles", List.of("limit", "offset"), (views, question) -> views.articles(
          question.number("limit", LIST, 1, MOST_LISTED), question.number("offset", 0, 0, Integer.MAX_VALUE))),
      new Route("/api/articles/{id}", List.of(), Routes::article),
      new Route("/api/claims/{id}", List.of(), Routes::claim),
      new Route("/api/contradictions", List.of("limit", "offset"), (views, question) -> views.contradictions(
          question.number("limit", LIST, 1, MOST_LISTED), question.number("offset", 0, 0, Integer.MAX_VALUE))));

  private Routes() {}

  private static Moment moment(Question question) {
    return new Moment(question.day("at"), question.day("known"));
  }

  private static Object place(Views views, Question question) {
    return views.place(question.id(), moment(question)).orElseThrow(
        () -> Problem.notFound("no ledger is kept for a place \"%s\"; see /api/places".formatted(question.id())));
  }

  private static Object events(Views views, Question question) {
    return views.events(new EventFilter(
        question.word("type", ClaimType::of, "a claim type: " + labels(ClaimType.values())),
        question.word("status", Status::of, "a status: " + labels(Status.values())),
        question.text("side"), question.text("place"), question.day("from"), question.day("to"),
        question.word("dated", EventFilter.Dated::of, "a word: yes, no"),
        question.number("limit", EVENTS, 1, MOST_EVENTS)));
  }

  private static Object article(Views views, Question question) {
    return views.article(question.id()).orElseThrow(
        () -> Problem.notFound("there is no article \"%s\"; see /api/articles".formatted(question.id())));
  }

  private static Object claim(Views views, Question question) {
    return views.claim(question.id()).orElseThrow(() -> Problem.notFound(
        "there is no claim \"%s\"; the claims of an article stand under /api/articles/{id}".formatted(question.id())));
  }

  private static String labels(Enum<?>[] values) {
    return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
