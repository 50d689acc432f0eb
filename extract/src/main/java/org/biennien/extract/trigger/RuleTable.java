package org.biennien.extract.trigger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biennien.claim.Extent;
import org.biennien.claim.Status;
import org.biennien.text.lexicon.TableFile;
import org.biennien.text.lexicon.TableFile.Row;
import org.biennien.text.normalize.ToneMarks;

/// Reads the tables of this package; a fault is told with file, line, what was found and what is right.
final class RuleTable {
  private static final String FOLDER = "/org/biennien/extract/trigger/";
  private static final Pattern MACRO = Pattern.compile("@[\\p{L}_]+");

  /// Words that many patterns share: `@vụ` → `cuộc|vụ|đợt`.
  private final Map<String, String> macros = new HashMap<>();

  private final Set<String> ids = new HashSet<>();

  private RuleTable() {
    for (Row row : TableFile.resource(FOLDER + "macros.tsv", 2).rows()) {
      macros.put(row.column(0), row.column(1));
    }
  }

  /// The lexicon of triggers.
  static List<TriggerRule> triggers() {
    var table = new RuleTable();
    return rows("triggers.tsv", 6, table::trigger);
  }

  /// The cues of status. How far each reaches is for the model to say: they reach through the sentence.
  static List<Cue<Status>> status() {
    var table = new RuleTable();
    return rows("status-cues.tsv", 6, row -> new Cue<>(table.id(row), Status.of(row.column(1)).orElseThrow(
        () -> row.malformed("actual, planned, denied or possible in column 2")), side(row), Integer.MAX_VALUE,
        table.patterns(row.column(3)), TriggerRule.Example.parse(row.column(4)),
        TriggerRule.Example.parse(row.column(5))));
  }

  /// The cues of extent.
  static List<Cue<Extent>> extent() {
    var table = new RuleTable();
    return rows("extent-cues.tsv", 7, row -> new Cue<>(table.id(row), Extent.of(row.column(1)).orElseThrow(
        () -> row.malformed("complete, nearly or partial in column 2")), side(row), Integer.parseInt(row.column(3)),
        table.patterns(row.column(4)), TriggerRule.Example.parse(row.column(5)),
        TriggerRule.Example.parse(row.column(6))));
  }

  /// What words stand for.
  static WordClasses wordClasses() {
    var table = new RuleTable();
    return new WordClasses(rows("word-classes.tsv", 2, row -> table.patterns(row.column(1))));
  }

  private static <R> List<R> rows(String name, int width, Function<Row, R> read) {
    return TableFile.resource(FOLDER + name, width).rows().stream().map(row -> {
      try {
        return read.apply(row);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("%s:%d: %s".formatted(name, row.line(), e.getMessage()), e);
      }
    }).toList();
  }

  private TriggerRule trigger(Row row) {
    return new TriggerRule(id(row), readings(row.column(1)), part(row), patterns(row.column(3)),
        TriggerRule.Example.parse(row.column(4)), row.column(5));
  }

  private String id(Row row) {
    if (!ids.add(row.column(0))) {
      throw row.malformed("an id that stands once");
    }
    return row.column(0);
  }

  private static List<Reading> readings(String column) {
    return column.equals("-") ? List.of() : Stream.of(column.split(",", -1)).map(Reading::parse).toList();
  }

  private static TriggerRule.Part part(Row row) {
    return switch (row.column(2)) {
      case "v" -> TriggerRule.Part.VERB;
      case "n" -> TriggerRule.Part.NOUN;
      case "block" -> TriggerRule.Part.BLOCK;
      default -> throw row.malformed("v, n or block in column 3");
    };
  }

  private static Cue.Side side(Row row) {
    return switch (row.column(2)) {
      case "before" -> Cue.Side.BEFORE;
      case "after" -> Cue.Side.AFTER;
      default -> throw row.malformed("before or after in column 3");
    };
  }

  private List<TokenPattern> patterns(String notation) {
    String filled = MACRO.matcher(notation).replaceAll(macro -> {
      String words = macros.get(macro.group());
      if (words == null) {
        throw new IllegalArgumentException("macro %s stands not in macros.tsv".formatted(macro.group()));
      }
      return words;
    });
    return TokenPattern.expand(ToneMarks.old(filled));
  }
}
