package org.biennien.app.web;

import io.helidon.http.HttpException;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Sends whatever goes wrong as a problem document. What nobody foresaw goes to the log whole and to the reader as
/// one sentence.
final class Problems {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  private Problems() {}

  static void handle(HttpRouting.Builder routing) {
    routing.error(Problem.ProblemException.class, (request, response, e) -> send(response, e.problem()));
    routing.error(HttpException.class, (request, response, e) -> send(response,
        Problem.of(e.status().code(), e.status().reasonPhrase(), "the request cannot be answered")));
    routing.error(Throwable.class, (request, response, e) -> {
      LOG.log(Level.SEVERE, "no answer to " + request.path().path(), e);
      send(response, Problem.of(500, "Internal Server Error",
          "the server could not answer; the reason stands in its log"));
    });
  }

  static void send(ServerResponse response, Problem problem) {
    response.status(Status.create(problem.status()));
    Json.send(response, "application/problem+json", problem);
  }
}
