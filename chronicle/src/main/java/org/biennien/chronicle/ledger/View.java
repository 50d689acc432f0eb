package org.biennien.chronicle.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Extent;

/// One consistent picture of a place and the voices that draw it, each the part that it tells of. Where voices
/// disagree, a place has several.
///
/// @param holders who is in it, at most one entry a camp, in the order of coming
/// @param siege who stands around it
/// @param left who left last, while nobody is in it
public record View(List<Holding> holders, Optional<Siege> siege, Optional<Departure> left) {
  /// Without this a place that a thousand unsigned articles call held would carry each of them through all its states.
  private static final int UNKNOWN_OUTLETS = 8;

  /// Who is in the place.
  ///
  /// @param side who
  /// @param extent how much of it is theirs; absent where not told
  /// @param voices who says so, each once, as it spoke first; of outlets that nobody knows, which count as one voice
  ///     at most, no more than eight
  public record Holding(Sides side, Optional<Extent> extent, List<Origin> voices) {
    /// A holding with each voice once.
    public Holding {
      voices = View.voices(voices);
    }

    boolean limited() {
      return extent.filter(e -> e != Extent.COMPLETE).isPresent();
    }
  }

  /// Who stands around the place.
  ///
  /// @param by who
  /// @param extent how far it is closed; absent where not told
  /// @param voices who says so
  public record Siege(Sides by, Optional<Extent> extent, List<Origin> voices) {
    /// A siege with each voice once.
    public Siege {
      voices = View.voices(voices);
    }
  }

  /// Who left the place to nobody.
  ///
  /// @param side who
  /// @param voices who says so
  public record Departure(Sides side, List<Origin> voices) {
    /// A departure with each voice once.
    public Departure {
      voices = View.voices(voices);
    }
  }

  /// A picture of these.
  public View {
    holders = List.copyOf(holders);
  }

