package org.biennien.chronicle;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.biennien.text.Span;

/// The syllables of the sentence in which a claim stands, each once, in small letters: two reports of one bombing share
/// rare ones. Raw and segmented text of one article have the same.
///
/// @param words sorted; none where nobody looked at the sentence
public record Wording(List<String> words) {
  /// Of a claim whose sentence nobody looked at.
  public static final Wording UNKNOWN = new Wording(List.of());

  /// Sentences without an end, as in lists, are cut here.
  private static final int FARTHEST = 400;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Wording {
    words = List.copyOf(new TreeSet<>(words));
  }

  /// The wording of the sentence around `span`.
  public static Wording around(String text, Span span) {
    int start = span.start();
    while (start > 0 && span.start() - start < FARTHEST && !ends(text, start - 1)) {
      start--;
    }
    int end = span.end();
    while (end < text.length() && end - span.end() < FARTHEST && !ends(text, end)) {
      end++;
    }
    return of(text.substring(start, end));
  }

  /// The wording of a text.
  public static Wording of(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return new Wording(Arrays.stream(GAP.split(plain)).filter(word -> !word.isEmpty()).toList());
  }

  /// All words of several.
  public static Wording together(Collection<Wording> wordings) {
    return new Wording(wordings.stream().flatMap(wording -> wording.words.stream()).toList());
  }

  /// Whether anybody looked at the sentence.
  public boolean known() {
    return !words.isEmpty();
  }

  /// A line, or a stop before a space or a capital (`Aleppo.Quân đội`); not the one in `4.500`.
  private static boolean ends(String text, int at) {
    char here = text.charAt(at);
    if (here == '\n') {
      return true;
    }
    boolean stop = here == '.' || here == '!' || here == '?' || here == '…';
    return stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))
        || Character.isUpperCase(text.charAt(at + 1)) && at > 0 && Character.isLowerCase(text.charAt(at - 1)));
  }

  /// The words, a space between them; [#of] reads it.
  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
