package org.biennien.search;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;

/// What a query asks beside the words, as Lucene's queries.
///
/// @param query the query
/// @param places what its place may mean, as keys; empty where it asks for none
record Filters(SearchQuery query, List<PlaceKey> places) {
  private static final Query ARTICLES = term(Fields.KIND, Fields.IS_ARTICLE);
  private static final BitSetProducer BLOCKS = new QueryBitSetProducer(ARTICLES);
  private static final Query UNDATED = term(Fields.UNDATED, "yes");

  Filters {
    places = List.copyOf(places);
  }

  /// When it has been said to be so.
  enum Time {
    /// At the time asked for, if one is.
    AS_ASKED,
    /// On no day that anybody told.
    UNDATED
  }

  /// Adds what must hold of an article.
  void add(BooleanQuery.Builder articles, Time time) {
    articles.add(ARTICLES, Occur.FILTER);
    query.article().ifPresent(id -> articles.add(term(Fields.ARTICLE, id), Occur.FILTER));
    query.outlet().map(FoldedName::of).ifPresent(outlet ->
        articles.add(new PrefixQuery(new Term(Fields.OUTLET, outlet)), Occur.FILTER));
    if (query.asksForClaims()) {
      articles.add(withClaims(claims(time)), Occur.FILTER);
    } else if (undated(time)) {
      articles.add(UNDATED, Occur.FILTER);
    } else if (query.asksForTime()) {
      articles.add(new BooleanQuery.Builder()
          .add(days(Fields.PUBLISHED), Occur.SHOULD)
          .add(withClaims(claims(time)), Occur.SHOULD).build(), Occur.FILTER);
    }
  }

  private static Query withClaims(Query claims) {
    return new ToParentBlockJoinQuery(claims, BLOCKS, ScoreMode.None);
  }

  /// The first document of the block that ends with an article.
  static int blockStart(LeafReaderContext leaf, int article) throws IOException {
    return article == 0 ? 0
        : Optional.ofNullable(BLOCKS.getBitSet(leaf)).map(ends -> ends.prevSetBit(article - 1) + 1).orElse(0);
  }

  /// The claims that match; all of them where nothing is asked of claims.
  Query claims(Time time) {
    var claims = new BooleanQuery.Builder().add(term(Fields.KIND, Fields.IS_CLAIM), Occur.FILTER);
    filter(claims, Fields.TYPE, query.type().map(ClaimType::label));
    filter(claims, Fields.STATUS, query.status().map(Status::label));
    filter(claims, Fields.SIDE, query.side().map(Filters::code));
    filter(claims, Fields.AGENT, query.agent().map(Filters::code));
    filter(claims, Fields.PATIENT, query.patient().map(Filters::code));
    filter(claims, Fields.SOURCE_KIND, query.sourceKind().map(SourceKind::label));
    filter(claims, Fields.SOURCE, query.source().map(FoldedName::of));
    if (query.place().isPresent()) {
      claims.add(new TermInSetQuery(Fields.PLACE, places.stream().map(key -> new BytesRef(key.value())).toList()),
          Occur.FILTER);
    }
    if (undated(time)) {
      claims.add(UNDATED, Occur.FILTER);
    } else if (query.asksForTime()) {
      claims.add(days(Fields.DAYS), Occur.FILTER);
    }
    return claims.build();
  }

  private boolean undated(Time time) {
    return query.undated() || time == Time.UNDATED;
  }

  private static void filter(BooleanQuery.Builder claims, String field, Optional<String> value) {
    value.ifPresent(wanted -> claims.add(term(field, wanted), Occur.FILTER));
  }

  private static String code(String code) {
    return code.toUpperCase(Locale.ROOT);
  }

  private Query days(String field) {
    int from = query.from().flatMap(Edtf::earliest).map(ArticleDocuments::day).orElse(Integer.MIN_VALUE);
    int to = query.to().flatMap(Edtf::latest).map(ArticleDocuments::day).orElse(Integer.MAX_VALUE);
    return IntRange.newIntersectsQuery(field, new int[] {from}, new int[] {Math.max(from, to)});
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }
}
