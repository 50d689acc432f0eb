package org.biennien.chronicle.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The pictures that voices draw of one place at one instant, and how the postings of the next day change
/// them.
///
/// A change (gain, loss) is news for every older picture: an older word cannot contradict a newer event. A
/// state that another voice tells without a change to account for it stands beside the older picture: then
/// they disagree. Within a day: states told without their own day, sieges, losses, gains, then states told
/// for that very day.
///
/// @param pictures none before the first word, several where voices disagree
public record Views(List<View> pictures) {
  static final Views NONE = new Views(List.of());

  /// These pictures.
  public Views {
    pictures = List.copyOf(pictures);
  }

  /// The state that they make.
  public Control control() {
    return switch (pictures.size()) {
      case 0 -> new Control.Untold();
      case 1 -> pictures.getFirst().control();
      default -> new Control.Disputed(pictures.stream().map(View::control).toList());
    };
  }

  /// The pictures after a day's postings.
  Views after(List<Posting> day) {
    List<Posting> gains = of(day, Effect.GAIN);
    List<Posting> holds = of(day, Effect.HOLD);
    Views views = this;
    for (Posting hold : holds) {
      views = contradicts(hold, gains) ? views : views.told(hold);
    }
    for (Posting siege : closest(of(day, Effect.BESIEGE))) {
      views = views.besieged(siege);
    }
    List<Posting> losses = of(day, Effect.LOSE).stream().filter(loss -> !stays(loss, holds)).toList();
    List<Posting> gone = losses.stream().filter(views.cameAndWent(gains)).toList();
    for (Posting loss : losses) {
      views = gone.contains(loss) ? views : views.lost(loss);
    }
    views = views.gained(gains);
    for (Posting loss : gone) {
      views = views.lost(loss);
    }
    for (Posting hold : holds) {
      views = contradicts(hold, gains) ? views.told(hold) : views;
    }
    return views;
  }

  /// Sieges of one day, those told to be closest last: who says *nearly* knows more than who says *surrounded*.
  private static List<Posting> closest(List<Posting> sieges) {
    return sieges.stream().sorted(Comparator.comparingInt(siege -> siege.extent().map(extent -> switch (extent) {
      case PARTIAL -> 1;
      case NEARLY -> 2;
      case COMPLETE -> 3;
    }).orElse(0))).toList();
  }

  /// Losses of a side that was not in the place and came on that day: it left after it came. *Sáng 21/6 phiến quân chiếm
  /// thị trấn, chiều họ rút đi.*
  private Predicate<Posting> cameAndWent(List<Posting> gains) {
    return loss -> pictures.stream().noneMatch(view -> view.holds(loss.side()))
        && gains.stream().anyMatch(gain -> gain.side().allied(loss.side()));
  }

  private static List<Posting> of(List<Posting> day, Effect effect) {
    return day.stream().filter(posting -> posting.effect() == effect).toList();
  }

  /// Whether the same voice says on the same day that the side still has the place: then a part of it left.
  private static boolean stays(Posting lose, List<Posting> holds) {
    return lose.extent().isEmpty() && holds.stream().anyMatch(hold -> hold.side().allied(lose.side())
        && hold.origin().key().equals(lose.origin().key()) && hold.valid().basis() != ValidTime.Basis.BEFORE);
  }

  private static boolean contradicts(Posting hold, List<Posting> gains) {
    return hold.valid().dated() && gains.stream().anyMatch(gain -> !gain.side().allied(hold.side())
        && !gain.articleId().equals(hold.articleId()) && !gain.origin().key().equals(hold.origin().key()));
  }

  private Views besieged(Posting posting) {
    return pictures.isEmpty() ? new Views(List.of(View.besieged(posting)))
        : each(view -> view.besiegedBy(posting));
  }

  private Views lost(Posting posting) {
    return pictures.isEmpty() ? new Views(List.of(View.left(posting)))
        : each(view -> view.leftBy(posting)).withoutVacated();
  }

  /// Who says that one side left does not disagree with those who say that another is in.
  private Views withoutVacated() {
    List<View> taken = pictures.stream().filter(view -> !view.empty()).toList();
    return taken.isEmpty() ? this : new Views(taken);
  }

