package org.biennien.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.biennien.chronicle.SentenceSpans;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.ReadArticle;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.text.Span;

/// Makes hits of the documents that were found: where the words stand, which claims match, what to show.
final class Hits {
  private final IndexSearcher searcher;
  private final Chronicle chronicle;
  private final List<Weight> words;
  private final Optional<Weight> claims;

  Hits(IndexSearcher searcher, Chronicle chronicle, Filters filters, Question question) throws IOException {
    this.searcher = searcher;
    this.chronicle = chronicle;
    this.words = new ArrayList<>();
    for (Clause clause : question.clauses()) {
      if (!clause.excluded()) {
        words.add(weight(TextQueries.words(clause)));
      }
    }
    this.claims = filters.query().asksForClaims() ? Optional.of(weight(filters.claims(Filters.Time.AS_ASKED)))
        : Optional.empty();
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /// An article that the store has no longer is left out.
  List<Hit> of(List<ScoreDoc> page) throws IOException {
    var ids = new ArrayList<String>();
    for (ScoreDoc found : page) {
      ids.add(id(leaf(found), found.doc - leaf(found).docBase));
    }
    Map<String, ReadArticle> read = chronicle.read(ids).stream()
        .collect(Collectors.toMap(article -> article.article().id(), Function.identity()));
    var hits = new ArrayList<Hit>();
    for (int i = 0; i < ids.size(); i++) {
      Optional<ReadArticle> article = Optional.ofNullable(read.get(ids.get(i)));
      if (article.isPresent()) {
        LeafReaderContext leaf = leaf(page.get(i));
        hits.add(hit(article.get(), leaf, page.get(i).doc - leaf.docBase));
      }
    }
    return hits;
  }

  private LeafReaderContext leaf(ScoreDoc found) {
    return searcher.getLeafContexts().get(ReaderUtil.subIndex(found.doc, searcher.getLeafContexts()));
  }

  private static String id(LeafReaderContext leaf, int document) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    ids.advanceExact(document);
    return ids.lookupOrd(ids.ordValue()).utf8ToString();
  }

  private Hit hit(ReadArticle read, LeafReaderContext leaf, int document) throws IOException {
    Article article = read.article();
    // A text that was replaced since it was indexed is shown, but nothing in it is marked.
    boolean same = same(article, leaf, document);
    List<Passages.Match> inText = same ? matches(Fields.TEXT, leaf, document) : List.of();
    List<Passages.Match> inTitle = same ? matches(Fields.TITLE, leaf, document) : List.of();
    List<Claim> told = read.claims();
    Optional<Set<String>> matching = claims.isPresent()
        ? Optional.of(matching(claims.get(), leaf, document)) : Optional.empty();
    List<Claim> asked = matching.map(ids -> told.stream().filter(claim -> ids.contains(claim.id())).toList())
        .orElse(List.of());
    List<Span> passages = new Passages(new SentenceSpans(article.text(), read.sentences())).choose(inText,
        asked.stream().map(Hits::trigger).toList());
    List<Claim> shown = matching.isPresent() ? asked
        : told.stream().filter(claim -> passages.stream().anyMatch(trigger(claim)::overlaps)).toList();
    return new Hit(article, spans(inTitle), spans(inText), passages, shown);
  }

  private static Span trigger(Claim claim) {
    return claim.trigger().quote().span();
  }

  private static boolean same(Article article, LeafReaderContext leaf, int document) throws IOException {
    NumericDocValues print = DocValues.getNumeric(leaf.reader(), Fields.PRINT);
    return print.advanceExact(document) && print.longValue() == ArticleDocuments.print(article);
  }

  private List<Passages.Match> matches(String field, LeafReaderContext leaf, int document) throws IOException {
    var found = new ArrayList<Passages.Match>();
    for (int clause = 0; clause < words.size(); clause++) {
      Optional<Matches> matches = Optional.ofNullable(words.get(clause).matches(leaf, document));
      Optional<MatchesIterator> iterator = matches.isPresent()
          ? Optional.ofNullable(matches.get().getMatches(field)) : Optional.empty();
      while (iterator.isPresent() && iterator.get().next()) {
        found.add(new Passages.Match(new Span(iterator.get().startOffset(), iterator.get().endOffset()), clause));
      }
    }
    return found;
  }

  /// In reading order, those that overlap put together.
  private static List<Span> spans(List<Passages.Match> matches) {
    var spans = new ArrayList<Span>();
    matches.stream().map(Passages.Match::span).sorted().forEach(span -> {
      boolean more = !spans.isEmpty() && spans.getLast().overlaps(span);
      spans.add(more ? spans.removeLast().cover(span) : span);
    });
    return spans;
  }

  /// Ids of the claims of one article that match: they stand before it in its block.
  private Set<String> matching(Weight claims, LeafReaderContext leaf, int document) throws IOException {
    var ids = new HashSet<String>();
    Optional<Scorer> scorer = Optional.ofNullable(claims.scorer(leaf));
    if (scorer.isEmpty()) {
      return ids;
    }
    DocIdSetIterator found = scorer.get().iterator();
    int first = Filters.blockStart(leaf, document);
    for (int claim = found.advance(first); claim < document; claim = found.nextDoc()) {
      ids.add(leaf.reader().storedFields().document(claim, Set.of(Fields.CLAIM)).get(Fields.CLAIM));
    }
    return ids;
  }
}
