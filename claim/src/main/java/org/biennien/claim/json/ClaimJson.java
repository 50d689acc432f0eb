package org.biennien.claim.json;

import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Reason;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// How a claim is written as JSON. Field names are the codebook's (section 2); every quote carries its `start`,
/// the UTF-16 offset into the article's text. [ClaimJsonReader] reads the `FULL` form back.
public enum ClaimJson {
  /// The codebook's fields and no others: what the scorer and other programs read.
  CODEBOOK,
  /// The codebook's fields and all that explains them: loses nothing.
  FULL;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// The claim as a JSON object.
  public ObjectNode write(Claim claim) {
    ObjectNode json = NODES.objectNode();
    json.put("id", claim.id());
    json.put("type", claim.type().label());
    ObjectNode trigger = quote(claim.trigger().quote());
    if (this == FULL) {
      trigger.put("sentence", claim.trigger().sentence());
    }
    json.set("trigger", trigger);
    json.put("status", claim.status().label());
    claim.extent().ifPresent(extent -> json.put("extent", extent.label()));
    json.set("agent", actors(claim.agent()));
    json.set("patient", actors(claim.patient()));
    json.set("place", places(claim.place()));
    if (!claim.otherPlace().isEmpty()) {
      json.set("other_place", places(claim.otherPlace()));
    }
    claim.time().ifPresent(time -> json.set("time", time(time)));
    if (!claim.count().isEmpty()) {
      ArrayNode counts = json.putArray("count");
      claim.count().forEach(count -> counts.add(count(count)));
    }
    ArrayNode sources = json.putArray("source");
    claim.source().forEach(source -> sources.add(source(source)));
    json.put("group", claim.group());
    json.put("confidence", claim.confidence());
    if (this == FULL) {
      ArrayNode reasons = json.putArray("reasons");
      claim.reasons().forEach(reason -> reasons.add(reason(reason)));
    }
    return json;
  }

  private ArrayNode actors(List<ActorMention> actors) {
    ArrayNode array = NODES.arrayNode();
    for (ActorMention actor : actors) {
      ObjectNode json = quote(actor.quote()).put("actor", actor.actor().code());
      array.add(explained(json, actor.reason()));
    }
    return array;
  }

  private ArrayNode places(List<PlaceMention> places) {
    ArrayNode array = NODES.arrayNode();
    for (PlaceMention mention : places) {
      ObjectNode json = quote(mention.quote()).put("place", mention.place().name());
      mention.place().coordinates().ifPresent(c -> json.put("lat", c.latitude()).put("lon", c.longitude()));
      mention.place().country().ifPresent(country -> json.put("country", country));
      mention.place().gazetteerId().ifPresent(id -> json.put("gazetteer_id", id));
      mention.place().kind().ifPresent(kind -> json.put("kind", kind.label()));
      array.add(explained(json, mention.reason()));
    }
    return array;
  }

  private ObjectNode time(TimeMention time) {
    ObjectNode json = quote(time.quote()).put("edtf", time.value().toString());
    if (this == FULL) {
      json.put("basis", time.basis().label());
    }
    return explained(json, time.reason());
  }

  private static ObjectNode count(Count count) {
    ObjectNode json = quote(count.quote());
    count.min().ifPresent(min -> json.put("min", min));
    count.max().ifPresent(max -> json.put("max", max));
    return json.put("of", count.of().label());
  }

  private static ObjectNode source(Source source) {
    ObjectNode json = quote(source.quote());
    source.name().ifPresent(name -> json.put("name", name));
    json.put("kind", source.kind().label());
    source.date().ifPresent(date -> json.put("date", date.toString()));
    return json;
  }

  private static ObjectNode reason(Reason reason) {
    return NODES.objectNode().put("field", reason.field()).put("rule", reason.rule())
        .put("detail", reason.detail());
  }

  private ObjectNode explained(ObjectNode json, String reason) {
    return this == FULL ? json.put("reason", reason) : json;
  }

  private static ObjectNode quote(Quote quote) {
    return NODES.objectNode().put("text", quote.text()).put("start", quote.span().start());
  }
}
