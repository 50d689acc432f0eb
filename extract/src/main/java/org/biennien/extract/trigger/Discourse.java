package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.Sentence;

/// An article as the trigger stage sees it: the numbers of its tokens, all candidates, and how often each kind of
/// candidate stands in it.
final class Discourse {
  private final List<Tokens> sentences = new ArrayList<>();
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final List<byte[]> classes = new ArrayList<>();
  private final int[] classCounts = new int[Byte.MAX_VALUE];
  private int tokenCount;
  private final Map<Long, Integer> frames = new HashMap<>();

  Discourse(AnnotatedArticle article, RuleBook book) {
    for (Sentence sentence : article.text().sentences()) {
      var tokens = new Tokens(sentence);
      List<Candidate> found = book.candidates(tokens);
      sentences.add(tokens);
      byte[] kinds = book.classes().of(tokens);
      classes.add(kinds);
      tokenCount += kinds.length;
      for (byte kind : kinds) {
        if (kind != WordClasses.NONE) {
          classCounts[kind]++;
        }
      }
      candidates.add(found);
      found.forEach(candidate -> frames.merge(candidate.frame().hash(), 1, Integer::sum));
    }
  }

  int size() {
    return sentences.size();
  }

  Tokens tokens(int sentence) {
    return sentences.get(sentence);
  }

  List<Candidate> candidates(int sentence) {
    return candidates.get(sentence);
  }

  /// What each token of a sentence stands for.
  byte[] classes(int sentence) {
    return classes.get(sentence);
  }

  /// How much of the article a class makes up: 0 for none, up to 4 for more than one token in 16.
  int share(int kind) {
    int count = classCounts[kind];
    int per = count == 0 ? 0 : tokenCount / count;
    return count == 0 ? 0 : per > 256 ? 1 : per > 64 ? 2 : per > 16 ? 3 : 4;
  }

  Map<Long, Integer> frames() {
    return frames;
  }
}
