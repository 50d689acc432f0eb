package org.biennien.extract.place;

import java.util.List;
import java.util.Optional;

/// Chooses among the places of one name, and decides whether the name is a place at all.
///
/// Each place has points: its importance; more where its country is what the article is about, where the noun
/// before the name agrees (`tỉnh Aleppo`), where the words after it say that it lies there (`X, tỉnh Y`); less
/// for a name that only sounds alike. A name from our own tables is a place unless its neighbours make it a
/// person's or a paper's; one that only GeoNames has must be shown to be one.
final class Resolver {
  private static final double COUNTRY = 6;
  private static final double MOST_FOR_COUNTRY = 4;
  private static final double AGREES = 5;
  private static final double MAY_AGREE = 1.5;
  private static final double DISAGREES = -7;
  private static final double IN_PROVINCE = 6;
  private static final double IN_COUNTRY = 3;
  /// Places up to this rank are only expected where the article tells of their country.
  private static final int LITTLE_KNOWN = 4;
  private static final double NEARLY_EQUAL = 0.93;

  private final CountryProfile profile;

  Resolver(CountryProfile profile) {
    this.profile = profile;
  }

  /// A place chosen, and why.
  record Choice(Candidate candidate, String why) {}

  /// The best place for `hit`; none where the name is more likely no place.
  Optional<Choice> choose(Hit hit, Evidence evidence) {
    Candidate best = hit.candidates().getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : hit.candidates()) {
      double points = points(candidate, hit.phrase().noun(), evidence.container());
      if (points > most) {
        most = points;
        best = candidate;
      }
    }
    return accepted(best, hit, evidence) ? Optional.of(new Choice(best, why(best, hit, evidence))) : Optional.empty();
  }

  /// The best of places whose names sound like one introduced by a place noun; none where no one is near enough.
  Optional<Candidate> alike(List<Candidate> candidates, Optional<PlaceNoun> noun) {
    Candidate best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      boolean known = candidate.entry().country().filter(profile::has).isPresent();
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

  private double points(Candidate candidate, Optional<PlaceNoun> noun, Optional<GazetteerEntry> container) {
    GazetteerEntry entry = candidate.entry();
    double points = entry.rank() + (entry.listed() ? 1 : 0);
    points += Math.min(MOST_FOR_COUNTRY, COUNTRY * entry.country().map(profile::share).orElse(0.0));
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
          : noun.get().kinds().contains(kind) ? MAY_AGREE : noun.get().anyKind() ? 0 : DISAGREES;
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
      boolean strange = entry.rank() <= LITTLE_KNOWN && entry.country().filter(c -> !profile.has(c)).isPresent()
          && evidence.container().isEmpty() && !profile.ranking().isEmpty();
      if (strange) {
        return false;
      }
      return area || evidence.noun() || !evidence.person() && (!evidence.partOfName() || sure(entry, hit, evidence));
    }
    boolean told = entry.country().filter(profile::has).isPresent();
    boolean contained = evidence.container().filter(c -> containerPoints(entry, c) > 0).isPresent();
    if (evidence.noun() && (told || contained || entry.rank() >= 4)) {
      return hit.phrase().noun().filter(n -> n.admits(entry.kind()) || !n.tellsKind()).isPresent();
    }
    if (evidence.person() || evidence.partOfName()) {
      return false;
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
    var why = new StringBuilder("gazetteer entry ").append(entry.id()).append(", ").append(switch (best.match()) {
      case SPELLING -> "spelling";
      case LETTERS -> "letters";
      case SOUND -> "sounds like";
    }).append(" \"").append(best.spelling()).append('"');
    hit.phrase().noun().filter(PlaceNoun::tellsKind).ifPresent(
        n -> why.append(", ").append(entry.kind().label()).append(" after \"").append(n.text()).append('"'));
    evidence.container().filter(c -> containerPoints(entry, c) > 0).ifPresent(
        c -> why.append(", in ").append(c.name()).append(" by the text"));
    if (hit.candidates().size() > 1) {
      why.append(", best of ").append(hit.candidates().size());
      entry.country().filter(profile::has).ifPresent(c -> why.append(" (the article is about ").append(c).append(')'));
    }
    return why.toString();
  }
}
