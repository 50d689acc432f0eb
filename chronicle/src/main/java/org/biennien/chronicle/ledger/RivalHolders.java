package org.biennien.chronicle.ledger;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /// The last posting of the year before that says what a view says.
  private static Optional<Posting> lastWord(PlaceLedger ledger, Control view, LocalDate day) {
    return ledger.entries().stream().filter(entry -> entry.knowledge() == Knowledge.KNOWN).map(Entry::posting)
        .filter(posting -> posting.effect() == Effect.GAIN || posting.effect() == Effect.HOLD)
        .filter(posting -> view.holders().stream()
            .anyMatch(side -> side.allied(posting.side()) || side.equals(posting.side())))
        .filter(posting -> view.origins().stream().anyMatch(o -> o.key().equals(posting.origin().key())))
        .filter(posting -> posting.valid().effective(posting.effect())
            .filter(d -> !d.isAfter(day) && !d.isBefore(day.minus(MEMORY))).isPresent())
        .reduce((earlier, later) -> later);
  }
}
