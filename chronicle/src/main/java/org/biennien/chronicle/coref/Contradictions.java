package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Testimony;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Status;

/// Finds claims about one happening that cannot both be so: told as done and denied; numbers of dead that no
/// number satisfies. A toll that a later report puts higher has grown, and contradicts nothing.
public final class Contradictions {
  /// The contradictions within an event, by the ids of their claims. What two articles tell in several
  /// sentences is one contradiction of a kind and a type, shown by the claims that come first.
  public List<Contradiction> in(Event event) {
    Map<String, Contradiction> found = new TreeMap<>();
    List<Testimony> told = event.testimonies();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        compare(told.get(i), told.get(j)).ifPresent(pair -> found.putIfAbsent(content(pair), pair));
      }
    }
    return found.values().stream().sorted(Comparator.comparing((Contradiction c) -> c.first().claim().id())
        .thenComparing(c -> c.second().claim().id())).toList();
  }

  private static String content(Contradiction pair) {
    return String.join("|", pair.kind().label(), pair.first().claim().type().label(),
        pair.first().report().articleId(), pair.second().report().articleId());
  }

  private static Optional<Contradiction> compare(Testimony a, Testimony b) {
    if (a.claim().type() != b.claim().type() || apart(a.claim(), b.claim())) {
      return Optional.empty();
    }
    if (denies(a, b) || denies(b, a)) {
      return Optional.of(Contradiction.of(Contradiction.Kind.DENIED, a, b,
          "one says that it was so, the other denies it"));
    }
    return a.claim().status() == Status.ACTUAL && b.claim().status() == Status.ACTUAL ? toll(a, b)
        : Optional.empty();
  }

  /// Whether `b` denies what `a` tells. Who denies having done it does not deny that it was done.
  private static boolean denies(Testimony a, Testimony b) {
    List<String> denied = sides(b.claim().agent());
    return a.claim().status() == Status.ACTUAL && b.claim().status() == Status.DENIED
        && (denied.isEmpty() || sides(a.claim().agent()).stream().anyMatch(denied::contains));
  }

  private static List<String> sides(List<ActorMention> actors) {
    return actors.stream().map(mention -> mention.actor().side()).toList();
  }

  /// Whether they name different places or different victims.
  private static boolean apart(Claim a, Claim b) {
    List<PlaceKey> places = b.place().stream().map(PlaceMention::place).map(PlaceKey::of).toList();
    boolean otherPlace = !a.place().isEmpty() && !places.isEmpty()
        && a.place().stream().map(PlaceMention::place).map(PlaceKey::of).noneMatch(places::contains);
    List<String> patients = sides(b.patient());
    boolean otherPatient = !a.patient().isEmpty() && !patients.isEmpty()
        && sides(a.patient()).stream().noneMatch(patients::contains);
    return otherPlace || otherPatient;
  }

  private static Optional<Contradiction> toll(Testimony a, Testimony b) {
    for (Count x : a.claim().count()) {
      for (Count y : b.claim().count()) {
        boolean deaths = x.of() == CountOf.KILLED && y.of() == CountOf.KILLED;
        if (deaths && counted(x).equals(counted(y)) && Likeness.disjoint(x, y) && !grew(a, x, b, y)) {
          return Optional.of(Contradiction.of(Contradiction.Kind.TOLL, a, b,
              "\"%s\" and \"%s\" cannot both be".formatted(x.quote().text(), y.quote().text())));
        }
      }
    }
    return Optional.empty();
  }

  /// What is counted: *người* of *ít nhất 80 người*, nothing of a bare number. Dead policemen and all the dead
  /// are two counts.
  private static String counted(Count count) {
    String words = count.quote().text().strip();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return last.chars().anyMatch(Character::isDigit) ? "" : FoldedName.of(last);
  }

  private static boolean grew(Testimony a, Count x, Testimony b, Count y) {
    Optional<LocalDate> first = a.report().published().value().flatMap(Edtf::latest);
    Optional<LocalDate> second = b.report().published().value().flatMap(Edtf::latest);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return false;
    }
    boolean later = second.get().isAfter(first.get());
    return later == (y.min().orElse(0) > x.min().orElse(0));
  }
}
