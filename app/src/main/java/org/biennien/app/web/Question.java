package org.biennien.app.web;

import io.helidon.webserver.http.ServerRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/// A request as the routes read it: each parameter by its name, a wrong one refused with what would be right.
final class Question {
  private final ServerRequest request;

  /// @throws Problem.ProblemException if the request has a parameter that the route does not know
  Question(ServerRequest request, Route route) {
    this.request = request;
    for (String name : request.query().names()) {
      if (!route.parameters().contains(name)) {
        throw Problem.badRequest("parameter \"%s\" is not known here; known are: %s"
            .formatted(name, String.join(", ", new TreeSet<>(route.parameters()))));
      }
    }
  }

  /// The last part of the path.
  String id() {
    return request.path().pathParameters().get("id");
  }

  /// A parameter as text; absent where missing or empty.
  Optional<String> text(String name) {
    return request.query().first(name).asOptional().filter(value -> !value.isBlank());
  }

  /// A parameter that is a day.
  Optional<LocalDate> day(String name) {
    return text(name).map(value -> {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw Problem.badRequest("%s=%s: expected a day that exists, as in 2017-11-08".formatted(name, value));
      }
    });
  }

  /// A parameter that is one of a set of words.
  <T> Optional<T> word(String name, Function<String, Optional<T>> meaning, String right) {
    return text(name).map(value -> meaning.apply(value).orElseThrow(
        () -> Problem.badRequest("%s=%s: expected %s".formatted(name, value, right))));
  }

  /// A parameter that is a whole number from 1 to `most`; `otherwise` where missing.
  int number(String name, int otherwise, int most) {
    Optional<String> value = text(name);
    if (value.isEmpty()) {
      return otherwise;
    }
    if (!value.get().matches("[0-9]{1,9}") || Integer.parseInt(value.get()) < 1
        || Integer.parseInt(value.get()) > most) {
      throw Problem.badRequest("%s=%s: expected a whole number from 1 to %d".formatted(name, value.get(), most));
    }
    return Integer.parseInt(value.get());
  }
}
