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

  /// Sentences without an end, as in lists, are cut so far from the words.
  private static final int FARTHEST = 400;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  public Wording {
    words = List.copyOf(new TreeSet<>(words));
  }

  /// The wording of the sentence around some words.
  public static Wording around(SentenceSpans sentences, Span words) {
    Span sentence = sentences.around(words);
    int start = Math.max(sentence.start(), words.start() - FARTHEST);
    int end = Math.min(sentence.end(), words.end() + FARTHEST);
    return of(sentences.text().substring(start, end));
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

  /// The words, a space between them; [#of] reads it.
  @Override
  public String toString() {
    return String.join(" ", words);
  }
}
