package org.biennien.app.export;

import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.ledger.Effect;
import org.biennien.chronicle.ledger.Entry;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;

/// One line of a place's ledger: what one voice says about one side and the place.
///
/// @param id of the posting
/// @param place the place
/// @param side who is meant
/// @param effect `gain`, `hold`, `lose` or `besiege`
/// @param state what the place is by this word alone: `held` (gain, hold), `besieged`, or `unknown` (lose: the side
///     is gone, and this voice does not say who came)
/// @param extent how much of the place: `complete`, `nearly` or `partial`; absent where not told
/// @param valid when it was so
/// @param edtf the same as one value, as told
/// @param basis what it rests on: `told`, `event`, `reported`, `publication`, `before` or `unknown`
/// @param reported when it was said, EDTF; absent where unknown
/// @param known `known`, `perhaps`, `not_yet` or `undated` on the day of knowledge asked for
/// @param origins whose word it is: one
/// @param claims the claim that says it: one; none where it was replaced meanwhile
/// @param echoes claims that repeat the same voice; they count for nothing more
/// @param contradicts ids of postings of this ledger that cannot be so together with this one
/// @param reason which rule posted it: `seized_by`, `seized_from`, `held_by`, `held_until`, `besieged_by`, `besieged_in`, `left_by`,
///     `handed_over_by` or `handed_over_to`
/// @param before the claim of the same article whose change it stood before; absent elsewhere
public record PostingRecord(
    String id,
    PlaceRecord place,
    SideRecord side,
    String effect,
    String state,
    Optional<String> extent,
    ValidRecord valid,
    Optional<String> edtf,
    String basis,
    Optional<String> reported,
    String known,
    List<OriginRecord> origins,
    List<ClaimRecord> claims,
    List<ClaimRecord> echoes,
    List<String> contradicts,
    String reason,
    Optional<String> before) {
  public PostingRecord {
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
    echoes = List.copyOf(echoes);
    contradicts = List.copyOf(contradicts);
  }

  static PostingRecord of(Entry entry, Citations citations, List<String> contradicts) {
    Posting posting = entry.posting();
    return new PostingRecord(posting.id(), PlaceRecord.of(posting.place()), SideRecord.of(posting.side()),
        posting.effect().label(), state(posting.effect()), posting.extent().map(Extent::label),
        ValidRecord.of(posting), posting.valid().value().map(Edtf::toString), posting.valid().basis().label(),
        posting.reported().value().map(Edtf::toString), entry.knowledge().label(),
        List.of(OriginRecord.of(posting.origin())), citations.of(List.of(posting)),
        citations.of(entry.echoes()), contradicts, posting.reason().rule().label(), posting.reason().before());
  }

  private static String state(Effect effect) {
    return switch (effect) {
      case GAIN, HOLD -> "held";
      case BESIEGE -> "besieged";
      case LOSE -> "unknown";
    };
  }
}
