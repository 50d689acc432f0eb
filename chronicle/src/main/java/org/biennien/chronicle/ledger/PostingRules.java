package org.biennien.chronicle.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.Origin;
import org.biennien.chronicle.Origins;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.Sides;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.ledger.PostingReason.Rule;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Extent;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Status;

/// Which claims post to the ledger of a place, and how: `seize`, `hold`, `besiege`, `withdraw` and `transfer`
/// with status `actual`; nothing else does.
///
/// | claim | posts |
/// |---|---|
/// | `seize`, agent A, patient B | A gains, B loses |
/// | `hold`, agent A | A holds; told to have ended before the article, A loses, too |
/// | `besiege`, agent A, patient B | A besieges, B holds |
/// | `withdraw`, agent A | A loses |
/// | `transfer`, agent A, patient B | A loses, B gains |
///
/// *IS chiếm hoàn toàn Palmyra*, told by IS through Amaq on 11 December → Palmyra, IS, gain, complete, by
/// `../XXXX-12-11`, origin IS (a party, serving itself), relayed by Amaq. Each origin of a claim posts its
/// own line, each place its own ledger. Civilians hold no place, and a river is not held.
public final class PostingRules {
  private final Alliances alliances;
  private final Origins origins;

  public PostingRules(Alliances alliances) {
    this.alliances = alliances;
    this.origins = new Origins(alliances);
  }

  /// The postings of all claims of one article. The dates of one claim depend on the others: claims of one
  /// group share a told date, and a state without a date stands before a change that the article tells.
  public Postings post(Report report, List<Claim> claims) {
    var posted = new ArrayList<Posting>();
    var refused = new ArrayList<Postings.Refusal>();
    var dating = new Dating(report, claims);
    for (Claim claim : claims) {
      if (!claim.type().control()) {
        continue;
      }
      Optional<String> obstacle = obstacle(claim);
      if (obstacle.isPresent()) {
        refused.add(new Postings.Refusal(claim.id(), obstacle.get()));
      } else {
        posted.addAll(lines(claim, report, dating));
      }
    }
    return new Postings(new ToldOrder(posted).dated(), refused);
  }

  private static Optional<String> obstacle(Claim claim) {
    if (claim.status() != Status.ACTUAL) {
      return Optional.of("status %s: only what is said to be so posts".formatted(claim.status().label()));
    }
    if (claim.place().isEmpty()) {
      return Optional.of("no place is told");
    }
    if (claim.place().stream().noneMatch(mention -> holdable(mention.place()))) {
      return Optional.of("a %s is not held; what lies along it has ledgers of its own".formatted(
          claim.place().getFirst().place().kind().map(PlaceKind::label).orElse("")));
    }
    if (effects(claim).isEmpty()) {
      return Optional.of("nobody is told who could hold the place");
    }
    return Optional.empty();
  }

  private static boolean holdable(Place place) {
    return place.kind().filter(kind -> kind == PlaceKind.RIVER).isEmpty();
  }

  private List<Posting> lines(Claim claim, Report report, Dating dating) {
    Map<PlaceKey, Place> places = new LinkedHashMap<>();
    for (PlaceMention mention : claim.place()) {
      if (holdable(mention.place())) {
        places.putIfAbsent(PlaceKey.of(mention.place()), mention.place());
      }
    }
    List<Origin> voices = origins.of(new Testimony(claim, report));
    var lines = new ArrayList<Posting>();
    for (Place place : places.values()) {
      for (Line line : effects(claim)) {
        for (int i = 0; i < voices.size(); i++) {
          ValidTime valid = dating.valid(claim, line.effect, voices.get(i));
          lines.add(posting(claim, report, dating, place, line, voices.get(i), i, valid,
              line.whole ? Optional.empty() : extent(claim, place, places)));
          Optional<ValidTime> ended = line.effect == Effect.HOLD && claim.type() == ClaimType.HOLD
              ? dating.ended(claim) : Optional.empty();
          if (ended.isPresent()) {
            var end = new Line(Effect.LOSE, line.actors, Rule.HELD_UNTIL);
            lines.add(posting(claim, report, dating, place, end, voices.get(i), i, ended.get(), Optional.empty()));
          }
        }
      }
    }
    return lines;
  }

