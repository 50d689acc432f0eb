package org.biennien.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.Provenance;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.claim.TimeBasis;
import org.biennien.claim.TimeMention;
import org.biennien.claim.Trigger;
import org.biennien.text.Span;

/// An article for tests with claims that are told by words of its text.
final class Paper {
  private static final Provenance PROVENANCE = new Provenance("test", "none", "none");

  private final Article article;
  private final List<Claim> claims = new ArrayList<>();

  private Paper(Article article) {
    this.article = article;
  }

  /// @param outlet may be empty
  /// @param published may be empty
  static Paper of(String id, String outlet, String published, String text) {
    PublicationDate date = published.isEmpty() ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN);
    return new Paper(new Article(id, Optional.of(outlet).filter(name -> !name.isEmpty()), date, Optional.empty(),
        Optional.empty(), text, List.of()));
  }

  Paper titled(String title) {
    return new Paper(new Article(article.id(), article.outlet(), article.published(), Optional.of(title), article.url(),
        article.text(), article.zones()));
  }

  /// A claim; any of the last three may be left out with an empty string.
  ///
  /// @param trigger words of the text
  /// @param who `IS > SYR.MIL`: who acts, on whom
  /// @param time EDTF
  Paper says(String type, String trigger, String who, Optional<Place> place, String time, Source... sources) {
    String[] sides = who.split(">", -1);
    int start = article.text().indexOf(trigger);
    var quote = Quote.of(article.text(), new Span(start, start + trigger.length()));
    ClaimType kind = ClaimType.of(type).orElseThrow();
    claims.add(new Claim(Claim.id(article.id(), start, kind), kind, new Trigger(quote, 0), Status.ACTUAL,
        Optional.empty(), actors(sides[0], quote), sides.length > 1 ? actors(sides[1], quote) : List.of(),
        place.map(where -> new PlaceMention(quote, where, "")).stream().toList(), List.of(),
        Optional.of(time).filter(edtf -> !edtf.isEmpty())
            .map(edtf -> new TimeMention(quote, Edtf.parse(edtf), TimeBasis.EXPLICIT, "")),
        List.of(), List.of(sources), claims.size() + 1, 0.9, List.of()));
    return this;
  }

  static Source source(String name, SourceKind kind) {
    return new Source(new Quote(new Span(0, 1), "x"), Optional.of(name), kind, Optional.empty());
  }

  private static List<ActorMention> actors(String codes, Quote quote) {
    return java.util.Arrays.stream(codes.strip().split(" ")).filter(code -> !code.isEmpty())
        .map(code -> new ActorMention(quote, new ActorCode(code), "")).toList();
  }

  Article article() {
    return article;
  }

  List<Claim> claims() {
    return List.copyOf(claims);
  }

  void addTo(Chronicle chronicle) {
    chronicle.add(article, claims, PROVENANCE);
  }

  /// Status of the last claim.
  Paper status(Status status) {
    Claim last = claims.removeLast();
    claims.add(new Claim(last.id(), last.type(), last.trigger(), status, last.extent(), last.agent(), last.patient(),
        last.place(), last.otherPlace(), last.time(), last.count(), last.source(), last.group(), last.confidence(),
        last.reasons()));
    return this;
  }
}
