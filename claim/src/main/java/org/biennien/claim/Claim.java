package org.biennien.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One event or one state of control that an article, or somebody it cites, says has happened, is the case,
/// will happen or did not happen (codebook, section 2). Two claims may contradict each other; both stay.
///
/// @param id stable over re-runs: article, trigger start and type
/// @param type what it says
/// @param trigger the words that carry the type
/// @param status whether the text says that it happened
/// @param extent only for `seize`, `hold`, `besiege`, `withdraw`; absent where the text does not say
/// @param agent who does it
/// @param patient whom or what it is done to
/// @param place where it takes effect
/// @param otherPlace where from or where to, by type
/// @param time when it happened; absent where the text gives none
/// @param count numbers told
/// @param source who says so, nearest to the event first; empty where the article says it in its own voice
/// @param group claims of one article about one event share it; 1 and up
/// @param confidence in [0, 1]
/// @param reasons why each field has its value
public record Claim(
    String id,
    ClaimType type,
    Trigger trigger,
    Status status,
    Optional<Extent> extent,
    List<ActorMention> agent,
    List<ActorMention> patient,
    List<PlaceMention> place,
    List<PlaceMention> otherPlace,
    Optional<TimeMention> time,
    List<Count> count,
    List<Source> source,
    int group,
    double confidence,
    List<Reason> reasons) {
  public Claim {
    agent = List.copyOf(agent);
    patient = List.copyOf(patient);
    place = List.copyOf(place);
    otherPlace = List.copyOf(otherPlace);
    count = List.copyOf(count);
    source = List.copyOf(source);
    reasons = List.copyOf(reasons);
    if (group < 1) {
      throw new IllegalArgumentException("claim %s: group %d must be 1 or more".formatted(id, group));
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("claim %s: confidence %s is not in [0, 1]".formatted(id, confidence));
    }
    if (extent.isPresent() && !type.control()) {
      throw new IllegalArgumentException(
          "claim %s: only control types have an extent, not %s".formatted(id, type.label()));
    }
  }

  /// The same claim in another group, and why.
  public Claim withGroup(int number, Reason why) {
    var all = new ArrayList<>(reasons);
    all.add(why);
    return new Claim(id, type, trigger, status, extent, agent, patient, place, otherPlace, time, count, source, number,
        confidence, all);
  }

  /// The same claim, as likely to be right as this.
  public Claim withConfidence(double chance) {
    return new Claim(id, type, trigger, status, extent, agent, patient, place, otherPlace, time, count, source, group,
        chance, reasons);
  }

  /// The id of a claim: `seed-palmyra#1843-seize`.
  public static String id(String articleId, int triggerStart, ClaimType type) {
    return articleId + "#" + triggerStart + "-" + type.label();
  }
}
