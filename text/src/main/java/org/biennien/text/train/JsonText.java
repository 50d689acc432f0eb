package org.biennien.text.train;

/// A string in a JSON object of one line, found by its key without a JSON library.
///
/// Weak case: the same key within a nested object or string would be taken, too; the corpora have none.
final class JsonText {
  private JsonText() {}

  /// The string under the key `text`, empty if there is none.
  static String of(String line) {
    return of(line, "text");
  }

  /// The string under `key`, empty if there is none.
  static String of(String line, String key) {
    String opening = "\"" + key + "\": \"";
    int start = line.indexOf(opening);
    if (start < 0) {
      return "";
    }
    var text = new StringBuilder();
    for (int i = start + opening.length(); i < line.length() && line.charAt(i) != '"'; i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      i++;
      switch (line.charAt(i)) {
        case 'n' -> text.append('\n');
        case 'r' -> text.append('\r');
        case 't' -> text.append('\t');
        case 'u' -> {
          text.append((char) Integer.parseInt(line, i + 1, i + 5, 16));
          i += 4;
        }
        default -> text.append(line.charAt(i));
      }
    }
    return text.toString();
  }
}
