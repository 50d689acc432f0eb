package org.biennien.app.web;

import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.biennien.app.search.Finder;
import org.biennien.app.view.Views;
import org.biennien.chronicle.store.Chronicle;

/// The web server. It listens on loopback only: nobody outside of this machine can reach it, and it asks nobody.
///
/// ```java
/// try (var server = ChronicleServer.start(chronicle, 0)) {
///   System.out.println(server.address());   // http://127.0.0.1:43817/
/// }
/// ```
public final class ChronicleServer implements AutoCloseable {
  /// The only interface that it listens on.
  static final String LOOPBACK = "127.0.0.1";

  /// Helidon's own start-up report; kept by a strong reference so that its level stays.
  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  private final WebServer server;
  private final Finder finder;

  private ChronicleServer(WebServer server, Finder finder) {
    this.server = server;
    this.finder = finder;
  }

  /// Starts serving `chronicle`.
  ///
  /// @param port 0 for any that is free
  /// @throws ServerException if the port is in use or may not be used; the message says how to mend it
  public static ChronicleServer start(Chronicle chronicle, int port) {
    return start(new Views(chronicle), new Finder(chronicle), port);
  }

  static ChronicleServer start(Views views, Finder finder, int port) {
    if (port < 0 || port > 65535) {
      throw new ServerException("port %d: must be 0 to 65535, 0 for any that is free".formatted(port));
    }
    HELIDON.setLevel(Level.WARNING);
    ensureFree(port);
    WebServer server = WebServer.builder()
        .host(LOOPBACK)
        .port(port)
        .shutdownHook(false)
        .routing(routing -> route(routing, views, finder))
        .build()
        .start();
    if (!server.isRunning()) {
      throw new ServerException("the web server does not start on port %d; its log says why".formatted(port));
    }
    return new ChronicleServer(server, finder);
  }

  /// Helidon does not throw where it cannot listen, so the port is tried first.
  private static void ensureFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(LOOPBACK), port));
    } catch (IOException e) {
      throw new ServerException(
          ("port %d cannot be used: %s. Another program, perhaps another Biên Niên, has it: stop that one, or choose"
              + " another port with --port, or --port 0 for any that is free.").formatted(port, e.getMessage()), e);
    }
  }

  private static void route(HttpRouting.Builder routing, Views views, Finder finder) {
    routing.addFilter(new Guard());
    Problems.handle(routing);
    Routes.ALL.forEach(route -> routing.get(route.path(), (request, response) ->
        Json.send(response, "application/json", route.answer(views, new Question(request, route.parameters())))));
    var search = new SearchRoute(finder);
    routing.get(SearchRoute.PATH, (request, response) -> Json.send(response, "application/json",
        search.answer(new Question(request, SearchRoute.PARAMETERS))));
    routing.register("/", new Page());
    routing.any((request, response) -> {
      throw Problem.notFound("nothing is served at %s".formatted(request.path().path()));
    });
  }

  /// Brings the search index up to date, so that the first reader who searches need not wait.
  public void prepareSearch() {
    finder.catchUp(done -> {});
  }

  /// Where the page is: `http://127.0.0.1:43817/`.
  public URI address() {
    return URI.create("http://%s:%d/".formatted(LOOPBACK, server.port()));
  }

  /// Stops serving.
  @Override
  public void close() {
    server.stop();
    finder.close();
  }
}
