package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Sides;

/// Two postings of one place that different voices tell and that cannot both be so: where a ledger is
/// disputed.
///
/// @param first what one voice says
/// @param second what the other says
/// @param from the first day of the dispute
public record RivalHolders(Posting first, Posting second, LocalDate from) {
  /// Older words are not brought against a new one: what a voice said more than a year before it does not still say.
  public static final Period MEMORY = Period.ofYears(1);

  /// The rivals of a ledger, one pair for each two views of each dispute.
  public static List<RivalHolders> of(PlaceLedger ledger) {
    var rivals = new ArrayList<RivalHolders>();
    for (StateInterval state : ledger.states()) {
      if (state.control() instanceof Control.Disputed(var views)) {
        List<Posting> words = views.stream().flatMap(view -> lastWord(ledger, view, state.from()).stream())
            .toList();
        for (int i = 0; i < words.size(); i++) {
          for (int j = i + 1; j < words.size(); j++) {
            rivals.add(new RivalHolders(words.get(i), words.get(j), state.from()));
          }
        }
      }
    }
    return List.copyOf(rivals);
  }

  /// The last posting of the year before that says what a view says. Looked for from the end, since it mostly is near.
  private static Optional<Posting> lastWord(PlaceLedger ledger, Control view, LocalDate day) {
    LocalDate first = day.minus(MEMORY);
    List<Sides> holders = view.holders();
    Set<String> voices = view.origins().stream().map(Origin::key).collect(Collectors.toSet());
    for (Entry entry : ledger.entries().reversed()) {
      Posting posting = entry.posting();
      boolean inside = posting.effect() == Effect.GAIN || posting.effect() == Effect.HOLD;
      if (inside && entry.knowledge() == Knowledge.KNOWN && voices.contains(posting.origin().key())
          && holders.stream().anyMatch(side -> side.allied(posting.side()) || side.equals(posting.side()))
          && posting.valid().effective(posting.effect()).filter(d -> !d.isAfter(day) && !d.isBefore(first))
              .isPresent()) {
        return Optional.of(posting);
      }
    }
    return Optional.empty();
  }
}
