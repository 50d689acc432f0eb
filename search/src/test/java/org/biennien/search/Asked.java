package org.biennien.search;

import java.util.Optional;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;

/// Questions for tests: `Asked.words("Mosul").with("place", "Iraq")`.
record Asked(SearchQuery query) {

  static Asked words(String words) {
    return new Asked(SearchQuery.of(words));
  }

  static Asked anything() {
    return words("");
  }

  /// The same with one filter more, by the name of the component.
  Asked with(String filter, String value) {
    SearchQuery q = query;
    return new Asked(new SearchQuery(q.words(), filter.equals("type") ? ClaimType.of(value) : q.type(),
        filter.equals("status") ? Status.of(value) : q.status(), or(filter, "side", value, q.side()),
        or(filter, "agent", value, q.agent()), or(filter, "patient", value, q.patient()),
        or(filter, "place", value, q.place()), filter.equals("from") ? Optional.of(Edtf.parse(value)) : q.from(),
        filter.equals("to") ? Optional.of(Edtf.parse(value)) : q.to(), filter.equals("undated") || q.undated(),
        filter.equals("sourceKind") ? SourceKind.of(value) : q.sourceKind(), or(filter, "source", value, q.source()),
        or(filter, "outlet", value, q.outlet()), or(filter, "article", value, q.article()),
        filter.equals("order") ? SearchQuery.Order.valueOf(value) : q.order(), q.offset(), q.limit()));
  }

  Asked page(int offset, int limit) {
    SearchQuery q = query;
    return new Asked(new SearchQuery(q.words(), q.type(), q.status(), q.side(), q.agent(), q.patient(), q.place(),
        q.from(), q.to(), q.undated(), q.sourceKind(), q.source(), q.outlet(), q.article(), q.order(), offset, limit));
  }

  private static Optional<String> or(String filter, String name, String value, Optional<String> other) {
    return filter.equals(name) ? Optional.of(value) : other;
  }
}
