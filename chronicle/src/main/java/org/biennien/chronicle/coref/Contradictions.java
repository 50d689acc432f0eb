package org.biennien.chronicle.coref;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.FoldedName;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Origins;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Testimony;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Status;
import org.biennien.claim.TimeMention;

/// Finds claims about one happening that cannot both be so: told as done by one voice and denied by another; numbers of
/// dead that no number satisfies. What one voice says twice contradicts nothing, nor does the same sentence in two outlets.
///
/// - Denied: somebody must be named who denies. That something will not be (*sẽ không*) or was stopped (*chặn đứng, ngăn cản*), is
///   no denial of what was told; words (threats, demands, promises, meetings) are left out, since *denied* there mostly means that
///   another one did not take place.
/// - Numbers: a toll that a later report puts higher has grown, and the dead of weeks are no rival of those of a day.
///
/// Of an event three at most are listed, one for each who denies, those of parties to the fight first.
public final class Contradictions {
  private static final int MOST = 3;
  private static final int FEW_DAYS = 4;
  /// Share of common words from which on two sentences are one, copied.
  private static final double COPIED = 0.8;
  /// Shorter sentences are alike by chance.
  private static final int FEWEST = 5;

  private final Origins origins = new Origins(Alliances.load());

  /// The contradictions within an event, by the ids of their claims.
  public List<Contradiction> in(Event event) {
    List<Told> told = event.testimonies().stream().map(t -> new Told(t, origins.of(t))).toList();
    Map<String, Candidate> best = new TreeMap<>();
    for (int i = 0; i < told.size(); i++) {
      for (int j = i + 1; j < told.size(); j++) {
        compare(told.get(i), told.get(j)).ifPresent(found ->
            best.merge(found.content, found, (a, b) -> Candidate.ORDER.compare(a, b) <= 0 ? a : b));
      }
    }
    return best.values().stream().sorted(Candidate.ORDER).limit(MOST).map(Candidate::pair)
        .sorted(Comparator.comparing((Contradiction c) -> c.first().claim().id()).thenComparing(c -> c.second().claim().id()))
        .toList();
  }

  private record Told(Testimony testimony, List<Origin> voices) {
    Claim claim() {
      return testimony.claim();
    }

    boolean party() {
      return voices.stream().anyMatch(Origin::party);
    }

    /// What tells its voices from others: a government is one, whether it speaks as a party or as an office.
    Set<String> keys() {
      return voices.stream().flatMap(voice -> Stream.concat(Stream.of(voice.key()),
          voice.name().flatMap(ActorCode::read).map(ActorCode::side).stream()))
          .collect(Collectors.toSet());
    }

    String name() {
      return voices.getFirst().name().orElse(voices.getFirst().words());
    }
  }

