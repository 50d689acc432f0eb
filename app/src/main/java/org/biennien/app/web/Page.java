package org.biennien.app.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The files of the page, out of the jar, and `openapi.yaml`. Files under `assets/` bear a hash of their content in
/// their names and may be kept for ever; the others are small and sent whole each time.
///
/// Helidon's own static content is not used: out of a jar it answers a conditional request (a reload in the browser)
/// with a 304 that has a body, which its server refuses to send.
final class Page implements HttpService {
  private static final String FOLDER = "/org/biennien/app/web/page";

  /// Plain names only: nothing leads out of the folder.
  private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+\\.(?<ending>[a-z0-9]+)");

  private static final Map<String, String> TYPES = Map.of(
      "html", "text/html; charset=utf-8",
      "js", "text/javascript; charset=utf-8",
      "mjs", "text/javascript; charset=utf-8",
      "css", "text/css; charset=utf-8",
      "json", "application/json",
      "svg", "image/svg+xml",
      "yaml", "application/yaml; charset=utf-8");

  private final Map<String, byte[]> read = new ConcurrentHashMap<>();

  @Override
  public void routing(HttpRules rules) {
    rules.get("/*", this::answer);
  }

  private void answer(ServerRequest request, ServerResponse response) {
    String path = request.path().path();
    String file = path.equals("/") ? "/index.html" : path;
    var plain = PATH.matcher(file);
    Optional<String> type = plain.matches()
        ? Optional.ofNullable(TYPES.get(plain.group("ending"))) : Optional.empty();
    Optional<byte[]> content = type.isEmpty() ? Optional.empty() : content(file);
    if (content.isEmpty()) {
      response.next();
      return;
    }
    response.headers().set(HeaderNames.CONTENT_TYPE, type.orElseThrow());
    response.headers().set(HeaderNames.CACHE_CONTROL,
        file.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-store");
    response.send(content.get());
  }

  /// Only what is there is kept, so that asking for many names takes no memory.
  private Optional<byte[]> content(String file) {
    Optional<byte[]> kept = Optional.ofNullable(read.get(file));
    if (kept.isPresent()) {
      return kept;
    }
    String resource = file.equals("/openapi.yaml") ? file : FOLDER + file;
    try (InputStream stream = Page.class.getResourceAsStream(resource)) {
      Optional<byte[]> found = stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
      found.ifPresent(bytes -> read.put(file, bytes));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