  private Views gained(List<Posting> gains) {
    List<Posting> parts = gains.stream().filter(gain -> gain.limited() || ofPart(gain, gains)).toList();
    List<Posting> whole = gains.stream().filter(gain -> !parts.contains(gain) && !retold(gain)).toList();
    Views views = whole.isEmpty() ? this : taken(whole);
    for (Posting old : gains) {
      views = retold(old) ? views.each(view -> view.holds(old.side()) ? view.confirmedBy(old) : view) : views;
    }
    for (Posting part : parts) {
      views = views.pictures.isEmpty() ? new Views(List.of(View.held(part)))
          : views.each(view -> view.holds(part.side()) ? view.confirmedBy(part) : view.joinedBy(part));
    }
    return views;
  }

  /// Whether a gain that does not tell how much is one of which another voice of the day knows that it was a part.
  private static boolean ofPart(Posting gain, List<Posting> gains) {
    return gain.extent().isEmpty() && gains.stream().anyMatch(part -> part.limited()
        && part.side().allied(gain.side()) && (part.valid().dated() || !gain.valid().dated()));
  }

  /// Whether a gain that nobody dates is only the old one told again: the side was in the place first, and
  /// others came in since. *Phiến quân chiếm Marawi*, said while the army is retaking it, is not news.
  private boolean retold(Posting gain) {
    return gain.valid().basis() == ValidTime.Basis.PUBLICATION && gain.extent().isEmpty()
        && !pictures.isEmpty()
        && pictures.stream().allMatch(view -> view.contestedSince(gain.side()));
  }

  /// A place taken whole: older pictures fall, but those that already say so lend their voices.
  private Views taken(List<Posting> gains) {
    Views taken = NONE;
    for (Posting gain : gains) {
      taken = taken.gainedBy(gain);
    }
    return taken.each(view -> {
      View with = view;
      for (View old : pictures) {
        boolean agrees = view.holders().size() == 1 && old.heldOnlyBy(view.holders().getFirst().side());
        with = agrees ? with.and(old) : with;
      }
      return with;
    });
  }

  private Views gainedBy(Posting gain) {
    var next = new ArrayList<View>();
    boolean joined = false;
    for (View view : pictures) {
      boolean same = view.heldOnlyBy(gain.side());
      boolean ownWord = view.origins().stream().anyMatch(origin -> origin.key().equals(gain.origin().key()));
      if (same || ownWord) {
        next.add(same ? view.confirmedBy(gain) : view.joinedBy(gain));
        joined = true;
      } else {
        next.add(view);
      }
    }
    if (!joined) {
      next.add(View.held(gain));
    }
    return new Views(next);
  }

  /// A state told by a voice.
  private Views told(Posting hold) {
    if (pictures.stream().anyMatch(view -> view.holds(hold.side()))) {
      return withdrawn(hold, view -> view.holds(hold.side()), view -> view.confirmedBy(hold));
    }
    if (pictures.stream().allMatch(View::empty)) {
      return pictures.isEmpty() ? new Views(List.of(View.held(hold))) : each(view -> view.joinedBy(hold));
    }
    boolean ownWordOnly = pictures.stream().flatMap(view -> view.origins().stream())
        .allMatch(origin -> origin.key().equals(hold.origin().key()));
    boolean shared = hold.limited() ? pictures.stream().noneMatch(View::complete)
        : hold.extent().isEmpty() && pictures.stream().allMatch(View::room);
    if (shared) {
      return each(view -> view.joinedBy(hold));
    }
    if (ownWordOnly) {
      return hold.limited() ? each(view -> view.joinedBy(hold)) : new Views(List.of(View.held(hold)));
    }
    Views others = withdrawn(hold, view -> false, view -> view);
    var next = new ArrayList<>(others.pictures);
    next.add(View.held(hold));
    return new Views(next);
  }

  /// Takes the voice out of every picture that it no longer draws, and lets it confirm the one that it does.
  private Views withdrawn(Posting hold, Predicate<View> own, UnaryOperator<View> confirmed) {
    var next = new ArrayList<View>();
    for (View view : pictures) {
      View kept = own.test(view) ? confirmed.apply(view) : view.without(hold.origin().key());
      if (!kept.origins().isEmpty()) {
        next.add(kept);
      }
    }
    return new Views(next);
  }

  private Views each(UnaryOperator<View> change) {
    return new Views(pictures.stream().map(change).distinct().toList());
  }
}
