package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.List;

/// One way to say something, token by token: words, and gaps of at most so many words between them.
///
/// @param steps begins and ends with a word
public record TokenPattern(List<Step> steps) {
  /// A word, or a gap.
  public sealed interface Step {}

  /// A token of this form, in small letters.
  public record Form(String text) implements Step {}

  /// Up to `max` tokens of any form but punctuation.
  public record Gap(int max) implements Step {}

  public TokenPattern {
    steps = List.copyOf(steps);
    if (steps.isEmpty() || !(steps.getFirst() instanceof Form) || !(steps.getLast() instanceof Form)) {
      throw new IllegalArgumentException("pattern %s: must begin and end with a word".formatted(steps));
    }
  }

  /// All the ways that `notation` stands for.
  ///
  /// `giành (lại|thêm)? (quyền)? kiểm soát` stands for six: alternatives in brackets, parted by bars, each of
  /// one or more words; a bracket with `?` may be left out; `..3` is a gap of at most three words. Gaps left
  /// without a word on one side fall away.
  public static List<TokenPattern> expand(String notation) {
    List<List<Step>> ways = List.of(List.of());
    int at = 0;
    while (at < notation.length()) {
      if (notation.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = endOfPart(notation, at);
      ways = product(ways, alternatives(notation.substring(at, end)));
      at = end;
    }
    return ways.stream().map(TokenPattern::withoutOuterGaps).filter(way -> !way.isEmpty()).distinct()
        .map(TokenPattern::new).toList();
  }

  private static int endOfPart(String notation, int at) {
    if (notation.charAt(at) != '(') {
      int space = notation.indexOf(' ', at);
      return space < 0 ? notation.length() : space;
    }
    int close = notation.indexOf(')', at);
    if (close < 0) {
      throw new IllegalArgumentException("pattern \"%s\": bracket without end".formatted(notation));
    }
    return close + 1 < notation.length() && notation.charAt(close + 1) == '?' ? close + 2 : close + 1;
  }

  private static List<List<Step>> alternatives(String part) {
    if (part.charAt(0) != '(') {
      return List.of(List.of(step(part)));
    }
    var all = new ArrayList<List<Step>>();
    for (String words : part.substring(1, part.lastIndexOf(')')).split("\\|", -1)) {
      var steps = new ArrayList<Step>();
      for (String word : words.strip().split(" +")) {
        steps.add(step(word));
      }
      all.add(steps);
    }
    if (part.endsWith("?")) {
      all.add(List.of());
    }
    return all;
  }

  private static Step step(String word) {
    if (word.isEmpty() || word.matches(".*[()|?].*")) {
      throw new IllegalArgumentException("pattern part \"%s\": expected a word or ..N".formatted(word));
    }
    return word.startsWith("..") ? new Gap(Integer.parseInt(word.substring(2))) : new Form(word);
  }

  private static List<List<Step>> product(List<List<Step>> ways, List<List<Step>> next) {
    var all = new ArrayList<List<Step>>(ways.size() * next.size());
    for (List<Step> way : ways) {
      for (List<Step> more : next) {
        var joined = new ArrayList<>(way);
        joined.addAll(more);
        all.add(joined);
      }
    }
    return all;
  }

  private static List<Step> withoutOuterGaps(List<Step> way) {
    int from = 0;
    int to = way.size();
    while (from < to && way.get(from) instanceof Gap) {
      from++;
    }
    while (to > from && way.get(to - 1) instanceof Gap) {
      to--;
    }
    return way.subList(from, to);
  }
}
