package org.biennien.app.view;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.Extent;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.TimeMention;
import org.biennien.text.Span;

/// A claim with all that explains it. Ranges are half-open, in UTF-16 code units of the article's text. A `reason` stands as it is kept, in
/// English; `reasonVi` is the same in Vietnamese, absent where the [Phrasebook] does not have it.
///
/// @param id of the claim
/// @param article the article that makes it
/// @param type the codebook's type
/// @param status `actual`, `planned`, `denied` or `possible`
/// @param extent how much of the place; absent where not told
/// @param trigger the words that carry the type
/// @param sentence the sentence that they stand in
/// @param agent who does it
/// @param patient to whom
/// @param place where
/// @param otherPlace where from or where to
/// @param time when; absent where not told
/// @param count numbers told
/// @param source who says so
/// @param group claims of one article about one event share it
/// @param confidence in [0, 1]
/// @param reasons why each field has its value
public record ClaimPage(
    String id,
    String article,
    String type,
    String status,
    Optional<String> extent,
    Words trigger,
    Words sentence,
    List<ActorWords> agent,
    List<ActorWords> patient,
    List<PlaceWords> place,
    List<PlaceWords> otherPlace,
    Optional<TimeWords> time,
    List<CountWords> count,
    List<SourceLine> source,
    int group,
    double confidence,
    List<ReasonLine> reasons) {
  public ClaimPage {
    agent = List.copyOf(agent);
    patient = List.copyOf(patient);
    place = List.copyOf(place);
    otherPlace = List.copyOf(otherPlace);
    count = List.copyOf(count);
    source = List.copyOf(source);
    reasons = List.copyOf(reasons);
  }

  /// A stretch of the text.
  public record Words(int start, int end, String text) {
    static Words of(Quote quote) {
      return new Words(quote.span().start(), quote.span().end(), quote.text());
    }
  }

  /// Words that stand for an actor.
  public record ActorWords(
      int start, int end, String text, String actor, String side, String reason, Optional<String> reasonVi) {
    static ActorWords of(ActorMention mention, Phrasebook phrases) {
      Span span = mention.quote().span();
      return new ActorWords(span.start(), span.end(), mention.quote().text(), mention.actor().code(),
          mention.actor().side(), mention.reason(), phrases.vietnamese(mention.reason()));
    }
  }

  /// Words that stand for a place.
  public record PlaceWords(
      int start, int end, String text, PlaceLine place, String reason, Optional<String> reasonVi) {}

  /// Words that stand for a time.
  public record TimeWords(
      int start, int end, String text, String edtf, String basis, String reason, Optional<String> reasonVi) {
    static TimeWords of(TimeMention time, Phrasebook phrases) {
      Span span = time.quote().span();
      return new TimeWords(span.start(), span.end(), time.quote().text(), time.value().toString(),
          time.basis().label(), time.reason(), phrases.vietnamese(time.reason()));
    }
  }

  /// Words that tell a number.
  public record CountWords(
      int start, int end, String text, Optional<Long> min, Optional<Long> max, String of) {
    static CountWords of(Count count) {
      Span span = count.quote().span();
      return new CountWords(span.start(), span.end(), count.quote().text(), count.min().stream().boxed().findFirst(),
          count.max().stream().boxed().findFirst(), count.of().label());
    }
  }

  static ClaimPage of(Claim claim, String article, Quote sentence, SideNames names, Phrasebook phrases) {
    return new ClaimPage(claim.id(), article, claim.type().label(), claim.status().label(),
        claim.extent().map(Extent::label), Words.of(claim.trigger().quote()), Words.of(sentence),
        actors(claim.agent(), phrases), actors(claim.patient(), phrases), places(claim.place(), names, phrases),
        places(claim.otherPlace(), names, phrases), claim.time().map(time -> TimeWords.of(time, phrases)),
        claim.count().stream().map(CountWords::of).toList(), claim.source().stream().map(SourceLine::of).toList(),
        claim.group(), claim.confidence(), claim.reasons().stream().map(why -> ReasonLine.of(why, phrases)).toList());
  }

  private static List<ActorWords> actors(List<ActorMention> mentions, Phrasebook phrases) {
    return mentions.stream().map(mention -> ActorWords.of(mention, phrases)).toList();
  }

  private static List<PlaceWords> places(List<PlaceMention> mentions, SideNames names, Phrasebook phrases) {
    return mentions.stream().map(mention -> new PlaceWords(mention.quote().span().start(),
        mention.quote().span().end(), mention.quote().text(), PlaceLine.of(mention.place(), names),
        mention.reason(), phrases.vietnamese(mention.reason()))).toList();
  }
}
