package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.pattern.LowerForms;

/// An article as the trigger stage sees it: the numbers of its tokens, all candidates, and what kinds of them
/// stand in it.
final class Discourse {
  private static final byte[] NO_CLASSES = {};

  private final AnnotatedArticle article;
  private final List<Tokens> sentences = new ArrayList<>();
  private final List<List<Candidate>> candidates = new ArrayList<>();
  private final List<byte[]> classes = new ArrayList<>();
  private final List<KinRow> kins = new ArrayList<>();
  private final Set<Long> frames = new LinkedHashSet<>();

  Discourse(AnnotatedArticle article, RuleBook book) {
    this.article = article;
    for (LowerForms sentence : article.forms()) {
      var tokens = new Tokens(sentence);
      List<Candidate> found = book.candidates(tokens);
      sentences.add(tokens);
      // Asked for beside candidates alone.
      classes.add(found.isEmpty() ? NO_CLASSES : book.classes().of(tokens));
      kins.add(found.isEmpty() ? KinRow.NONE : new KinRow(tokens, book.kin()));
      candidates.add(found);
      found.forEach(candidate -> frames.add(candidate.frame().hash()));
    }
  }

  AnnotatedArticle article() {
    return article;
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

  /// What each token of a sentence with candidates stands for.
  byte[] classes(int sentence) {
    return classes.get(sentence);
  }

  /// The words of a sentence with candidates, with their kins.
  KinRow kins(int sentence) {
    return kins.get(sentence);
  }

  /// The kinds of its candidates.
  Set<Long> frames() {
    return frames;
  }
}
