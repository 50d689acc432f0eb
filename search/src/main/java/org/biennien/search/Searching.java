package org.biennien.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.store.Chronicle;

/// Answers questions from one state of the index.
///
/// @param searcher over that state
/// @param chronicle holds texts and claims
/// @param atlas knows places
/// @param behind how many changes of the store that state lacks
record Searching(IndexSearcher searcher, Chronicle chronicle, Atlas atlas, long behind) {
  private static final SortField LATEST_FIRST = new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE);
  private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

  Found found(SearchQuery query) throws IOException {
    List<PlaceKey> places = query.place().isPresent() ? places(query.place().get()) : List.of();
    var filters = new Filters(query, places);
    Question question = Question.of(query.words(), searcher.getIndexReader());
    if (question.clauses().isEmpty() && !query.words().isBlank()
        || places.isEmpty() && query.place().isPresent()) {
      return new Found(0, 0, behind, Found.Compared.AS_TYPED, places, List.of());
    }
    Found asTyped = found(filters, question, Found.Compared.AS_TYPED);
    if (asTyped.total() > 0 || asTyped.undated() > 0 || !question.marked()) {
      return asTyped;
    }
    Question letters = Question.withoutDiacritics(query.words(), searcher.getIndexReader());
    Found bare = found(filters, letters, Found.Compared.WITHOUT_DIACRITICS);
    return bare.total() > 0 ? bare : asTyped;
  }

  private Found found(Filters filters, Question question, Found.Compared compared) throws IOException {
    SearchQuery query = filters.query();
    var manager = new TopFieldCollectorManager(order(query, question), query.offset() + query.limit(),
        Integer.MAX_VALUE);
    TopFieldDocs top = searcher.search(articles(filters, question, Filters.Time.AS_ASKED), manager);
    int undated = query.asksForTime() ? searcher.count(articles(filters, question, Filters.Time.UNDATED)) : 0;
    List<ScoreDoc> page = List.of(top.scoreDocs).stream().skip(query.offset()).toList();
    return new Found(Math.toIntExact(top.totalHits.value()), undated, behind, compared, filters.places(),
        new Hits(searcher, chronicle, filters, question).of(page));
  }

  private static BooleanQuery articles(Filters filters, Question question, Filters.Time time) {
    var articles = new BooleanQuery.Builder();
    TextQueries.add(question, articles);
    filters.add(articles, time);
    return articles.build();
  }

  /// Ties are broken, so that a question has one answer.
  private static Sort order(SearchQuery query, Question question) {
    boolean ranked = query.order() == SearchQuery.Order.RELEVANCE
        && question.clauses().stream().anyMatch(clause -> !clause.excluded());
    return ranked ? new Sort(SortField.FIELD_SCORE, LATEST_FIRST, BY_ID) : new Sort(LATEST_FIRST, BY_ID);
  }

  /// What a place's name or key may mean, of the places that some claim tells of; where it means none of them, the
  /// place whose name, as claims spell it, comes nearest.
  private List<PlaceKey> places(String name) throws IOException {
    if (name.isBlank()) {
      return List.of();
    }
    Set<PlaceKey> meant = new LinkedHashSet<>(Set.of(new PlaceKey(name)));
    meant.addAll(atlas.named(name));
    meant.add(PlaceKey.ofName(name));
    for (PlaceKey key : List.copyOf(meant)) {
      if (searcher.getIndexReader().docFreq(new Term(Fields.PLACE, key.value())) == 0) {
        meant.remove(key);
      }
    }
    Optional<PlaceKey> near = meant.isEmpty()
        ? chronicle.placesNamed(name).stream().findFirst().map(place -> place.key()) : Optional.empty();
    near.ifPresent(meant::add);
    return List.copyOf(meant);
  }
}
