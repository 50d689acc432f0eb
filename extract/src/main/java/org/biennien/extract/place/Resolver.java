package org.biennien.extract.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.PlaceKind;

/// Chooses among the places of one name, and decides whether the name is a place at all.
///
/// Each place has points: its importance; more where its country is what the article is about, where the noun
/// before the name agrees (`tỉnh Aleppo`), where the words after it say that it lies there (`X, tỉnh Y`);
/// less for a name that only sounds alike. A name from our own tables is a place unless its neighbours make
/// it a person's or a paper's; one that only GeoNames has must be shown to be one.
final class Resolver {
  /// Mexico is the country, not Mexico City, which some language calls so.
  private static final double USUAL_NAME = 2;
  private static final double COUNTRY = 6;
  private static final double MOST_FOR_COUNTRY = 4;
  /// Of namesakes that in a country told is likelier.
  private static final double UNTOLD = 2;
  private static final double AGREES = 6;
  private static final double MAY_AGREE = 1.5;
  private static final double DISAGREES = -7;
  /// `sân bay Jordan` is an airport of Jordan, `thủ đô Lebanon` its capital.
  private static final double DISAGREES_STATE = -1;
  private static final double IN_PROVINCE = 6;
  private static final double IN_COUNTRY = 3;
  /// Places up to this rank are only expected where the article tells of their country.
  private static final int LITTLE_KNOWN = 4;
  /// Places above this rank, such as New York, are told of anywhere.
  private static final int KNOWN_ANYWHERE = 6;
  /// Of these names many towns have one: `quận Yarmouk`.
  private static final Set<PlaceKind> SMALL = EnumSet.of(PlaceKind.QUARTER, PlaceKind.DISTRICT);
  private static final double NEARLY_EQUAL = 0.93;
  private static final double SAME_SOUND = 0.98;

  private static final double FAR_KM = 250;
  private static final double MAIN_SHARE = 0.3;

  private final CountryProfile profile;

  Resolver(CountryProfile profile) {
    this.profile = profile;
  }

  /// A place chosen, and why.
  record Choice(Candidate candidate, String why) {}

  /// The best place for `hit`; none where the name is more likely no place.
  ///
  /// @param near where the place told last is: of little-known namesakes the nearer is likelier
  Optional<Choice> choose(Hit hit, Evidence evidence, Optional<Coordinates> near) {
    return best(hit, evidence, near).map(c -> new Choice(c, why(c, hit, evidence)));
  }

