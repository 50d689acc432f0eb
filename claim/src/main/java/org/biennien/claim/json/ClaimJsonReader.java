package org.biennien.claim.json;

import java.util.List;
import java.util.Optional;
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
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Reason;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.claim.TimeBasis;
import org.biennien.claim.TimeMention;
import org.biennien.claim.Trigger;
import org.biennien.text.Span;
import tools.jackson.databind.JsonNode;

/// Reads back what [ClaimJson#FULL] wrote; every fault is told with its path (`$.place[0].lat: ...`).
public final class ClaimJsonReader {
  private ClaimJsonReader() {}

  /// The claim that `json` holds.
  ///
  /// @throws JsonFormatException if a field is missing or of the wrong form
  public static Claim read(JsonNode json) {
    JsonCursor claim = JsonCursor.root(json);
    JsonCursor trigger = claim.at("trigger");
    return new Claim(
        claim.at("id").text(),
        claim.at("type").label(ClaimType::of, "a claim type of the codebook"),
        new Trigger(quote(trigger), trigger.at("sentence").integer()),
        claim.at("status").label(Status::of, "actual, planned, denied or possible"),
        claim.find("extent").map(e -> e.label(Extent::of, "complete, nearly or partial")),
        claim.items("agent").stream().map(ClaimJsonReader::actor).toList(),
        claim.items("patient").stream().map(ClaimJsonReader::actor).toList(),
        places(claim, "place"),
        places(claim, "other_place"),
        claim.find("time").map(ClaimJsonReader::time),
        claim.items("count").stream().map(ClaimJsonReader::count).toList(),
        claim.items("source").stream().map(ClaimJsonReader::source).toList(),
        claim.at("group").integer(),
        claim.at("confidence").number(),
        claim.items("reasons").stream().map(ClaimJsonReader::reason).toList());
  }

  private static Quote quote(JsonCursor at) {
    String text = at.at("text").text();
    int start = at.at("start").integer();
    return new Quote(new Span(start, start + text.length()), text);
  }

  private static ActorMention actor(JsonCursor at) {
    return new ActorMention(quote(at), at.at("actor").parsed(ActorCode::new), at.at("reason").text());
  }

  private static List<PlaceMention> places(JsonCursor claim, String field) {
    return claim.items(field).stream().map(at -> new PlaceMention(quote(at), place(at), at.at("reason").text()))
        .toList();
  }

  private static Place place(JsonCursor at) {
    Optional<Coordinates> coordinates =
        at.find("lat").map(lat -> new Coordinates(lat.number(), at.at("lon").number()));
    return new Place(at.at("place").text(), coordinates, at.text("country"), at.text("gazetteer_id"),
        at.text("kind").flatMap(PlaceKind::of));
  }

  private static TimeMention time(JsonCursor at) {
    TimeBasis basis = at.at("basis").label(TimeBasis::of, "explicit, publication, narrative or incomplete");
    return new TimeMention(quote(at), at.at("edtf").parsed(Edtf::parse), basis, at.at("reason").text());
  }

  private static Count count(JsonCursor at) {
    CountOf of = at.at("of").label(CountOf::of, "what is counted: killed, injured, troops ...");
    return new Count(quote(at), at.wholeNumber("min"), at.wholeNumber("max"), of);
  }

  private static Source source(JsonCursor at) {
    SourceKind kind = at.at("kind").label(SourceKind::of, "party, media, monitor, official, witness or unnamed");
    return new Source(quote(at), at.text("name"), kind, at.find("date").map(d -> d.parsed(Edtf::parse)));
  }

  private static Reason reason(JsonCursor at) {
    return new Reason(at.at("field").text(), at.at("rule").text(), at.at("detail").text());
  }
}
