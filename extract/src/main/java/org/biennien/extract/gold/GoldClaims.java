package org.biennien.extract.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.claim.TimeBasis;
import org.biennien.claim.TimeMention;
import org.biennien.claim.Trigger;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.Span;
import tools.jackson.databind.JsonNode;

/// Reads an annotator's claims. Triggers say where they stand; every other filler that does not is taken
/// where its words stand nearest to the trigger, in its own sentence if they are there, else before it.
final class GoldClaims {
  private static final String REASON = "gold";

  private final AnnotatedArticle article;
  private final JsonNode json;
  private final int start;
  private final Vicinity vicinity;

  private GoldClaims(AnnotatedArticle article, JsonNode json) {
    this.article = article;
    this.json = json;
    this.start = json.path("trigger").path("start").asInt(-1);
    if (start < 0) {
      throw wrong("the claim's trigger needs a start, an offset into the text");
    }
    this.vicinity = new Vicinity(article, start);
  }

  static List<Claim> of(AnnotatedArticle article, JsonNode claims) {
    var read = new ArrayList<Claim>();
    claims.forEach(claim -> read.add(new GoldClaims(article, claim).claim()));
    return read;
  }

  private Claim claim() {
    ClaimType type = ClaimType.of(json.path("type").asString(""))
        .orElseThrow(() -> wrong("the claim needs a type of the codebook"));
    Quote trigger = quote(json.path("trigger")).orElseThrow(() -> wrong("the claim's trigger needs words"));
    return new Claim(
        Claim.id(article.article().id(), start, type),
        type,
        new Trigger(trigger, vicinity.sentence()),
        Status.of(json.path("status").asString(""))
            .orElseThrow(() -> wrong("the claim needs a status of the codebook")),
        type.control() ? text(json, "extent").flatMap(Extent::of) : Optional.empty(),
        fillers("agent", GoldClaims::actor),
        fillers("patient", GoldClaims::actor),
        fillers("place", GoldClaims::place),
        fillers("other_place", GoldClaims::place),
        time(),
        fillers("count", GoldClaims::count),
        fillers("source", GoldClaims::source),
        Math.max(1, json.path("group").asInt(1)),
        1,
        List.of());
  }

  private <T> List<T> fillers(String field, BiFunction<Quote, JsonNode, T> read) {
    var fillers = new ArrayList<T>();
    json.path(field).forEach(filler ->
        quote(filler).ifPresent(quote -> fillers.add(read.apply(quote, filler))));
    return fillers;
  }

  private Optional<TimeMention> time() {
    JsonNode time = json.path("time");
    return text(time, "edtf").flatMap(edtf -> quote(time)
        .map(quote -> new TimeMention(quote, Edtf.parse(edtf), TimeBasis.EXPLICIT, REASON)));
  }

  /// A filler's words where it says that they stand, or else where they stand nearest to the trigger.
  private Optional<Quote> quote(JsonNode filler) {
    return text(filler, "text").flatMap(words ->
        filler.path("start").isIntegralNumber()
            ? Optional.of(given(words, filler.path("start").asInt()))
            : vicinity.nearest(words).map(article::quote));
  }

  private Quote given(String words, int at) {
    if (!article.article().text().startsWith(words, at)) {
      throw wrong(
          "\"%s\" does not stand at %d; a start counts UTF-16 units of the text".formatted(words, at));
    }
    return article.quote(new Span(at, at + words.length()));
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("%s, found %s".formatted(what, json));
  }

  private static ActorMention actor(Quote quote, JsonNode json) {
    return new ActorMention(quote, text(json, "actor").map(ActorCode::new).orElse(ActorCode.UNKNOWN), REASON);
  }

  private static PlaceMention place(Quote quote, JsonNode json) {
    Optional<Coordinates> point = json.path("lat").isNumber() && json.path("lon").isNumber()
        ? Optional.of(new Coordinates(json.path("lat").asDouble(), json.path("lon").asDouble()))
        : Optional.empty();
    String name = text(json, "place").orElse(quote.text());
    return new PlaceMention(quote, new Place(name, point, Optional.empty(), Optional.empty()), REASON);
  }

  private static Count count(Quote quote, JsonNode json) {
    return new Count(quote, number(json, "min"), number(json, "max"),
        CountOf.of(json.path("of").asString()).orElseThrow());
  }

  private static Source source(Quote quote, JsonNode json) {
    return new Source(quote, text(json, "name"),
        text(json, "kind").flatMap(SourceKind::of).orElse(SourceKind.UNNAMED),
        text(json, "date").map(Edtf::parse));
  }

  private static Optional<String> text(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isString() && !value.stringValue().isBlank()
        ? Optional.of(value.stringValue()) : Optional.empty();
  }

  private static OptionalLong number(JsonNode json, String field) {
    return json.path(field).isIntegralNumber()
        ? OptionalLong.of(json.path(field).longValue())
        : OptionalLong.empty();
  }
}
