package org.biennien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/// The words that a reader typed, cut into what is to be looked for.
///
/// @param clauses all of which must hold
/// @param marked whether any of them has diacritics
record Question(List<Clause> clauses, boolean marked) {
  Question {
    clauses = List.copyOf(clauses);
  }

  /// The question as typed: what has diacritics is looked for with them.
  ///
  /// @param reader the index, whose words cut a question without diacritics
  static Question of(String line, IndexReader reader) throws IOException {
    var clauses = new ArrayList<Clause>();
    boolean marked = false;
    for (Wanted wanted : Wanted.of(line)) {
      boolean marks = Terms.hasDiacritics(wanted.text());
      marked |= marks;
      if (wanted.inARow()) {
        row(Terms.syllables(wanted.text()), wanted.excluded(), clauses);
      } else if (marks) {
        words(wanted.text(), clauses);
      } else {
        bareWords(wanted.text(), reader, clauses);
      }
    }
    return new Question(clauses, marked);
  }

  /// The question for a reader who does not mind diacritics: cut anew, since wrong ones cut words wrongly.
  static Question withoutDiacritics(String line, IndexReader reader) throws IOException {
    var clauses = new ArrayList<Clause>();
    for (Wanted wanted : Wanted.of(line)) {
      if (wanted.inARow()) {
        row(Terms.bareSyllables(wanted.text()), wanted.excluded(), clauses);
      } else {
        bareWords(wanted.text(), reader, clauses);
      }
    }
    return new Question(clauses, false);
  }

  private static void row(List<Terms.Term> syllables, boolean excluded, List<Clause> clauses) {
    if (!syllables.isEmpty()) {
      clauses.add(new Clause(Terms.forms(syllables), Optional.empty(), excluded));
    }
  }

  /// Words that say something; where there are none, all syllables.
  private static void words(String text, List<Clause> clauses) {
    List<Terms.Term> words = Terms.words(text);
    for (Terms.Term word : words) {
      List<String> syllables = Terms.forms(Terms.syllables(word.span().of(text)));
      if (!syllables.isEmpty()) {
        clauses.add(new Clause(syllables, Optional.of(word.form()), false));
      }
    }
    if (words.isEmpty()) {
      Terms.syllables(text).forEach(syllable -> row(List.of(syllable), false, clauses));
    }
  }

  private static void bareWords(String text, IndexReader reader, List<Clause> clauses) throws IOException {
    List<String> syllables = Terms.forms(Terms.bareSyllables(text));
    int start = 0;
    for (int length : new BareWords(reader).cut(syllables)) {
      List<String> word = syllables.subList(start, start + length);
      clauses.add(new Clause(word, Optional.of(String.join(" ", word)), false));
      start += length;
    }
  }
}
