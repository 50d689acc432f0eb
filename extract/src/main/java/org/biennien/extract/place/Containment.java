package org.biennien.extract.place;

import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;

/// What a place lies in by the words after it: *Tal Afar, tỉnh Nineveh*; *thánh đường Al Zahra ở phía Tây Kabul*.
final class Containment {
  private static final Set<String> JOINTS = Set.of(
      ",", "(", "thuộc", "ở", "của", "tại", "nằm", "trong", "nước", "phía", "miền", "-", "bắc", "nam", "đông",
      "tây");
  private static final int FARTHEST = 6;

  private final Resolver resolver;
  private final Unnamed unnamed;
  private final Discourse told;

  Containment(Resolver resolver, Unnamed unnamed, Discourse told) {
    this.resolver = resolver;
    this.unnamed = unnamed;
    this.told = told;
  }

  /// The place that the known name `hit` lies in, if the next name tells it.
  Optional<GazetteerEntry> of(SentenceForms forms, Hit hit, Optional<Hit> next) {
    boolean follows = next.filter(n -> n.from() > hit.to() && n.phrase().from() - hit.to() <= FARTHEST
        && forms.only(hit.to(), n.phrase().from(), JOINTS)).isPresent();
    return follows ? next.flatMap(whole -> whole(forms, whole)).filter(entry -> entry.kind().holdsTowns()) : Optional.empty();
  }

  /// The place that only its name is known of, at the point of the town that it lies in: as the next name tells, or of a
  /// building the town told last.
  Optional<Place> of(SentenceForms forms, Reference unknown, Optional<Hit> next) {
    boolean building = unknown.noun().filter(this::building).isPresent();
    Optional<Place> within = next.filter(hit -> building || hit.phrase().compass().isEmpty())
        .filter(hit -> Lying.leads(forms, unknown.to(), hit.phrase().from(), building))
        .flatMap(hit -> whole(forms, hit)).flatMap(whole -> Lying.in(unknown.place(), whole.place(), Optional.of(whole.kind())));
    return within.isPresent() || !building ? within : inTown(unknown);
  }

  private boolean building(PlaceNoun noun) {
    return noun.kinds().indexOf(PlaceKind.QUARTER) == 0 || noun.kinds().indexOf(PlaceKind.SITE) == 0 && unnamed.inTown(noun.text());
  }

  private Optional<Place> inTown(Reference unknown) {
    var building = new Unnamed.Found(unknown.noun().orElseThrow().text(), false, unknown.to(), unknown.to(), false);
    return told.surround().of(building, told)
        .flatMap(town -> Lying.in(unknown.place(), town.place(), Optional.of(PlaceKind.TOWN)));
  }

  /// What a hit names that something told before lies in.
  private Optional<GazetteerEntry> whole(SentenceForms forms, Hit hit) {
    return resolver.best(hit, Neighbours.ofWhole(forms, hit), told.near()).map(Candidate::entry);
  }
}
