package org.biennien.chronicle.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Sides;
import org.biennien.claim.Extent;

/// Who is said to hold a place at one instant. Every state names the voices it rests on; where they disagree
/// none is preferred.
public sealed interface Control {
  /// The voices that it rests on, each once, nearest claim first.
  List<Origin> origins();

  /// The sides that are told to be in it, in all of it or a part, by whatever voice.
  default List<Sides> holders() {
    return switch (this) {
      case Held held -> List.of(held.by());
      case Contested contested -> contested.stakes().stream().filter(stake -> !stake.around())
          .map(Stake::side).toList();
      case Besieged besieged -> besieged.holder().stream().toList();
      case Disputed disputed -> disputed.views().stream().map(Control::holders).flatMap(Collection::stream)
          .distinct().toList();
      case Left _, Untold _ -> List.of();
    };
  }

  /// Whether both draw the same picture, whoever draws it: the same camps in and around the place, as much
  /// of it. Another voice for the same, or an ally named beside a side, is no other picture.
  default boolean alike(Control other) {
    return Outline.of(this).equals(Outline.of(other));
  }

  /// How many of them are independent.
  default int independentOrigins() {
    return Origin.independent(origins());
  }

  /// One side has it.
  ///
  /// @param by the side
  /// @param extent how much of it; absent where not told. `PARTIAL` and `NEARLY`: nobody is told to have the
  ///     rest
  /// @param origins who says so
  record Held(Sides by, Optional<Extent> extent, List<Origin> origins) implements Control {
    public Held {
      origins = List.copyOf(origins);
    }
  }

  /// More than one side is in it, or it is surrounded in part: voices do not disagree, the place is fought
  /// over.
  ///
  /// @param stakes two or more
  /// @param origins who says so
  record Contested(List<Stake> stakes, List<Origin> origins) implements Control {
    public Contested {
      stakes = List.copyOf(stakes);
      origins = List.copyOf(origins);
      if (stakes.size() < 2) {
        throw new IllegalArgumentException("contested by %s: expected two stakes or more".formatted(stakes));
      }
    }
  }

  /// It is surrounded.
  ///
  /// @param by the besieger, `Sides.UNKNOWN` where nobody is named
  /// @param holder who is inside, absent where not told
  /// @param origins who says so
  record Besieged(Sides by, Optional<Sides> holder, List<Origin> origins) implements Control {
    public Besieged {
      origins = List.copyOf(origins);
    }
  }

  /// Voices disagree about who has it.
  ///
  /// @param views what each says, two or more, none of them disputed itself
  record Disputed(List<Control> views) implements Control {
    public Disputed {
      views = List.copyOf(views);
      if (views.size() < 2) {
        throw new IllegalArgumentException("disputed with views %s: expected two or more".formatted(views));
      }
    }

    @Override
    public List<Origin> origins() {
      return views.stream().map(Control::origins).flatMap(Collection::stream).distinct().toList();
    }
  }

  /// A side lost or left it and nobody is told to have come.
  ///
  /// @param by who left
  /// @param origins who says so
  record Left(Sides by, List<Origin> origins) implements Control {
    public Left {
      origins = List.copyOf(origins);
    }
  }

  /// Nobody has said anything yet.
  record Untold() implements Control {
    @Override
    public List<Origin> origins() {
      return List.of();
    }
  }

  /// What a side has in a contested place.
  ///
  /// @param side the side
  /// @param extent how much; absent where not told
  /// @param around whether it stands around the place, not in it
  record Stake(Sides side, Optional<Extent> extent, boolean around) {}
}
