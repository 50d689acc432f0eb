package org.biennien.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.ledger.Entry;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;

/// One line of a place's ledger.
///
/// @param id of the posting
/// @param side who is meant
/// @param effect `gain`, `hold`, `lose` or `besiege`
/// @param extent how much of the place; absent where not told
/// @param valid when it was so, EDTF; absent where no date is told
/// @param validBasis what `valid` rests on: `told`, `event`, `reported`, `publication`, `before` or `unknown`
/// @param effective the day from which on it is surely so; absent off the calendar
/// @param reported when it was said, EDTF; absent where unknown
/// @param known `known`, `perhaps`, `not_yet` or `undated` on the day of knowledge that was asked for
/// @param origin whose word it is
/// @param evidence the sentence that says it
/// @param echoes where the same voice is repeated
/// @param contradicts ids of postings of this ledger that cannot be so together with this one
/// @param reason which rule posted it: `seized_by`, `held_by` ...
/// @param before the claim of the same article whose change it stood before; absent elsewhere
public record PostingLine(
    String id,
    Party side,
    String effect,
    Optional<String> extent,
    Optional<String> valid,
    String validBasis,
    Optional<LocalDate> effective,
    Optional<String> reported,
    String known,
    Voice origin,
    Evidence evidence,
    List<Evidence> echoes,
    List<String> contradicts,
    String reason,
    Optional<String> before) {
  public PostingLine {
    echoes = List.copyOf(echoes);
    contradicts = List.copyOf(contradicts);
  }

  static PostingLine of(Entry entry, Evidence evidence, List<Evidence> echoes, List<String> contradicts) {
    Posting posting = entry.posting();
    return new PostingLine(posting.id(), Party.of(posting.side()), posting.effect().label(),
        posting.extent().map(Extent::label), posting.valid().value().map(Edtf::toString),
        posting.valid().basis().label(), posting.valid().effective(posting.effect()),
        posting.reported().value().map(Edtf::toString), entry.knowledge().label(), Voice.of(posting.origin()),
        evidence, echoes, contradicts, posting.reason().rule().label(), posting.reason().before());
  }
}