  /// The voices that draw it, each once.
  public List<Origin> origins() {
    if (holders.size() == 1 && siege.isEmpty() && left.isEmpty()) {
      return holders.getFirst().voices;
    }
    return voices(Stream.of(holders.stream().flatMap(holding -> holding.voices.stream()),
        siege.stream().flatMap(s -> s.voices.stream()), left.stream().flatMap(l -> l.voices.stream()))
        .flatMap(voices -> voices).toList());
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

  private static List<Origin> with(List<Origin> voices, Collection<Origin> more) {
    return Stream.concat(voices.stream(), more.stream()).toList();
  }

  private static List<Origin> with(List<Origin> voices, Posting posting) {
    return with(voices, List.of(posting.origin()));
  }

  static View held(Posting posting) {
    return new View(List.of(holding(posting, posting.extent())), Optional.empty(), Optional.empty());
  }

  /// Of whom only a part is told to have gone, has the rest.
  static View left(Posting posting) {
    return posting.limited()
        ? new View(List.of(holding(posting, Optional.of(Extent.PARTIAL))), Optional.empty(), Optional.empty())
        : new View(List.of(), Optional.empty(), Optional.of(departure(posting)));
  }

  static View besieged(Posting posting) {
    return new View(List.of(), Optional.of(siege(posting)), Optional.empty());
  }

  private static Holding holding(Posting posting, Optional<Extent> extent) {
    return new Holding(posting.side(), extent, List.of(posting.origin()));
  }

  private static Siege siege(Posting posting) {
    return new Siege(posting.side(), posting.extent(), List.of(posting.origin()));
  }

  private static Departure departure(Posting posting) {
    return new Departure(posting.side(), List.of(posting.origin()));
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

  /// Whether each holder is told to have a part only: then there is room for another.
  boolean room() {
    return holders.stream().allMatch(Holding::limited);
  }

  /// The side is in it too, as far as `posting` says. Whoever had all of it has only a part now.
  View joinedBy(Posting posting) {
    var joined = new ArrayList<Holding>();
    for (Holding holding : holders) {
      if (!holding.side.allied(posting.side())) {
        joined.add(holding.extent.equals(Optional.of(Extent.COMPLETE))
            ? new Holding(holding.side, Optional.of(Extent.PARTIAL), holding.voices) : holding);
      }
    }
    joined.add(holding(posting, posting.extent()));
    return new View(joined, siege.filter(s -> !s.by.allied(posting.side())), Optional.empty());
  }

  /// The same side has it, told once more; a newly told extent replaces the old one. But that a part was taken, told
  /// without a day, is no news of one who is told to have the place.
  View confirmedBy(Posting posting) {
    boolean old = posting.effect() == Effect.GAIN && posting.limited()
        && posting.valid().basis() == ValidTime.Basis.PUBLICATION;
    List<Holding> confirmed = holders.stream().map(holding -> holding.side.allied(posting.side())
        ? new Holding(holding.side, old ? holding.extent : posting.extent().or(holding::extent),
            with(holding.voices, posting)) : holding).toList();
    return new View(confirmed, siege, left);
  }

  /// The side left; it stands around the place no more either. A partial leave leaves it a part. Who says that one is
  /// gone tells of those who remain.
  View leftBy(Posting posting) {
    Optional<Siege> rest = siege.filter(s -> !s.by.allied(posting.side()));
    if (!holds(posting.side())) {
      return new View(holders, rest, left.map(gone -> gone.side.allied(posting.side())
          ? new Departure(gone.side, with(gone.voices, posting)) : gone));
    }
    var remaining = new ArrayList<Holding>();
    for (Holding holding : holders) {
      if (!holding.side.allied(posting.side())) {
        remaining.add(holding);
      } else if (posting.limited()) {
        remaining.add(new Holding(holding.side, Optional.of(Extent.PARTIAL), with(holding.voices, posting)));
      }
    }
    if (remaining.isEmpty()) {
      return new View(List.of(), Optional.empty(), Optional.of(departure(posting)));
    }
    List<Holding> told = posting.limited() ? remaining : remaining.stream()
        .map(holding -> new Holding(holding.side, holding.extent, with(holding.voices, posting))).toList();
    // Nobody knows whom an unnamed besieger surrounds once one of those inside is gone.
    return new View(told, rest.filter(s -> posting.limited() || s.by.known()), Optional.empty());
  }

  /// The side stands around it; who is in a place does not besiege it. One besieger does not drive another away, and
  /// one whom nobody names is the one who is there.
  View besiegedBy(Posting posting) {
    if (holds(posting.side())) {
      return this;
    }
    Siege next = siege.map(old -> {
      Sides by = posting.side().known()
          ? old.by.allied(posting.side()) || !old.by.known() ? posting.side() : old.by.and(posting.side()) : old.by;
      Optional<Extent> extent = posting.side().known() ? posting.extent() : posting.extent().or(old::extent);
      return new Siege(by, extent, with(old.voices, posting));
    }).orElseGet(() -> siege(posting));
    return new View(holders, Optional.of(next), left);
  }

  /// Without a voice, and without what nobody else tells.
  View without(String originKey) {
    Predicate<Origin> others = origin -> !origin.key().equals(originKey);
    return new View(
        holders.stream().map(h -> new Holding(h.side, h.extent, h.voices.stream().filter(others).toList()))
            .filter(h -> !h.voices.isEmpty()).toList(),
        siege.map(s -> new Siege(s.by, s.extent, s.voices.stream().filter(others).toList()))
            .filter(s -> !s.voices.isEmpty()),
        left.map(l -> new Departure(l.side, l.voices.stream().filter(others).toList()))
            .filter(l -> !l.voices.isEmpty()));
  }

  /// With the voices of a picture in which the only holder is the same. Who told of a part lends no voice to more.
  View and(View agreeing) {
    Holding same = agreeing.holders.getFirst();
    List<Origin> more = same.limited() ? List.of() : same.voices;
    return new View(holders.stream().map(h -> new Holding(h.side, h.extent, with(h.voices, more))).toList(), siege,
        left);
  }

  Control control() {
    if (holders.size() == 1 && siege.isEmpty()) {
      return new Control.Held(holders.getFirst().side, holders.getFirst().extent, origins());
    }
    boolean wholly = siege.filter(s -> s.extent.filter(e -> e != Extent.COMPLETE).isEmpty()).isPresent();
    if (wholly && holders.size() < 2) {
      return new Control.Besieged(siege.orElseThrow().by, holders.stream().findFirst().map(Holding::side), origins());
    }
    List<Control.Stake> stakes = stakes();
    if (stakes.size() > 1) {
      return new Control.Contested(stakes, origins());
    }
    return siege.<Control>map(s -> new Control.Contested(
            List.of(new Control.Stake(s.by, s.extent, true),
                new Control.Stake(Sides.UNKNOWN, Optional.empty(), false)), origins()))
        .or(() -> left.map(gone -> new Control.Left(gone.side, origins()))).orElseGet(Control.Untold::new);
  }

  private List<Control.Stake> stakes() {
    var stakes = new ArrayList<Control.Stake>();
    holders.forEach(holding -> stakes.add(new Control.Stake(holding.side, holding.extent, false)));
    siege.ifPresent(s -> stakes.add(new Control.Stake(s.by, s.extent, true)));
    return stakes;
  }
}
