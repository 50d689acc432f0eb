package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.store.StoreException;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Status;
import org.biennien.extract.article.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
  private static Properties bundle(String name) throws IOException {
    var properties = new Properties();
    try (var in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(in);
    }
    return properties;
  }

  @Test
  void everythingIsSaidInBothLanguages() throws IOException {
    assertThat(bundle("messages_vi.properties").keySet()).isEqualTo(bundle("messages.properties").keySet());
  }

  @ParameterizedTest
  @EnumSource(Fault.Kind.class)
  void everyFaultHasAMessageThatFillsItsDetailsIn(Fault.Kind kind) {
    var details = Map.of("offset", "12", "found", "0xE1", "size", "99", "limit", "50", "charset", "UTF-8");
    String message = new Messages().text(new Fault(kind, details));
    assertThat(message).doesNotContainPattern("\\{(offset|found|size|limit|charset)}").doesNotContain("''");
  }

  @ParameterizedTest
  @EnumSource(StoreException.Kind.class)
  void whatTheStoreCannotDoIsToldInBothLanguages(StoreException.Kind kind) throws IOException {
    String key = "store." + kind.name().toLowerCase(Locale.ROOT);
    assertThat(bundle("messages.properties").getProperty(key)).isNotBlank();
    assertThat(bundle("messages_vi.properties").getProperty(key)).isNotBlank().contains("{0}");
  }

  @ParameterizedTest
  @EnumSource(Ground.Kind.class)
  void whatWasComparedIsToldInBothLanguages(Ground.Kind kind) throws IOException {
    String key = "ground." + kind.label();
    assertThat(bundle("messages.properties").getProperty(key)).isNotBlank();
    assertThat(bundle("messages_vi.properties").getProperty(key)).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void everyTypeOfClaimHasAWordInBothLanguages(ClaimType type) throws IOException {
    assertThat(bundle("messages.properties").getProperty("type." + type.label())).isNotBlank();
    assertThat(bundle("messages_vi.properties").getProperty("type." + type.label())).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void everyStatusHasAWordInBothLanguages(Status status) throws IOException {
    assertThat(bundle("messages.properties").getProperty("status." + status.label())).isNotBlank();
    assertThat(bundle("messages_vi.properties").getProperty("status." + status.label())).isNotBlank();
  }
}
