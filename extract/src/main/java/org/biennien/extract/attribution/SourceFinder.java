package org.biennien.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.TimeMention;
import org.biennien.extract.actor.SourceTable;
import org.biennien.extract.attribution.Attribution.Shape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Finds the words that name a source: the noun phrase before a word of saying (*Quân đội Syria thông báo*), after
/// *theo* (*theo hãng tin AFP*), after a word of citing (*AFP dẫn lời một quan chức*).
///
/// It finds more than are sources of any event (*ông kêu gọi hòa bình*); which of them vouches for an event is
/// weighed elsewhere. Weak where the subject stands far before its verb, with a relative clause between.
public final class SourceFinder {
  /// How many tokens may stand between a word of saying and *thông qua*.
  private static final int RELAY_GAP = 2;
  /// The second part of *cho … biết*.
  private static final Set<String> TOLD = Set.of("biết", "hay");

  private final CueFinder cues;
  private final SpeakerFinder speakers;
  private final AttributionBuilder attributions;

  private SourceFinder(CueFinder cues, SpeakerFinder speakers, AttributionBuilder attributions) {
    this.cues = cues;
    this.speakers = speakers;
    this.attributions = attributions;
  }

  /// A finder with the tables that come with this package.
  public static SourceFinder load() {
    CueTable cues = CueTable.load("cues.tsv");
    SourceTable table = SourceTable.load();
    return new SourceFinder(new CueFinder(cues, CueTable.load("not-sources.tsv")),
        new SpeakerFinder(cues, HeadNouns.load(), table), new AttributionBuilder(table));
  }

  /// All attributions of an article, in the order of their cues.
  public Attributions find(
      TokenRow row, List<Located<ActorMention>> actors, List<Located<TimeMention>> times,
      List<Located<PlaceMention>> places) {
    var reading = new Reading(row, actors, times, places);
    var found = new ArrayList<Attribution>();
    for (Cue cue : cues.find(row)) {
      attribute(reading, cue, found);
    }
    for (int said = 0; said < found.size(); said++) {
      found.set(said, Antecedent.named(row, found.get(said), found.subList(0, said)));
    }
    return new Attributions(found);
  }

  private void attribute(Reading reading, Cue cue, List<Attribution> found) {
    switch (cue.label()) {
      case "says" -> speakers.before(reading, cue.from())
          .ifPresent(s -> found.add(attributions.of(reading, cue, s, Shape.SAYS)));
      case "theo" -> speakers.after(reading, cue.to())
          .ifPresent(s -> found.add(attributions.of(reading, cue, s, Shape.ACCORDING)));
      case "cites" -> cited(reading, cue, found);
      case "give" -> given(reading, cue, found);
      case "to" -> told(reading, cue, found);
      case "through" -> relay(reading, cue, found);
      default -> throw new IllegalStateException("cue \"%s\": unknown label %s".formatted(cue.phrase(), cue.label()));
    }
  }

  /// *AFP dẫn lời một quan chức*: who is cited, then who cites.
  private void cited(Reading reading, Cue cue, List<Attribution> found) {
    Optional<Speaker> carrier = speakers.before(reading, cue.from());
    if (carrier.isPresent() || cue.opensClause(reading.row())) {
      speakers.after(reading, cue.to()).ifPresent(cited -> {
        found.add(attributions.of(reading, cue, cited, Shape.CITED));
        carrier.ifPresent(s -> found.add(attributions.of(reading, cue, s, Shape.SAYS)));
      });
    }
  }

  /// *IS tuyên bố thông qua hãng tin Amaq*: the relay belongs to the source that speaks right before it.
  private void relay(Reading reading, Cue cue, List<Attribution> found) {
    if (found.isEmpty() || cue.from() - found.getLast().cueTo() > RELAY_GAP
        || found.getLast().shape() != Shape.SAYS
        || found.getLast().sentence() != reading.row().sentenceOf(cue.from())) {
      return;
    }
    Attribution said = found.getLast();
    speakers.after(reading, cue.to()).ifPresent(speaker -> {
      Source medium = attributions.of(reading, cue, speaker, Shape.SAYS).source();
      found.set(found.size() - 1,
          said.through(new Source(medium.quote(), medium.name(), medium.kind(), said.source().date())));
    });
  }

  /// *Ông nói với Reuters …*, *Trả lời CNN, ông cho biết …*: the medium that somebody spoke to relays his words.
  private void told(Reading reading, Cue cue, List<Attribution> found) {
    // *nói với các phóng viên* names no medium.
    Optional<Attribution> medium = speakers.after(reading, cue.to()).filter(to -> to.entry().isPresent() || to.actor().isEmpty())
        .map(speaker -> attributions.of(reading, cue, speaker, Shape.ACCORDING))
        .filter(to -> to.source().kind() == SourceKind.MEDIA && to.source().name().isPresent());
    speakers.before(reading, cue.from()).map(speaker -> attributions.of(reading, cue, speaker, Shape.SAYS))
        .map(said -> medium.map(to -> said.through(to.source())).orElse(said))
        .or(() -> medium).ifPresent(found::add);
  }

  /// *Ông cho AP biết …*: the medium stands between the two parts of the word of saying.
  private void given(Reading reading, Cue cue, List<Attribution> found) {
    TokenRow row = reading.row();
    speakers.medium(row, cue.to()).filter(to -> to.to() < row.size() && TOLD.contains(row.lower(to.to()))).ifPresent(to -> {
      Source relay = attributions.of(reading, cue, to, Shape.ACCORDING).source();
      speakers.before(reading, cue.from())
          .map(s -> attributions.of(reading, cue.upTo(to.to() + 1, "cho biết"), s, Shape.SAYS).through(relay))
          .ifPresent(found::add);
    });
  }
}
