package org.biennien.chronicle.coref;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.Wording;
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
import org.jspecify.annotations.Nullable;

/// What one article tells of one event: its claims of one group. What it is compared by is worked out once.
public final class Happening implements Comparable<Happening> {
  private static final Alliances ALLIANCES = Alliances.load();
  private static final int RAREST = 8;
  /// In fewer than one of twenty articles.
  private static final double RARE = 3;

  private final String id;
  private final List<Testimony> testimonies;
  private final List<Claim> claims;
  private final Set<ClaimType> types;
  private final Set<TypeFamily> families;
  private final Set<String> triggers;
  private final Set<String> agents;
  private final Set<String> camps;
  private final Set<String> patients;
  private final List<Place> places;
  private final List<Site> sites;
  private final List<Count> counts;
  private final Optional<Edtf> time;
  private final Optional<DayRange> days;
  private final Wording wording;
  private final double[] rarities;
  private final double rarity;
  private final List<String> rarest;

  private Happening(String id, Collection<Testimony> told) {
    if (told.isEmpty()) {
      throw new IllegalArgumentException("happening %s has no claim".formatted(id));
    }
    this.id = id;
    testimonies = told.stream().sorted(Comparator.comparing(t -> t.claim().id())).toList();
    claims = testimonies.stream().map(Testimony::claim).toList();
    types = all(claim -> List.of(claim.type()));
    families = all(claim -> List.of(TypeFamily.of(claim.type())));
    triggers = all(claim -> List.of(claim.trigger().quote().text().replace('_', ' ').toLowerCase(Locale.ROOT)));
    agents = sides(claim -> symmetric(claim.type())
        ? Stream.concat(claim.agent().stream(), claim.patient().stream()).toList()
        : claim.agent());
    places = claims.stream().flatMap(c -> c.place().stream()).map(PlaceMention::place).distinct().toList();
    sites = places.stream().map(Site::of).toList();
    Optional<String> country = places.stream().flatMap(place -> place.country().stream()).findFirst();
    camps = agents.stream().map(side -> ALLIANCES.camp(side, country)).collect(Collectors.toCollection(TreeSet::new));
    patients = sides(claim -> symmetric(claim.type()) ? List.of() : claim.patient());
    counts = claims.stream().flatMap(c -> c.count().stream()).distinct().toList();
    time = claims.stream().flatMap(c -> c.time().stream()).map(TimeMention::value).findFirst();
    days = DayRange.of(this);
    wording = Wording.together(testimonies.stream().map(Testimony::wording).distinct().toList());
    rarities = wording.words().stream().mapToDouble(WordRarity.TABLE::of).toArray();
    rarity = WordRarity.TABLE.sum(wording.words());
    rarest = wording.words().stream().filter(word -> WordRarity.TABLE.of(word) >= RARE)
        .sorted(Comparator.comparingDouble(WordRarity.TABLE::of).reversed().thenComparing(Comparator.naturalOrder()))
        .limit(RAREST).toList();
  }

  /// The happenings that testimonies tell of, sorted by id.
  public static List<Happening> of(Collection<Testimony> testimonies) {
    return of(testimonies, Decided.NONE);
  }

  /// The happenings that testimonies tell of, where a person may have cut a group: the claims that were taken out are a
  /// happening of their own, `a1#g3~7` by decision 7. So are claims of a group that tell a day apart from the others:
  /// `a1#g3@2017-06-30`.
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
    parts.forEach((id, told) -> DayParts.of(told).forEach((part, ofDays) -> happenings.add(new Happening(id + part, ofDays))));
    happenings.sort(null);
    return List.copyOf(happenings);
  }

  /// A happening of an article that is known by its id.
  ///
  /// @param told its claims, one at least
  public static Happening of(String id, List<Testimony> told) {
    return new Happening(id, told);
  }

  /// The id of what an article tells under a group number.
  public static String id(String articleId, int group) {
    return "%s#g%d".formatted(articleId, group);
  }

  /// Article and group: `a1#g3`; `a1#g3~7` where decision 7 took its claims out of the group, `a1#g3@2017-06-30` where
  /// they tell another day than the rest of it.
  public String id() {
    return id;
  }

  /// The article.
  public Report report() {
    return testimonies.getFirst().report();
  }

  /// The claims of the group, sorted by id; one at least.
  public List<Claim> claims() {
    return claims;
  }

  /// The ids of the claims, sorted.
  public List<String> claimIds() {
    return claims.stream().map(Claim::id).toList();
  }

  /// The claims with their report.
  public List<Testimony> testimonies() {
    return testimonies;
  }

  Set<ClaimType> types() {
    return types;
  }

  /// The families of its types.
  public Set<TypeFamily> families() {
    return families;
  }

  /// The words of its triggers, in small letters.
  Set<String> triggers() {
    return triggers;
  }

  /// Whether it only is to come: a plan is not the event.
  boolean planned() {
    return claims.stream().allMatch(claim -> claim.status() == Status.PLANNED);
  }

  /// The places told.
  public List<Place> places() {
    return places;
  }

  /// The same with what they are compared by.
  List<Site> sites() {
    return sites;
  }

  Optional<Edtf> time() {
    return time;
  }

  /// The days on which it can have been; absent off the calendar.
  Optional<DayRange> days() {
    return days;
  }

  /// A told date without a year: `XXXX-12-11`.
  public Optional<String> incompleteTime() {
    return time.filter(told -> told.earliest().isEmpty() && told.latest().isEmpty()).map(Edtf::toString);
  }

  /// The sides that act; for types without a direction all that take part.
  Set<String> agents() {
    return agents;
  }

  /// The camps that its agents fight for there.
  Set<String> camps() {
    return camps;
  }

  Set<String> patients() {
    return patients;
  }

  List<Count> counts() {
    return counts;
  }

  /// The words of the sentences that tell it.
  Wording wording() {
    return wording;
  }

  /// How rare each of its words is, in their order.
  double rarity(int word) {
    return rarities[word];
  }

  /// How rare its words are together.
  double rarity() {
    return rarity;
  }

  /// The rarest of its words, the rarest first, eight at most; none that one in twenty articles has.
  List<String> rarest() {
    return rarest;
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

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Happening happening && id.equals(happening.id) && testimonies.equals(happening.testimonies);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id;
  }
}
