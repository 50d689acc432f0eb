package org.biennien.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A question's clauses as Lucene's queries on articles.
final class TextQueries {
  /// A title says what the article is about.
  private static final float TITLE = 2;
  /// What else of text and title counts beside the better of the two.
  private static final float OTHER = 0.2f;

  private TextQueries() {}

  /// Where the syllables of a clause stand, in text or title; this is also what is highlighted.
  static Query words(Clause clause) {
    return new DisjunctionMaxQuery(List.of(row(Fields.TEXT, clause.syllables()),
        new BoostQuery(row(Fields.TITLE, clause.syllables()), TITLE)), OTHER);
  }

  private static Query row(String field, List<String> syllables) {
    return syllables.size() == 1
        ? new TermQuery(new Term(field, syllables.getFirst()))
        : new PhraseQuery(field, syllables.toArray(String[]::new));
  }

  /// Adds the clauses to a query: each must hold, and articles in which its syllables are one word come first.
  static void add(Question question, BooleanQuery.Builder articles) {
    for (Clause clause : question.clauses()) {
      articles.add(words(clause), clause.excluded() ? Occur.MUST_NOT : Occur.MUST);
      clause.word().filter(word -> !clause.excluded())
          .ifPresent(word -> articles.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.SHOULD));
    }
  }
}
