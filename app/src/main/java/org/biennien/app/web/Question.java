package org.biennien.app.web;

import io.helidon.webserver.http.ServerRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.biennien.claim.Edtf;

/// A request as the routes read it: each parameter by its name, a wrong one refused with what would be right.
final class Question {
  private final ServerRequest request;

  /// @param known the parameters of the query that the route knows
  /// @throws Problem.ProblemException if the request has another one
  Question(ServerRequest request, List<String> known) {
    this.request = request;
    for (String name : request.query().names()) {
      if (!known.contains(name)) {
        throw Problem.badRequest("parameter \"%s\" is not known here; known are: %s"
            .formatted(name, String.join(", ", new TreeSet<>(known))));
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

  /// A parameter that is a date: a day, a month, a year.
  Optional<Edtf> date(String name) {
    return text(name).map(value -> {
      try {
        return Edtf.parse(value);
      } catch (IllegalArgumentException e) {
        throw Problem.badRequest("%s=%s: expected a day, month or year, as in 2017-11-08, 2017-11 or 2017"
            .formatted(name, value));
      }
    });
  }

  /// A parameter that is one of a set of words.
  <T> Optional<T> word(String name, Function<String, Optional<T>> meaning, String right) {
    return text(name).map(value -> meaning.apply(value).orElseThrow(
        () -> Problem.badRequest("%s=%s: expected %s".formatted(name, value, right))));
  }

  /// A parameter that is a whole number from `least` to `most`; `otherwise` where missing.
  int number(String name, int otherwise, int least, int most) {
    return text(name).map(value -> {
      boolean digits = value.matches("[0-9]{1,9}");
      if (!digits || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
        throw Problem.badRequest("%s=%s: expected a whole number from %d to %d".formatted(name, value, least, most));
      }
      return Integer.parseInt(value);
    }).orElse(otherwise);
  }
}
