package org.biennien.app.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/// Records to JSON: component names are field names, absent values are left out, dates are ISO 8601 text.
final class Json {
  private static final JsonMapper MAPPER = JsonMapper.builder()
      .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_ABSENT)
          .withContentInclusion(JsonInclude.Include.NON_ABSENT))
      .build();

  private Json() {}

  static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  static void send(ServerResponse response, String mediaType, Object value) {
    response.headers().set(HeaderNames.CONTENT_TYPE, mediaType);
    response.headers().set(HeaderNames.CACHE_CONTROL, "no-cache");
    response.send(bytes(value));
  }
}
