package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.biennien.text.PartOfSpeech;

/// Reads CoNLL-U as strictly as the format is described (https://universaldependencies.org/format.html), and
/// holds it against the text that it was made from.
///
/// @param rows of all sentences
record ConlluDocument(List<Row> rows) {
  private static final List<String> TAGS =
      EnumSet.allOf(PartOfSpeech.class).stream().map(Enum::name).toList();

  /// A line of a word.
  ///
  /// @param glued whether no space follows
  record Row(String sentence, int id, String form, String lemma, String upos, String xpos, int start, int end,
      boolean glued) {}

  static ConlluDocument check(String conllu, String text) {
    assertThat(conllu).doesNotContain("\r").endsWith("\n");
    List<String> blocks = List.of(conllu.replaceFirst("^# newdoc id = \\S+\n", "").split("(?<=\n)\n"));
    var rows = new ArrayList<Row>();
    var ids = new HashSet<String>();
    for (String block : blocks.getFirst().isEmpty() ? List.<String>of() : blocks) {
      List<Row> sentence = sentence(block.split("\n"));
      assertThat(ids.add(sentence.getFirst().sentence())).isTrue();
      rows.addAll(sentence);
    }
    int last = 0;
    for (Row row : rows) {
      assertThat(row.start()).isGreaterThanOrEqualTo(last);
      last = row.end();
      assertThat(oneSpace(text.substring(row.start(), row.end()))).isEqualTo(row.form());
      boolean spaceFollows = row.end() < text.length() && Spelling.space(text.charAt(row.end()));
      assertThat(row.glued() && spaceFollows).isFalse();
    }
    return new ConlluDocument(rows);
  }

  private static List<Row> sentence(String[] lines) {
    assertThat(lines[0]).matches("# sent_id = \\S+").doesNotContain("/");
    assertThat(lines[1]).startsWith("# text = ");
    var rows = new ArrayList<Row>();
    var text = new StringBuilder();
    for (int i = 2; i < lines.length; i++) {
      Row row = row(lines[0].substring(12), lines[i]);
      assertThat(row.id()).isEqualTo(i - 1);
      text.append(row.form()).append(row.glued() || i == lines.length - 1 ? "" : " ");
      rows.add(row);
    }
    assertThat(rows).isNotEmpty();
    assertThat(lines[1].substring(9)).isEqualTo(text.toString());
    return rows;
  }

  private static Row row(String sentence, String line) {
    String[] columns = line.split("\t", -1);
    assertThat(columns).as(line).hasSize(10).allSatisfy(column -> assertThat(column).isNotEmpty()
        .isEqualTo(column.strip()).doesNotContain("  "));
    assertThat(columns[3]).isIn(TAGS);
    assertThat(columns[4]).doesNotContain(" ");
    assertThat(List.of(columns[5], columns[6], columns[7], columns[8])).containsOnly("_");
    var misc = java.util.Arrays.stream(columns[9].split("\\|")).map(pair -> pair.split("=", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    assertThat(misc.keySet()).containsAll(List.of("start_char", "end_char", "Conf"));
    assertThat(Double.parseDouble(misc.get("Conf"))).isBetween(0.0, 1.0);
    assertThat(misc.getOrDefault("SpaceAfter", "No")).isEqualTo("No");
    return new Row(sentence, Integer.parseInt(columns[0]), columns[1], columns[2], columns[3], columns[4],
        Integer.parseInt(misc.get("start_char")), Integer.parseInt(misc.get("end_char")),
        misc.containsKey("SpaceAfter"));
  }

  private static String oneSpace(String form) {
    var spaced = new StringBuilder();
    for (char c : form.toCharArray()) {
      boolean space = Spelling.space(c);
      if (!space || spaced.charAt(spaced.length() - 1) != ' ') {
        spaced.append(space ? ' ' : c);
      }
    }
    return spaced.toString();
  }
}
