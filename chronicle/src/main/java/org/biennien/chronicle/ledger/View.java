package org.biennien.chronicle.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Extent;

/// One consistent picture of a place and the voices that draw it. Where voices disagree, a place has several.
///
/// @param holders who is in it, at most one entry a camp, in the order of coming
/// @param siege who stands around it
/// @param left who left last, while nobody is in it
/// @param origins the voices, each once, as it spoke first; of outlets that nobody knows, which count as one voice at
///     most, no more than eight
public record View(List<Holding> holders, Optional<Siege> siege, Optional<Sides> left, List<Origin> origins) {
  /// Without this a place that a thousand unsigned articles call held would carry each of them through all its states.
  private static final int UNKNOWN_OUTLETS = 8;

  /// Who is in the place.
  ///
  /// @param side who
  /// @param extent how much of it is theirs; absent where not told
  public record Holding(Sides side, Optional<Extent> extent) {}

  /// Who stands around the place.
  ///
  /// @param by who
  /// @param extent how far it is closed; absent where not told
  public record Siege(Sides by, Optional<Extent> extent) {}

  /// A picture of these.
  public View {
    holders = List.copyOf(holders);
    origins = voices(origins);
  }

  private static List<Origin> voices(List<Origin> origins) {
    if (origins.size() < 2) {
      return List.copyOf(origins);
    }
    var voices = new ArrayList<Origin>(origins.size());
    Set<String> keys = new HashSet<>();
    int unknown = 0;
    for (Origin origin : origins) {
      if ((!origin.unknownOutlet() || unknown < UNKNOWN_OUTLETS) && keys.add(origin.key())) {
        voices.add(origin);
        unknown += origin.unknownOutlet() ? 1 : 0;
      }
    }
    return List.copyOf(voices);
  }

  static View held(Posting posting) {
    return new View(List.of(new Holding(posting.side(), posting.extent())), Optional.empty(),
        Optional.empty(),
        List.of(posting.origin()));
  }

  static View left(Posting posting) {
    return new View(List.of(), Optional.empty(), Optional.of(posting.side()), List.of(posting.origin()));
  }

  static View besieged(Posting posting) {
    return new View(List.of(), Optional.of(new Siege(posting.side(), posting.extent())), Optional.empty(),
        List.of(posting.origin()));
  }

  boolean holds(Sides side) {
    return holders.stream().anyMatch(holding -> holding.side.allied(side));
  }

  boolean heldOnlyBy(Sides side) {
    return holders.size() == 1 && holds(side);
  }

  /// Whether the side was in it first and has to share or defend it now.
  boolean contestedSince(Sides side) {
    return !holders.isEmpty() && holders.getFirst().side.allied(side) && (holders.size() > 1
        || siege.isPresent());
  }

  boolean empty() {
    return holders.isEmpty();
  }

  /// Whether a holder is told to have all of it.
  boolean complete() {
    return holders.stream().anyMatch(holding -> holding.extent.equals(Optional.of(Extent.COMPLETE)));
  }

  /// The side is in it too, as far as `posting` says. Whoever had all of it has only a part now.
  View joinedBy(Posting posting) {
    var joined = new ArrayList<Holding>();
    for (Holding holding : holders) {
      if (!holding.side.allied(posting.side())) {
        joined.add(holding.extent.equals(Optional.of(Extent.COMPLETE))
            ? new Holding(holding.side, Optional.of(Extent.PARTIAL)) : holding);
      }
    }
    joined.add(new Holding(posting.side(), posting.extent()));
    return new View(joined, siege, Optional.empty(), with(posting.origin()));
  }

  /// The same side has it, told once more; a newly told extent replaces the old one.
  View confirmedBy(Posting posting) {
    List<Holding> confirmed = holders.stream().map(holding -> holding.side.allied(posting.side())
        ? new Holding(holding.side, posting.extent().or(holding::extent)) : holding).toList();
    return new View(confirmed, siege, left, with(posting.origin()));
  }

  /// The side left; it stands around the place no more either. A partial leave leaves it a part.
  View leftBy(Posting posting) {
    Optional<Siege> rest = siege.filter(s -> !s.by.allied(posting.side()));
    if (!holds(posting.side())) {
      return new View(holders, rest, left, rest.equals(siege) ? origins : with(posting.origin()));
    }
    var remaining = new ArrayList<Holding>();
    for (Holding holding : holders) {
      if (!holding.side.allied(posting.side())) {
        remaining.add(holding);
      } else if (posting.limited()) {
        remaining.add(new Holding(holding.side, Optional.of(Extent.PARTIAL)));
      }
    }
    Optional<Sides> gone = remaining.isEmpty() ? Optional.of(posting.side()) : Optional.empty();
    return new View(remaining, remaining.isEmpty() ? Optional.empty() : rest, gone, with(posting.origin()));
  }

  /// The side stands around it; who is in a place does not besiege it.
  View besiegedBy(Posting posting) {
    return holds(posting.side())
        ? this
        : new View(holders, Optional.of(new Siege(posting.side(), posting.extent())), left,
        with(posting.origin()));
  }

  View without(String originKey) {
    return new View(holders, siege, left,
        origins.stream().filter(origin -> !origin.key().equals(originKey)).toList());
  }

  View and(List<Origin> more) {
    var all = new ArrayList<>(origins);
    all.addAll(more);
    return new View(holders, siege, left, all);
  }

  private List<Origin> with(Origin origin) {
    var all = new ArrayList<>(origins);
    all.add(origin);
    return all;
  }

  Control control() {
    boolean wholly = siege.filter(s -> s.extent.filter(e -> e != Extent.COMPLETE).isEmpty()).isPresent();
    if (wholly && holders.size() < 2) {
      return new Control.Besieged(siege.orElseThrow().by,
          holders.stream().findFirst().map(Holding::side), origins);
    }
    List<Control.Stake> stakes = stakes();
    if (stakes.size() > 1) {
      return new Control.Contested(stakes, origins);
    }
    if (holders.isEmpty()) {
      return siege.<Control>map(s -> new Control.Contested(
              List.of(new Control.Stake(s.by, s.extent, true),
                  new Control.Stake(Sides.UNKNOWN, Optional.empty(), false)), origins))
          .or(() -> left.map(side -> new Control.Left(side, origins))).orElseGet(Control.Untold::new);
    }
    return new Control.Held(holders.getFirst().side, holders.getFirst().extent, origins);
  }

  private List<Control.Stake> stakes() {
    var stakes = new ArrayList<Control.Stake>();
    holders.forEach(holding -> stakes.add(new Control.Stake(holding.side, holding.extent, false)));
    siege.ifPresent(s -> stakes.add(new Control.Stake(s.by, s.extent, true)));
    return stakes;
  }
}
