package org.biennien.extract.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biennien.text.Span;

/// Finds the byline at the end of a text: author, outlet, or the agency it was taken from.
///
/// `... thành phố này. Lan Hạ (Theo AFP)` → byline `Lan Hạ (Theo AFP)`, no outlet (AFP is a source);
/// `... ở thành cổ. Theo Minh Anh Thời báo` → outlet `Thời báo` where the table of outlets knows it.
final class BylineFinder {
  private static final int LONGEST = 80;
  private static final int MOST_WORDS = 12;
  /// Small words that a byline may hold between its names.
  private static final Pattern LINK =
      Pattern.compile("theo|tổng|hợp|lược|dịch|và|từ|tại|online|-|–|/|&|\\(|\\)|,|\\.|\\./\\.|\\d{1,2}/\\d{4}");
  private static final Pattern SEPARATOR = Pattern.compile("(?<=[/(),])|(?=[/(),])|[\\s_]+");
  private static final String ENDS = ".!?…”\"";

  private final Outlets outlets;

  BylineFinder(Outlets outlets) {
    this.outlets = outlets;
  }

  /// A byline.
  ///
  /// @param span where it stands
  /// @param outlet the outlet that it names last, where it is known as one
  record Byline(Span span, Optional<String> outlet) {}

  Optional<Byline> find(String text) {
    String body = text.stripTrailing();
    int start = start(body);
    if (start >= body.length() || body.length() - start > LONGEST) {
      return Optional.empty();
    }
    String byline = body.substring(start);
    List<String> words = SEPARATOR.splitAsStream(byline).map(String::strip).filter(w -> !w.isEmpty()).toList();
    Optional<Outlets.Hit> outlet = outlets.lastIn(words);
    List<String> others = outlet
        .map(hit -> Stream.concat(words.stream().limit(hit.from()), words.stream().skip(hit.to())).toList())
        .orElse(words);
    boolean names = words.size() <= MOST_WORDS && others.stream().allMatch(BylineFinder::fits)
        && (outlet.isPresent() || others.stream().anyMatch(word -> Character.isUpperCase(word.codePointAt(0))));
    return names
        ? Optional.of(new Byline(new Span(start, body.length()), outlet.map(Outlets.Hit::name)))
        : Optional.empty();
  }

  /// After the last sentence, in the last line. A text of one line without any full stop has no byline.
  private static int start(String body) {
    int line = body.lastIndexOf('\n') + 1;
    int last = body.endsWith(".") ? body.length() - 1 : body.length();
    int end = -1;
    for (int i = last - 1; i >= line; i--) {
      if (ENDS.indexOf(body.charAt(i)) >= 0) {
        end = i + 1;
        break;
      }
    }
    int start = end >= 0 ? end : line > 0 ? line : body.length();
    while (start < body.length() && (Character.isWhitespace(body.charAt(start)) || body.charAt(start) == '/')) {
      start++;
    }
    return start < body.length() && body.charAt(start) == '.' ? body.length() : start;
  }

  private static boolean fits(String word) {
    return Character.isUpperCase(word.codePointAt(0)) || LINK.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }
}
