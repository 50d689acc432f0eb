package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Testimony;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Status;

/// Finds claims about one happening that cannot both be so: told as done and denied; numbers of dead that no
/// number satisfies. A toll that a later report puts higher has grown, and contradicts nothing.
public final class Contradictions {
  /// The contradictions within an event, by the ids of their claims.
  public List<Contradiction> in(Event event) {
    var found = new ArrayList<Contradiction>();
    List<Testimony> told = event.testimonies();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        compare(told.get(i), told.get(j)).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparing((Contradiction c) -> c.first().claim().id())
        .thenComparing(c -> c.second().claim().id()));
    return List.copyOf(found);
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

  private static boolean denies(Testimony a, Testimony b) {
    return a.claim().status() == Status.ACTUAL && b.claim().status() == Status.DENIED;
  }

  /// Whether they name different places or different victims.
  private static boolean apart(Claim a, Claim b) {
    List<PlaceKey> places = b.place().stream().map(PlaceMention::place).map(PlaceKey::of).toList();
    boolean otherPlace = !a.place().isEmpty() && !places.isEmpty()
        && a.place().stream().map(PlaceMention::place).map(PlaceKey::of).noneMatch(places::contains);
    List<String> patients = b.patient().stream().map(mention -> mention.actor().side()).toList();
    boolean otherPatient = !a.patient().isEmpty() && !patients.isEmpty()
        && a.patient().stream().map(mention -> mention.actor().side()).noneMatch(patients::contains);
    return otherPlace || otherPatient;
  }

  private static Optional<Contradiction> toll(Testimony a, Testimony b) {
    for (Count x : a.claim().count()) {
      for (Count y : b.claim().count()) {
        boolean deaths = x.of() == CountOf.KILLED && y.of() == CountOf.KILLED;
        if (deaths && Likeness.disjoint(x, y) && !grew(a, x, b, y)) {
          return Optional.of(Contradiction.of(Contradiction.Kind.TOLL, a, b,
              "\"%s\" and \"%s\" cannot both be".formatted(x.quote().text(), y.quote().text())));
        }
      }
    }
    return Optional.empty();
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