  // Nine things make a line; a record for them would only be Posting again.
  private Posting posting(Claim claim, Report report, Dating dating, Place place, Line line, Origin origin,
      int number, ValidTime valid, Optional<Extent> extent) {
    Sides side = line.actors.isEmpty() ? Sides.UNKNOWN : alliances.sides(line.actors, place.country());
    String id = "%s@%s/%s/%d".formatted(claim.id(), PlaceKey.of(place), line.effect.label(), number);
    return new Posting(id, place, line.actors, side, line.effect, extent, valid,
        dating.reported(origin), origin, report.articleId(), claim.id(), PostingReason.of(line.rule));
  }

  /// A whole that is told in one breath with its own part is meant in part only.
  private static Optional<Extent> extent(Claim claim, Place place, Map<PlaceKey, Place> told) {
    boolean partToo = told.values().stream().flatMap(other -> PlaceKey.wholeOf(other).stream())
        .anyMatch(whole -> PlaceKey.ofName(place.name()).equals(PlaceKey.ofName(whole)));
    return partToo && claim.extent().isEmpty() ? Optional.of(Extent.PARTIAL) : claim.extent();
  }

  /// @param whole whether the extent of the claim is not one of this line: how far a ring is closed says nothing of how
  ///     much those inside have
  private record Line(Effect effect, List<ActorCode> actors, Rule rule, boolean whole) {
    Line(Effect effect, List<ActorCode> actors, Rule rule) {
      this(effect, actors, rule, false);
    }
  }

  private static List<Line> effects(Claim claim) {
    List<ActorCode> agents = fighters(claim.agent());
    List<ActorCode> patients = fighters(claim.patient());
    var lines = new ArrayList<Line>();
    switch (claim.type()) {
      case SEIZE -> {
        add(lines, Effect.GAIN, agents, Rule.SEIZED_BY);
        add(lines, Effect.LOSE, patients, Rule.SEIZED_FROM);
      }
      case HOLD -> add(lines, Effect.HOLD, agents, Rule.HELD_BY);
      case BESIEGE -> {
        if (!agents.isEmpty() || claim.agent().isEmpty()) {
          lines.add(new Line(Effect.BESIEGE, agents, Rule.BESIEGED_BY));
        }
        if (!patients.isEmpty()) {
          lines.add(new Line(Effect.HOLD, patients, Rule.BESIEGED_IN, true));
        }
      }
      case WITHDRAW -> add(lines, Effect.LOSE, agents, Rule.LEFT_BY);
      case TRANSFER -> {
        add(lines, Effect.LOSE, agents, Rule.HANDED_OVER_BY);
        add(lines, Effect.GAIN, patients, Rule.HANDED_OVER_TO);
      }
      case ADVANCE, CLASH, ATTACK, AIRSTRIKE, SHELL, BOMBING, REPEL, DEPLOY, DRILL, OPERATION, KILL, INJURE,
          CAPTURE, FREE, DESTROY, DISPLACE, MEET, AGREE, SUPPORT, ACCUSE, THREATEN, DEMAND, REJECT, SANCTION,
          PROTEST -> { }
    }
    return lines;
  }

  private static void add(List<Line> lines, Effect effect, List<ActorCode> actors, Rule rule) {
    if (!actors.isEmpty()) {
      lines.add(new Line(effect, actors, rule));
    }
  }

  private static List<ActorCode> fighters(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::actor)
        .filter(actor -> !actor.branch().equals(Optional.of("CIV"))).distinct().sorted().toList();
  }
}
