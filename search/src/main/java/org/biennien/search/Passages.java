package org.biennien.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.text.Span;

/// Chooses the sentences that show best why an article was found: first the one with most of the words asked for, where
/// equal the one with a matching claim, where equal the first; then the one with most of the words that it lacks.
final class Passages {
  private static final int MOST = 2;
  /// In UTF-16 code units; what is longer is cut around the words.
  private static final int LONGEST = 320;
  private static final int BEFORE = 80;

  private final String text;
  private final List<Span> sentences;

  Passages(SentenceSpans sentences) {
    this.text = sentences.text();
    this.sentences = sentences.spans();
  }

  /// A stretch of the text that matches.
  ///
  /// @param span where
  /// @param clause which of the clauses, by number
  record Match(Span span, int clause) {}

  /// In reading order.
  List<Span> choose(List<Match> matches, Collection<Span> triggers) {
    var chosen = new ArrayList<Span>();
    var shown = new BitSet();
    while (chosen.size() < MOST) {
      Optional<Sentence> best = best(matches, triggers, shown);
      if (best.isEmpty() || !chosen.isEmpty() && best.get().clauses().isEmpty()) {
        break;
      }
      shown.or(best.get().clauses());
      chosen.add(cut(best.get(), matches, triggers));
    }
    chosen.sort(Span::compareTo);
    return chosen;
  }

  private record Sentence(Span span, BitSet clauses, boolean claim) {}

  private Optional<Sentence> best(List<Match> matches, Collection<Span> triggers, BitSet shown) {
    Optional<Sentence> best = Optional.empty();
    for (Span span : sentences) {
      var clauses = new BitSet();
      matches.stream().filter(match -> match.span().overlaps(span)).forEach(match -> clauses.set(match.clause()));
      clauses.andNot(shown);
      var sentence = new Sentence(span, clauses, triggers.stream().anyMatch(span::overlaps));
      if (best.isEmpty() || worth(sentence) > worth(best.get())) {
        best = Optional.of(sentence);
      }
    }
    return best;
  }

  private static int worth(Sentence sentence) {
    return 2 * sentence.clauses().cardinality() + (sentence.claim() ? 1 : 0);
  }

  /// The sentence, or where it is long the part around its first match.
  private Span cut(Sentence sentence, List<Match> matches, Collection<Span> triggers) {
    Span span = sentence.span();
    if (span.length() <= LONGEST) {
      return span;
    }
    int first = matches.stream().filter(match -> sentence.clauses().get(match.clause())).map(Match::span)
        .filter(span::overlaps).mapToInt(Span::start).min()
        .orElseGet(() -> triggers.stream().filter(span::overlaps).mapToInt(Span::start).min().orElse(span.start()));
    int start = wordStart(Math.max(span.start(), Math.min(first - BEFORE, span.end() - LONGEST)), span);
    int end = wordEnd(Math.min(span.end(), start + LONGEST), span);
    return new Span(start, Math.max(end, start + 1));
  }

  private int wordStart(int at, Span within) {
    int space = text.lastIndexOf(' ', at);
    return at == within.start() || space < within.start() ? within.start() : space + 1;
  }

  private int wordEnd(int at, Span within) {
    int space = text.lastIndexOf(' ', at);
    return at == within.end() || space <= within.start() + BEFORE ? at : space;
  }
}