  /// @param rank less is better
  /// @param content of those that say the same only one is listed
  private record Candidate(int rank, String content, Contradiction pair) {
    private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::rank)
        .thenComparing(c -> c.pair.first().claim().id()).thenComparing(c -> c.pair.second().claim().id());
  }

  private static Optional<Candidate> compare(Told a, Told b) {
    if (a.claim().type() != b.claim().type()) {
      return Optional.empty();
    }
    // Whether they clash at all is told quickest, and few do.
    return denial(a, b).or(() -> denial(b, a)).or(() -> toll(a, b))
        .filter(_ -> !apart(a.claim(), b.claim()) && !oneVoice(a, b) && !copied(a.testimony, b.testimony));
  }

  private static boolean oneVoice(Told a, Told b) {
    return a.keys().stream().anyMatch(b.keys()::contains);
  }

  private static boolean copied(Testimony a, Testimony b) {
    var common = new HashSet<>(a.wording().words());
    common.retainAll(b.wording().words());
    int shorter = Math.min(a.wording().words().size(), b.wording().words().size());
    return shorter >= FEWEST && common.size() >= COPIED * shorter;
  }

  /// `b` denies what `a` tells. Who denies having done it does not deny that it was done.
  private static Optional<Candidate> denial(Told a, Told b) {
    boolean denied = a.claim().status() == Status.ACTUAL && b.claim().status() == Status.DENIED
        && !b.claim().source().isEmpty() && deniable(TypeFamily.of(a.claim().type())) && isDenial(b.testimony)
        && sameDoer(a.claim(), b.claim()) && related(a.claim(), b.claim());
    boolean oneArticle = a.testimony.report().articleId().equals(b.testimony.report().articleId());
    if (!denied || oneArticle && !b.party()) {
      return Optional.empty();
    }
    int rank = (b.party() ? 0 : 4) + (a.claim().source().isEmpty() ? 2 : 0) + (oneArticle ? 1 : 0);
    return Optional.of(new Candidate(rank, "denied|" + a.claim().type().label() + "|" + b.voices.getFirst().key(),
        Contradiction.of(Contradiction.Kind.DENIED, a.testimony, b.testimony,
            List.of(a.name(), b.name()))));
  }

  private static boolean deniable(TypeFamily family) {
    return switch (family) {
      case TAKING, HOLDING, SIEGE, LEAVING, MOVING, FIGHT, OPERATION, DEATHS, INJURIES, CAPTURE, FREEING, LOSSES, FLIGHT,
          ACCORD, DRILL, PROTEST -> true;
      case MEETING, SUPPORT, ACCUSATION, THREAT, DEMAND, REJECTION, SANCTION -> false;
    };
  }

  private static boolean isDenial(Testimony told) {
    return Stream.of("sẽ", "chặn", "ngăn").noneMatch(told.wording().words()::contains);
  }

  /// Whether the denial names nobody, or one who is told to have done it.
  private static boolean sameDoer(Claim told, Claim denial) {
    List<String> denied = sides(denial.agent());
    return denied.isEmpty() || sides(told.agent()).stream().anyMatch(denied::contains);
  }

  /// Whether they share a place, a doer or a victim: by words alone they may be of two happenings.
  private static boolean related(Claim a, Claim b) {
    return keys(a).stream().anyMatch(keys(b)::contains) || sides(a.agent()).stream().anyMatch(sides(b.agent())::contains)
        || sides(a.patient()).stream().anyMatch(sides(b.patient())::contains);
  }

  private static List<PlaceKey> keys(Claim claim) {
    return claim.place().stream().map(PlaceMention::place).map(PlaceKey::of).toList();
  }

  private static List<String> sides(List<ActorMention> actors) {
    return actors.stream().map(mention -> mention.actor().side()).toList();
  }

  /// Whether they name different places or different victims.
  private static boolean apart(Claim a, Claim b) {
    boolean otherPlace = !a.place().isEmpty() && !b.place().isEmpty() && keys(a).stream().noneMatch(keys(b)::contains);
    List<String> patients = sides(b.patient());
    boolean otherPatient = !a.patient().isEmpty() && !patients.isEmpty()
        && sides(a.patient()).stream().noneMatch(patients::contains);
    return otherPlace || otherPatient;
  }

  private static Optional<Candidate> toll(Told a, Told b) {
    if (a.claim().count().isEmpty() || b.claim().count().isEmpty()
        || a.claim().status() != Status.ACTUAL || b.claim().status() != Status.ACTUAL
        || a.testimony.report().articleId().equals(b.testimony.report().articleId())
        || ofLongTime(a.claim()) || ofLongTime(b.claim())) {
      return Optional.empty();
    }
    for (Count x : a.claim().count()) {
      for (Count y : b.claim().count()) {
        boolean deaths = x.of() == CountOf.KILLED && y.of() == CountOf.KILLED;
        if (deaths && counted(x).equals(counted(y)) && Likeness.disjoint(x, y)
            && !grew(a.testimony, x, b.testimony, y)) {
          return Optional.of(new Candidate(8, "toll", Contradiction.of(Contradiction.Kind.TOLL, a.testimony, b.testimony,
              List.of(x.quote().text(), y.quote().text()))));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean ofLongTime(Claim claim) {
    Optional<Edtf> time = claim.time().map(TimeMention::value);
    Optional<LocalDate> from = time.flatMap(Edtf::earliest);
    Optional<LocalDate> to = time.flatMap(Edtf::latest);
    return time.isPresent() && (from.isEmpty() || to.isEmpty() || new DayRange(from.get(), to.get(), true).days() > FEW_DAYS);
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
