package org.biennien.chronicle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Edtf;
import org.biennien.claim.SourceKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Origins as rows, each once, with a number that is never given to another. Keeps those met last.
final class Voices {
  private static final int KEPT = 20_000;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Session session;
  private final Map<Long, Origin> byId = kept();
  private final Map<Origin, Long> ids = kept();
  private final Map<String, Sides> sides = kept();

  Voices(Session session) {
    this.session = session;
  }

  /// The sides that a picture names, `SYR+HEZBOLLAH:SYR`: names, then camps. Of each there is one, since a map names few
  /// sides thousands of times.
  Sides sides(String text) {
    return sides.computeIfAbsent(text, told -> {
      int camps = told.indexOf(':');
      return new Sides(List.of(told.substring(0, camps).split("\\+", -1)),
          List.of(told.substring(camps + 1).split("\\+", -1)));
    });
  }

  private static <K, V> Map<K, V> kept() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > KEPT;
      }
    };
  }

  /// The number of an origin; it gets one where it has none.
  long id(Origin origin) throws SQLException {
    Long there = ids.get(origin);
    if (there != null) {
      return there;
    }
    String content = content(origin);
    Optional<Long> known = find(content);
    if (known.isEmpty()) {
      session.update("INSERT INTO voices (content) VALUES (?)", content);
    }
    long id = known.isPresent() ? known.get() : find(content).orElseThrow();
    ids.put(origin, id);
    return id;
  }

  private Optional<Long> find(String content) throws SQLException {
    return session.find("SELECT id FROM voices WHERE content = ?", row -> row.getLong(1), content);
  }

  Origin origin(long id) throws SQLException {
    Origin there = byId.get(id);
    if (there != null) {
      return there;
    }
    Origin origin = session.find("SELECT content FROM voices WHERE id = ?", row -> origin(row.getString(1)), id)
        .orElseThrow();
    byId.put(id, origin);
    return origin;
  }

  private static String content(Origin origin) {
    ArrayNode cells = JsonNodeFactory.instance.arrayNode();
    cells.add(origin.key());
    origin.name().ifPresentOrElse(cells::add, cells::addNull);
    cells.add(origin.words()).add(origin.kind().label()).add(origin.party()).add(origin.selfServing());
    origin.spoke().map(Edtf::toString).ifPresentOrElse(cells::add, cells::addNull);
    origin.relays().forEach(cells::add);
    return cells.toString();
  }

  private static Origin origin(String content) {
    JsonNode cells = JSON.readTree(content);
    List<String> relays = new ArrayList<>();
    for (int i = 7; i < cells.size(); i++) {
      relays.add(cells.get(i).asString());
    }
    return new Origin(cells.get(0).asString(), text(cells.get(1)), cells.get(2).asString(),
        SourceKind.of(cells.get(3).asString()).orElseThrow(), cells.get(4).asBoolean(), cells.get(5).asBoolean(),
        text(cells.get(6)).map(Edtf::parse), relays);
  }

  private static Optional<String> text(JsonNode cell) {
    return cell.isNull() ? Optional.empty() : Optional.of(cell.asString());
  }
}
