package org.biennien.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import java.util.Locale;
import java.util.Set;

/// What stands before every answer: the request must be meant for this machine, and the browser is told to load
/// nothing from elsewhere and to let no other page embed or guess at this one.
///
/// The host is checked because a foreign page can point a name of its own at 127.0.0.1 (DNS rebinding) and would then
/// be let in by the browser's same-origin rule.
final class Guard implements Filter {
  private static final Set<String> LOOPBACK_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

  /// MapLibre draws in a worker and builds pictures from blobs and data addresses; nothing else is needed.
  private static final String POLICY = String.join("; ",
      "default-src 'self'", "img-src 'self' data: blob:", "worker-src 'self' blob:", "object-src 'none'",
      "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    response.headers().set(HeaderNames.create("Content-Security-Policy"), POLICY);
    response.headers().set(HeaderNames.create("X-Content-Type-Options"), "nosniff");
    response.headers().set(HeaderNames.create("Referrer-Policy"), "no-referrer");
    response.headers().set(HeaderNames.create("Cross-Origin-Opener-Policy"), "same-origin");
    response.headers().set(HeaderNames.create("Cross-Origin-Resource-Policy"), "same-origin");
    if (!LOOPBACK_NAMES.contains(host(request.authority()))) {
      Problems.send(response, Problem.forbidden(
          "this server answers to 127.0.0.1 and localhost only, not to \"%s\"".formatted(request.authority()))
          .problem());
      return;
    }
    chain.proceed();
  }

  private static String host(String authority) {
    int colon = authority.lastIndexOf(':');
    boolean port = colon > authority.lastIndexOf(']');
    return (port ? authority.substring(0, colon) : authority).toLowerCase(Locale.ROOT);
  }
}
