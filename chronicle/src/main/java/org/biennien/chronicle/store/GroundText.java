package org.biennien.chronicle.store;

import java.util.ArrayList;
import java.util.List;
import org.biennien.chronicle.Ground;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Grounds and words as one cell: codes and values, no sentences, so that readers get them in their language.
/// `[["same_place",2,"Mosul"]]`, `["Albu Kamal","IS","SYR","2017-11-11"]`
final class GroundText {
  private static final JsonMapper JSON = JsonMapper.shared();

  private GroundText() {}

  static String of(List<Ground> grounds) {
    ArrayNode cells = JsonNodeFactory.instance.arrayNode();
    for (Ground ground : grounds) {
      ArrayNode cell = cells.addArray().add(ground.kind().label()).add(ground.points());
      ground.about().forEach(cell::add);
    }
    return cells.toString();
  }

  static List<Ground> grounds(String text) {
    var grounds = new ArrayList<Ground>();
    for (JsonNode cell : JSON.readTree(text)) {
      List<String> words = new ArrayList<>();
      for (int i = 2; i < cell.size(); i++) {
        words.add(cell.get(i).asString());
      }
      grounds.add(new Ground(Ground.Kind.of(cell.get(0).asString()), cell.get(1).asInt(), words));
    }
    return grounds;
  }

  static String ofWords(List<String> words) {
    ArrayNode cells = JsonNodeFactory.instance.arrayNode();
    words.forEach(cells::add);
    return cells.toString();
  }

  static List<String> words(String text) {
    var words = new ArrayList<String>();
    JSON.readTree(text).forEach(word -> words.add(word.asString()));
    return words;
  }
}
