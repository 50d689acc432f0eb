package org.biennien.extract.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.claim.SourceKind;
import org.biennien.extract.pattern.LowerForms;

/// The outlets and observers of `sources.tsv`, looked up where a sentence names them.
///
/// `find(sentence, at)` gives for `AFP dẫn lời …` the entry AFP (media, FRA); for `Amaq` a party of IS.
/// The longest spelling wins (`Fars News Agency`); acronyms must be in capitals. Immutable; threads may
/// share it.
public final class SourceTable {
  private static final int COLUMNS = 4;

  private final NameTrie<TableRow> names = new NameTrie<>();
  private final Map<String, SourceKind> kinds = new HashMap<>();

  private SourceTable() {}

  /// The table of the class path.
  public static SourceTable load() {
    var table = new SourceTable();
    for (TableRow row : TableRow.resource("sources.tsv", COLUMNS)) {
      table.kinds.put(row.field(0), kind(row));
      row.alternatives(3).forEach(spelling -> table.names.add(spelling, row));
    }
    return table;
  }

  /// The source whose name starts at token `at` of a sentence.
  public Optional<SourceEntry> find(LowerForms sentence, int at) {
    return names
        .longest(sentence, at)
        .map(match -> entry(match.values().getFirst(), at, match.to()));
  }

  /// What an actor with this code is to a conflict, if it is a source of the table: `SOHR` a monitor, `UN` an official.
  public Optional<SourceKind> kind(String code) {
    return Optional.ofNullable(kinds.get(code));
  }

  private static SourceEntry entry(TableRow row, int from, int to) {
    Optional<ActorCode> side = row.alternatives(2).stream().map(ActorCode::new).findFirst();
    return new SourceEntry(row.field(0), kind(row), side, from, to);
  }

  private static SourceKind kind(TableRow row) {
    return SourceKind.of(row.field(1).toLowerCase(Locale.ROOT))
        .orElseThrow(() -> row.row().malformed("column 2 to be a kind of source such as media"));
  }
}