  /// As [#choose], without telling why. The first of equals stays: the candidates are sorted by importance.
  Optional<Candidate> best(Hit hit, Evidence evidence, Optional<Coordinates> near) {
    Optional<Candidate> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : hit.candidates()) {
      if (accepted(candidate, hit, evidence)) {
        // The only one needs no points, and most names have but one.
        double points = hit.candidates().size() == 1 ? 0
            : points(candidate, hit.phrase().noun(), evidence.container()) - farness(candidate.entry(), near);
        if (best.isEmpty() || points > most) {
          best = Optional.of(candidate);
          most = points;
        }
      }
    }
    return best;
  }

  /// The best of places whose names sound like one introduced by a place noun; none where no one is near
  /// enough.
  ///
  /// @param near where the place told last is: the place must not be far from it
  Optional<Candidate> alike(List<Candidate> candidates, Optional<PlaceNoun> noun,
      Optional<Coordinates> near) {
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      boolean main = candidate.entry().country().filter(c -> profile.share(c) >= MAIN_SHARE).isPresent();
      boolean village = !candidate.entry().listed() && !main && candidate.similarity() < SAME_SOUND;
      if (!expected(candidate.entry()) || village && !profile.isEmpty()) {
        continue;
      }
      boolean misspelt = candidate.entry().listed() && candidate.entry().rank() > LITTLE_KNOWN
          && candidate.similarity() >= NEARLY_EQUAL;
      boolean known = misspelt || near.map(n -> n.kilometresTo(candidate.entry().point()) <= FAR_KM)
          .orElse(main && candidate.similarity() >= NEARLY_EQUAL);
      boolean wellKnown = candidate.entry().rank() > LITTLE_KNOWN && candidate.similarity() < NEARLY_EQUAL;
      boolean fits = !wellKnown && (noun.isEmpty() || noun.get().admits(candidate.entry().kind()));
      double points = points(candidate, noun, Optional.empty());
      if (known && fits && points > most) {
        best = candidate;
        most = points;
      }
    }
    return Optional.ofNullable(best);
  }

  /// Whether a place may be meant that the text misspells: only where its country is told, if any is.
  private boolean expected(GazetteerEntry entry) {
    return profile.isEmpty() || entry.country().filter(c -> !profile.has(c)).isEmpty();
  }

  /// Points off for a little-known town far from where the text is: up to three.
  private static double farness(GazetteerEntry entry, Optional<Coordinates> near) {
    return entry.rank() > LITTLE_KNOWN - 1 ? 0
        : near.map(n -> Math.min(3, n.kilometresTo(entry.point()) / 150)).orElse(0.0);
  }

  private double points(Candidate candidate, Optional<PlaceNoun> noun, Optional<GazetteerEntry> container) {
    GazetteerEntry entry = candidate.entry();
    double points = entry.rank() + (entry.listed() ? 1 : 0) + (candidate.usual() ? USUAL_NAME : 0);
    points += Math.min(MOST_FOR_COUNTRY, COUNTRY * entry.country().map(profile::share).orElse(0.0));
    points -= entry.rank() <= KNOWN_ANYWHERE && entry.kind() != PlaceKind.COUNTRY && !expected(entry) ? UNTOLD : 0;
    points += kindPoints(entry.kind(), noun);
    points += container.map(c -> containerPoints(entry, c)).orElse(0.0);
    return points - switch (candidate.match()) {
      case SPELLING -> 0;
      case LETTERS -> 0.5;
      case SOUND -> 3 + 12 * (1 - candidate.similarity());
    };
  }

  private static double kindPoints(PlaceKind kind, Optional<PlaceNoun> noun) {
    if (noun.isPresent() && noun.get().tellsKind()) {
      return noun.get().kinds().getFirst() == kind ? AGREES
          : noun.get().kinds().contains(kind) ? MAY_AGREE : noun.get().anyKind() ? 0
          : kind == PlaceKind.COUNTRY || kind == PlaceKind.CONTINENT ? DISAGREES_STATE : DISAGREES;
    }
    return switch (kind) {
      case COUNTRY, CONTINENT, TOWN, SEA, ISLAND, REGION -> 0;
      case QUARTER, MOUNTAIN -> -1;
      case PROVINCE, DISTRICT -> -2.5;
      case RIVER, BORDER -> -3;
      case BASE, SITE -> -4;
    };
  }

  private static double containerPoints(GazetteerEntry entry, GazetteerEntry container) {
    if (entry.id().equals(container.id())) {
      return 0;
    }
    if (entry.province().filter(container.name()::equals).isPresent()) {
      return IN_PROVINCE;
    }
    return entry.country().isPresent() && entry.country().equals(container.country()) ? IN_COUNTRY : 0;
  }

  private boolean accepted(Candidate best, Hit hit, Evidence evidence) {
    GazetteerEntry entry = best.entry();
    boolean area = entry.kind() == PlaceKind.COUNTRY || entry.kind() == PlaceKind.CONTINENT;
    if (entry.listed()) {
      int known = SMALL.contains(entry.kind()) ? KNOWN_ANYWHERE : LITTLE_KNOWN;
      boolean strange = entry.rank() <= known && entry.country().filter(c -> !profile.has(c))
          .isPresent()
          && evidence.container().isEmpty() && !profile.ranking().isEmpty();
      if (strange) {
        return false;
      }
      return area || evidence.noun() || !evidence.person()
          && (!evidence.partOfName() || sure(entry, hit, evidence));
    }
    boolean told = entry.country().filter(profile::has).isPresent();
    boolean contained = evidence.container().filter(c -> containerPoints(entry, c) > 0).isPresent();
    if (evidence.noun() && !evidence.cue() && (told || contained || entry.rank() >= 4)) {
      return hit.phrase().noun().filter(n -> n.admits(entry.kind()) || !n.tellsKind()).isPresent();
    }
    if (evidence.person() || evidence.partOfName()) {
      return false;
    }
    if (!best.usual() && !contained || evidence.cue()) {
      return false; // GeoNames holds what a town was ever called in any language: Pahlavi, Hamas
    }
    boolean shown = contained || evidence.preposition() || evidence.list();
    return shown && (told || entry.rank() >= 5) || told && entry.rank() >= 4
        || evidence.preposition() && entry.rank() >= 4;
  }

  /// Whether a name of ours is a place even beside other names: shown by a word of place, or long.
  private static boolean sure(GazetteerEntry entry, Hit hit, Evidence evidence) {
    return evidence.preposition() || evidence.container().isPresent() || evidence.list()
        || hit.to() - hit.from() > 1 || entry.kind() == PlaceKind.PROVINCE && entry.rank() >= 6;
  }

  private String why(Candidate best, Hit hit, Evidence evidence) {
    GazetteerEntry entry = best.entry();
    var why = new StringBuilder("gazetteer entry ").append(entry.id()).append(", ")
        .append(switch (best.match()) {
      case SPELLING -> "spelled so";
      case LETTERS -> "spelled so but for marks";
      case SOUND -> "sounds like \"" + best.spelling() + '"';
    });
    hit.phrase().noun().filter(PlaceNoun::tellsKind).ifPresent(
        n -> why.append(", ").append(entry.kind().label()).append(" after \"").append(n.text()).append('"'));
    evidence.container().filter(c -> containerPoints(entry, c) > 0).ifPresent(
        c -> why.append(", in ").append(c.name()).append(" by the text"));
    if (hit.candidates().size() > 1) {
      why.append(", best of ").append(hit.candidates().size());
      entry.country().filter(profile::has)
          .ifPresent(c -> why.append(" (the article is about ").append(c).append(')'));
    }
    return why.toString();
  }
}
