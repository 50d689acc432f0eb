package org.biennien.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;

/// Finds the roots of a claim's chain of sources.
///
/// The source nearest to the event is an origin. What follows passes it on where it is a medium or a
/// mouthpiece of the same camp; any other source that follows (a witness, an unnamed officer) confirms it and
/// is an origin of its own. `[IS, AMAQ, nguồn tin quân sự, Al-Masdar News]` → IS through Amaq, and an unnamed
/// source through Al-Masdar News. Without a source the outlet is the origin.
public final class Origins {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:\\.[A-Z]+)?");

  private final Alliances alliances;

  public Origins(Alliances alliances) {
    this.alliances = alliances;
  }

  /// The origins of a claim, at least one, nearest to the event first.
  public List<Origin> of(Testimony testimony) {
    List<Source> chain = testimony.claim().source();
    if (chain.isEmpty()) {
      return List.of(ownVoice(testimony.report()));
    }
    var origins = new ArrayList<Origin>();
    int root = 0;
    for (int i = 1; i <= chain.size(); i++) {
      if (i == chain.size() || !relays(chain.get(i), chain.get(root), testimony.claim())) {
        origins.add(origin(chain.get(root), chain.subList(root + 1, i), testimony));
        root = i;
      }
    }
    return origins;
  }

  private boolean relays(Source next, Source root, Claim claim) {
    return switch (next.kind()) {
      case MEDIA -> true;
      case PARTY -> camp(next, claim).isPresent() && camp(next, claim).equals(camp(root, claim));
      case MONITOR, OFFICIAL, WITNESS, UNNAMED -> false;
    };
  }

  private Origin ownVoice(Report report) {
    return new Origin(report.voice(), report.outlet(), "", SourceKind.MEDIA, false, false,
        Optional.empty(), List.of());
  }

  private Origin origin(Source root, List<Source> relays, Testimony testimony) {
    Claim claim = testimony.claim();
    Optional<String> camp = camp(root, claim);
    return new Origin(key(root, camp, relays, testimony.report()), root.name(), 
        root.quote().text(), root.kind(),
        camp.filter(c -> camps(claim.agent(), claim).contains(c) || camps(claim.patient(), claim).contains(c))
            .isPresent(),
        success(claim.type()) && camp.filter(c -> camps(claim.agent(), claim).contains(c)).isPresent(),
        Stream.concat(Stream.of(root), relays.stream()).flatMap(source -> source.date().stream()).findFirst(),
        relays.stream().map(source -> source.name().orElse(source.quote().text())).toList());
  }

  private static String key(Source root, Optional<String> camp, List<Source> relays, Report report) {
    if (root.kind() == SourceKind.PARTY && camp.isPresent()) {
      return "party:" + camp.get();
    }
    // "A military source" of two articles need not be one man, also where somebody wrote the words down as a name.
    Optional<String> name = root.name().filter(named -> root.kind() != SourceKind.UNNAMED);
    return name.map(named -> "source:" + FoldedName.of(named))
        .orElseGet(() -> "unnamed:" + relays.stream()
        .flatMap(relay -> relay.name().stream()).findFirst().map(FoldedName::of).orElse(report.voice()));
  }

  private Optional<String> camp(Source source, Claim claim) {
    return source.name().filter(name -> CODE.matcher(name).matches())
        .map(name -> alliances.camp(new ActorCode(name).side(), country(claim)));
  }

  private List<String> camps(List<ActorMention> actors, Claim claim) {
    return actors.stream().map(actor -> alliances.camp(actor.actor().side(), country(claim))).toList();
  }

  private static Optional<String> country(Claim claim) {
    return claim.place().stream().flatMap(mention -> mention.place().country().stream()).findFirst();
  }

  private static boolean success(ClaimType type) {
    return switch (type) {
      case SEIZE, HOLD, BESIEGE, ADVANCE, REPEL, KILL, CAPTURE, FREE, DESTROY -> true;
      case WITHDRAW, TRANSFER, CLASH, ATTACK, AIRSTRIKE, SHELL, BOMBING, DEPLOY, DRILL, OPERATION, INJURE,
          DISPLACE, MEET, AGREE, SUPPORT, ACCUSE, THREATEN, DEMAND, REJECT, SANCTION, PROTEST -> false;
    };
  }
}
