package org.biennien.app.web;

import io.helidon.common.media.type.MediaTypes;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.staticcontent.ClasspathHandlerConfig;
import io.helidon.webserver.staticcontent.StaticContentFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/// The files of the page, out of the jar. Files under `assets/` bear a hash of their content in their names and may be
/// kept for ever; the others are asked for anew.
final class Page implements HttpService {
  private final HttpService files = StaticContentFeature.createService(ClasspathHandlerConfig.builder()
      .location("org/biennien/app/web/page")
      .classLoader(Page.class.getClassLoader())
      .welcome("index.html")
      .putContentType("mjs", MediaTypes.create("text/javascript"))
      .putContentType("js", MediaTypes.create("text/javascript"))
      .build());

  private Page() {}

  static HttpService service() {
    return new Page();
  }

  private static byte[] document() throws IOException {
    try (InputStream yaml = Objects.requireNonNull(Page.class.getResourceAsStream("/openapi.yaml"))) {
      return yaml.readAllBytes();
    }
  }

  @Override
  public void routing(HttpRules rules) {
    rules.get("/*", (request, response) -> {
      boolean hashed = request.path().path().startsWith("/assets/");
      response.headers().set(HeaderNames.CACHE_CONTROL, hashed ? "max-age=31536000, immutable" : "no-cache");
      response.next();
    });
    rules.get("/openapi.yaml", (request, response) -> {
      response.headers().set(HeaderNames.CONTENT_TYPE, "application/yaml");
      response.send(document());
    });
    files.routing(rules);
  }
}
