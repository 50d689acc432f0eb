package org.biennien.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Count;
import org.biennien.claim.CountOf;
import org.biennien.claim.Edtf;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.claim.TimeBasis;
import org.biennien.claim.TimeMention;
import org.biennien.claim.Trigger;
import org.biennien.text.Span;

/// Claims made by hand, field by field, in the codebook's spelling.
public final class ClaimFixture {
  private final String articleId;
  private final ClaimType type;
  private final int start;
  private Status status = Status.ACTUAL;
  private Optional<Extent> extent = Optional.empty();
  private final List<ActorMention> agent = new ArrayList<>();
  private final List<ActorMention> patient = new ArrayList<>();
  private final List<PlaceMention> place = new ArrayList<>();
  private final List<Source> source = new ArrayList<>();
  private final List<Count> count = new ArrayList<>();
  private Optional<TimeMention> time = Optional.empty();
  private int group = 1;

  private ClaimFixture(String articleId, ClaimType type, int start) {
    this.articleId = articleId;
    this.type = type;
    this.start = start;
    this.group = start + 1;
  }

  public static ClaimFixture claim(String articleId, int start, String type) {
    return new ClaimFixture(articleId, ClaimType.of(type).orElseThrow(), start);
  }

  public static Quote quote(String text) {
    return new Quote(new Span(0, text.length()), text);
  }

  public static Place place(String name) {
    return Place.unknown(name);
  }

  public static Place place(String name, String id, double latitude, double longitude, String country) {
    return new Place(name, Optional.of(new Coordinates(latitude, longitude)), Optional.of(country),
        Optional.of(id));
  }

  public ClaimFixture status(String label) {
    status = Status.of(label).orElseThrow();
    return this;
  }

  public ClaimFixture extent(String label) {
    extent = Extent.of(label);
    return this;
  }

  public ClaimFixture by(String... codes) {
    mention(agent, codes);
    return this;
  }

  public ClaimFixture against(String... codes) {
    mention(patient, codes);
    return this;
  }

  private static void mention(List<ActorMention> mentions, String... codes) {
    for (String code : codes) {
      mentions.add(new ActorMention(quote(code), new ActorCode(code), "by hand"));
    }
  }

  public ClaimFixture at(Place... places) {
    for (Place p : places) {
      place.add(new PlaceMention(quote(p.name()), p, "by hand"));
    }
    return this;
  }

  public ClaimFixture at(String name) {
    return at(place(name));
  }

  public ClaimFixture on(String edtf) {
    time = Optional.of(new TimeMention(quote(edtf), Edtf.parse(edtf), TimeBasis.EXPLICIT, "by hand"));
    return this;
  }

  /// `SYR.MIL party 2017-11-08`, `- unnamed`, `SOHR monitor`
  public ClaimFixture says(String described) {
    String[] parts = described.strip().split(" ", -1);
    Optional<String> name = Optional.of(parts[0].replace('_', ' ')).filter(n -> !n.equals("-"));
    source.add(new Source(quote(name.orElse("nguồn tin")), name, SourceKind.of(parts[1]).orElseThrow(),
        parts.length > 2 ? Optional.of(Edtf.parse(parts[2])) : Optional.empty()));
    return this;
  }

  public ClaimFixture counts(String of, long min, long max) {
    count.add(new Count(quote(min + " đến " + max), OptionalLong.of(min), OptionalLong.of(max),
        CountOf.of(of).orElseThrow()));
    return this;
  }

  public ClaimFixture atLeast(String of, long min) {
    count.add(new Count(quote("ít nhất " + min), OptionalLong.of(min), OptionalLong.empty(),
        CountOf.of(of).orElseThrow()));
    return this;
  }

  public ClaimFixture group(int number) {
    group = number;
    return this;
  }

  /// The claim of an article whose text is nothing but `w`.
  public Claim make() {
    return make("w".repeat(start + 4));
  }

  /// The claim of an article with that text; four characters from the start are its trigger.
  public Claim make(String text) {
    return new Claim(Claim.id(articleId, start, type), type,
        new Trigger(Quote.of(text, new Span(start, start + 4)), 0), status, extent, agent, patient, place,
        List.of(),
        time, count, source, group, 1, List.of());
  }
}
