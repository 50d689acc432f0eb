package org.biennien.text.train;

/// The string under the key `text` of a JSON object in one line, found without a JSON library.
///
/// Weak case: a key `text` within a nested object or string would be taken, too; the corpora have none.
final class JsonText {
  private static final String KEY = "\"text\": \"";

  private JsonText() {}

  static String of(String line) {
    int start = line.indexOf(KEY);
    if (start < 0) {
      return "";
    }
    var text = new StringBuilder();
    for (int i = start + KEY.length(); i < line.length() && line.charAt(i) != '"'; i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      i++;
      switch (line.charAt(i)) {
        case 'n' -> text.append('\n');
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
