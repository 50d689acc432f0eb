package org.biennien.extract.place;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.PlaceKind;

/// Chooses among the places of one name: the likeliest of those that the name may be where it stands.
final class Resolver {
  /// Places up to this rank are little known.
  private static final int LITTLE_KNOWN = 4;
  private static final double NEARLY_EQUAL = 0.93;
  private static final double SAME_SOUND = 0.98;
  private static final double FAR_KM = 250;
  /// A hill or river of a town's name is near that town.
  private static final Set<PlaceKind> NATURAL = EnumSet.of(PlaceKind.MOUNTAIN, PlaceKind.RIVER, PlaceKind.SEA, PlaceKind.ISLAND);
  private static final double MAIN_SHARE = 0.3;

  private final CountryProfile profile;
  private final Acceptance acceptance;
  private final Likelihood likelihood;

  Resolver(CountryProfile profile) {
    this.profile = profile;
    acceptance = new Acceptance(profile);
    likelihood = new Likelihood(profile);
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
      if (acceptance.of(candidate, hit, evidence)) {
        // The only one needs no points, and most names have but one.
        double points = hit.candidates().size() == 1 ? 0
            : likelihood.points(candidate, hit.phrase().noun(), evidence.container()) + Likelihood.together(candidate.entry(), evidence.country()) - Likelihood.farness(candidate.entry(), near);
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
  Optional<Candidate> alike(List<Candidate> candidates, Optional<PlaceNoun> noun, Optional<Coordinates> near) {
    Optional<Candidate> best = Optional.empty();
    double most = Double.NEGATIVE_INFINITY;
    for (Candidate candidate : candidates) {
      if (mayBeMisspelt(candidate, noun, near)) {
        double points = likelihood.points(candidate, noun, Optional.empty());
        if (best.isEmpty() || points > most) {
          best = Optional.of(candidate);
          most = points;
        }
      }
    }
    return best;
  }

  private boolean mayBeMisspelt(Candidate candidate, Optional<PlaceNoun> noun, Optional<Coordinates> near) {
    GazetteerEntry entry = candidate.entry();
    boolean main = entry.country().filter(c -> profile.share(c) >= MAIN_SHARE).isPresent();
    boolean nearlyEqual = candidate.similarity() >= NEARLY_EQUAL;
    boolean wellKnown = entry.rank() > LITTLE_KNOWN;
    boolean village = !entry.listed() && !main && candidate.similarity() < SAME_SOUND;
    if (!profile.expects(entry) || village && !profile.isEmpty() || wellKnown && !nearlyEqual
        || noun.filter(n -> !n.admits(entry.kind())).isPresent()) {
      return false;
    }
    boolean natural = noun.filter(n -> n.tellsKind() && NATURAL.contains(n.kinds().getFirst())).isPresent();
    return entry.listed() && wellKnown && !(natural && entry.kind() == PlaceKind.TOWN)
        || near.map(n -> n.kilometresTo(entry.point()) <= FAR_KM).orElse(main && nearlyEqual);
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
    evidence.container().filter(c -> Likelihood.liesIn(entry, c)).ifPresent(
        c -> why.append(", in ").append(c.name()).append(" by the text"));
    if (hit.candidates().size() > 1) {
      why.append(", best of ").append(hit.candidates().size());
      entry.country().filter(profile::has)
          .ifPresent(c -> why.append(" (the article is about ").append(c).append(')'));
    }
    return why.toString();
  }
}
