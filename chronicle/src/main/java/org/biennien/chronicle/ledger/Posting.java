package org.biennien.chronicle.ledger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Sides;
import org.biennien.claim.ActorCode;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;

/// One line of a place's ledger: what one voice says about one side and this place. It is written once and
/// never changed.
///
/// @param id claim, place, effect and number of the origin: `a1#12-seize@gn:174448/gain/0`
/// @param place the place
/// @param actors who is meant, as coded: `SYR.MIL`, `HEZBOLLAH`
/// @param side their sides
/// @param effect what is said of them
/// @param extent how much of the place; absent where not told
/// @param valid when it was so
/// @param reported when it was said
/// @param origin who says so
/// @param articleId where it stands
/// @param claimId the claim that says it, with its words
/// @param reason which rule posted it
public record Posting(
    String id,
    Place place,
    List<ActorCode> actors,
    Sides side,
    Effect effect,
    Optional<Extent> extent,
    ValidTime valid,
    ReportedTime reported,
    Origin origin,
    String articleId,
    String claimId,
    PostingReason reason) {
  /// By day of taking effect, those off the calendar last; then by id.
  public static final Comparator<Posting> CHRONICLE_ORDER = Comparator
      .comparing((Posting posting) -> posting.valid.effective(posting.effect)
          .map(Object::toString).orElse("9999"))
      .thenComparing(Posting::id);

  public Posting {
    actors = List.copyOf(actors);
  }

  /// The place's ledger.
  public PlaceKey key() {
    return PlaceKey.of(place);
  }

  /// Whether only a part, or not quite all, is meant. Who comes into an area or has it is told to be in a part of it,
  /// unless it is said to be all: *IS kiểm soát tỉnh Raqqa* leaves room for others.
  public boolean limited() {
    boolean within = place.area() && extent.isEmpty() && (effect == Effect.GAIN || effect == Effect.HOLD);
    return within || extent.filter(e -> e != Extent.COMPLETE).isPresent();
  }
}
