package org.biennien.app.export;

import java.util.List;
import org.biennien.app.search.Answer;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.store.Annals;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.search.Hit;
import org.biennien.text.Span;

/// Makes records of what a search found. Apart from [Records], so that those who do not search need no Lucene.
public final class SearchRecords {
  private final Citations citations;

  public SearchRecords(Annals chronicle) {
    this.citations = Citations.of(chronicle);
  }

  /// An answer as a document.
  public SearchDocument document(Answer answer) {
    var found = answer.found();
    return new SearchDocument(SearchDocument.FORMAT, answer.query().words().strip(), found.total(),
        answer.query().offset(), found.undated(), found.behind(), answer.diacritics(),
        answer.places().stream().map(PlaceRecord::of).toList(), found.hits().stream().map(this::hit).toList());
  }

  private HitRecord hit(Hit hit) {
    Article article = hit.article();
    Report report = Report.of(article);
    return new HitRecord(article.id(), article.title(), article.outlet(),
        article.published().value().map(Edtf::toString), ranges(hit.title()), ranges(hit.words()),
        hit.passages().stream().map(span -> new PassageRecord(span.start(), span.end(), span.of(article.text())))
            .toList(),
        hit.claims().stream().map(claim -> citations.of(new Testimony(claim, report))).toList());
  }

  private static List<RangeRecord> ranges(List<Span> spans) {
    return spans.stream().map(span -> new RangeRecord(span.start(), span.end())).toList();
  }
}
