package org.biennien.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One thing that a reader wants in the text, or wants it to be without.
///
/// `quân đội "rút khỏi Raqqa" -Mosul` → the words *quân đội*; *rút khỏi Raqqa* in a row; without *Mosul*.
///
/// @param text as typed, without quotes and minus
/// @param inARow whether it stood in quotes: these syllables, one after the other
/// @param excluded whether a minus stood before it
record Wanted(String text, boolean inARow, boolean excluded) {
  /// Quotes of all shapes; one that nobody closes reaches to the end.
  private static final Pattern PART = Pattern.compile(
      "(?<minus>(?<!\\S)[-−–](?=[^\\s-−–]))?(?:[\"“”„«»](?<row>[^\"“”„«»]*)(?:[\"“”„«»]|$)|(?<word>[^\\s\"“”„«»]+))");

  /// What a line asks for, in its order. Words without quotes or minus that follow one another stay together, so
  /// that they can be cut into Vietnamese words.
  static List<Wanted> of(String line) {
    var wanted = new ArrayList<Wanted>();
    Matcher part = PART.matcher(line);
    while (part.find()) {
      boolean excluded = part.group("minus") != null;
      String row = part.group("row");
      String text = row == null ? part.group("word") : row.strip();
      boolean inARow = row != null || excluded;
      boolean together = !inARow && !wanted.isEmpty() && !wanted.getLast().inARow();
      if (together) {
        wanted.add(new Wanted(wanted.removeLast().text() + " " + text, false, false));
      } else if (!text.isEmpty()) {
        wanted.add(new Wanted(text, inARow, excluded));
      }
    }
    return List.copyOf(wanted);
  }
}
