package org.biennien.chronicle.coref;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.biennien.claim.Article;
import org.biennien.claim.Zone;

/// The running text of an article, a number for each syllable, by which texts are compared word for word: without marks
/// and capitals, punctuation, and what is no prose (headings, bylines, photo credits, reading tips). Raw and segmented
/// text have the same, and so have `hoà` and `hòa`.
final class FoldedProse {
  private final long[] syllables;

  private FoldedProse(long[] syllables) {
    this.syllables = syllables;
  }

  static FoldedProse of(Article article) {
    var prose = new StringBuilder();
    int start = 0;
    for (Zone zone : article.zones()) {
      prose.append(article.text(), start, zone.span().start()).append(' ');
      start = zone.span().end();
    }
    return of(prose.append(article.text(), start, article.text().length()).toString());
  }

  private static FoldedProse of(String prose) {
    String plain = Normalizer.normalize(prose.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replace('đ', 'd') + " ";
    long[] syllables = new long[plain.length()];
    int found = 0;
    long syllable = 0;
    for (int i = 0; i < plain.length(); i++) {
      char here = plain.charAt(i);
      if (Character.isLetterOrDigit(here)) {
        syllable = syllable * 1_000_003 + here;
      } else if (syllable != 0 && Character.getType(here) != Character.NON_SPACING_MARK) {
        syllables[found++] = syllable;
        syllable = 0;
      }
    }
    return new FoldedProse(Arrays.copyOf(syllables, found));
  }

  /// Every run of so many syllables, each once, as numbers in order; none where there are fewer syllables.
  long[] runs(int length) {
    long[] runs = new long[Math.max(0, syllables.length - length + 1)];
    for (int i = 0; i < runs.length; i++) {
      long run = 0;
      for (int j = i; j < i + length; j++) {
        run = run * 1_000_003 + syllables[j];
      }
      runs[i] = mix(run);
    }
    return Arrays.stream(runs).sorted().distinct().toArray();
  }

  /// How many numbers stand in both of two rows in order.
  static int common(long[] a, long[] b) {
    int common = 0;
    int j = 0;
    for (long value : a) {
      while (j < b.length && b[j] < value) {
        j++;
      }
      if (j < b.length && b[j] == value) {
        common++;
      }
    }
    return common;
  }

  /// The finaliser of SplitMix64: the least numbers so mixed are drawn evenly from all.
  static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
