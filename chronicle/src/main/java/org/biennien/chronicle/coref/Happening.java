package org.biennien.chronicle.coref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.decision.Decided;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Count;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Status;
import org.biennien.claim.TimeMention;

/// What one article tells of one event: its claims of one group.
///
/// @param id article and group: `a1#g3`; `a1#g3~7` where decision 7 took its claims out of the group
/// @param report the article
/// @param claims the claims of the group, sorted by id; one at least
public record Happening(String id, Report report, List<Claim> claims) implements Comparable<Happening> {
  public Happening {
    claims = claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("happening %s has no claim".formatted(id));
    }
  }

  /// The happenings that testimonies tell of, sorted by id.
  public static List<Happening> of(Collection<Testimony> testimonies) {
    return of(testimonies, Decided.NONE);
  }

  /// The happenings that testimonies tell of, where a person may have cut a group: the claims that were taken out are a
  /// happening of their own, `a1#g3~7` by decision 7.
  ///
  /// @param testimonies all claims of each article, or none
  public static List<Happening> of(Collection<Testimony> testimonies, Decided decided) {
    Map<String, List<Testimony>> groups = testimonies.stream().collect(
        Collectors.groupingBy(t -> id(t.report().articleId(), t.claim().group())));
    Map<String, List<Testimony>> parts = new TreeMap<>();
    groups.forEach((id, told) -> {
      List<String> group = told.stream().map(t -> t.claim().id()).toList();
      told.forEach(t -> parts.computeIfAbsent(id + decided.part(t.claim().id(), group), part -> new ArrayList<>())
          .add(t));
    });
    var happenings = new ArrayList<Happening>();
    parts.forEach((id, told) -> happenings.add(of(id, told)));
    return List.copyOf(happenings);
  }

  /// A happening of an article that is known by its id.
  ///
  /// @param told its claims, one at least
  public static Happening of(String id, List<Testimony> told) {
    return new Happening(id, told.getFirst().report(), told.stream().map(Testimony::claim).toList());
  }

  /// The id of what an article tells under a group number.
  public static String id(String articleId, int group) {
    return "%s#g%d".formatted(articleId, group);
  }

  /// The ids of the claims, sorted.
  public List<String> claimIds() {
    return claims.stream().map(Claim::id).toList();
  }

  /// The claims with their report.
  public List<Testimony> testimonies() {
    return claims.stream().map(claim -> new Testimony(claim, report)).toList();
  }

  Set<ClaimType> types() {
    return all(claim -> List.of(claim.type()));
  }

  /// The families of its types.
  public Set<TypeFamily> families() {
    return all(claim -> List.of(TypeFamily.of(claim.type())));
  }

  /// Whether it only is to come: a plan is not the event.
  boolean planned() {
    return claims.stream().allMatch(claim -> claim.status() == Status.PLANNED);
  }

  /// The places told.
  public List<Place> places() {
    return claims.stream().flatMap(c -> c.place().stream()).map(PlaceMention::place).distinct().toList();
  }

  Optional<Edtf> time() {
    return claims.stream().flatMap(c -> c.time().stream()).map(TimeMention::value).findFirst();
  }

  /// A told date without a year: `XXXX-12-11`.
  public Optional<String> incompleteTime() {
    return time().filter(time -> time.earliest().isEmpty() && time.latest().isEmpty()).map(Edtf::toString);
  }

  /// The sides that act; for types without a direction all that take part.
  Set<String> agents() {
    return sides(claim -> symmetric(claim.type())
        ? Stream.concat(claim.agent().stream(), claim.patient().stream()).toList()
        : claim.agent());
  }

  Set<String> patients() {
    return sides(claim -> symmetric(claim.type()) ? List.of() : claim.patient());
  }

  List<Count> counts() {
    return claims.stream().flatMap(c -> c.count().stream()).distinct().toList();
  }

  private static boolean symmetric(ClaimType type) {
    return type == ClaimType.CLASH || type == ClaimType.MEET || type == ClaimType.AGREE;
  }

  private Set<String> sides(Function<Claim, List<ActorMention>> actors) {
    Set<String> sides = all(claim -> actors.apply(claim).stream().map(m -> m.actor().side()).toList());
    sides.remove("UNKNOWN");
    return sides;
  }

  private <T extends Comparable<T>> Set<T> all(Function<Claim, List<T>> values) {
    return claims.stream().flatMap(claim -> values.apply(claim).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public int compareTo(Happening other) {
    return id.compareTo(other.id);
  }
}
