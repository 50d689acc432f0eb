package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Mention;
import org.biennien.claim.Reason;
import org.biennien.claim.TimeMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.layout.Located;
import org.biennien.extract.linear.Probability;
import org.biennien.extract.role.RoleLinker.Link;

/// Why a claim's fields are what they are: for each the words, the chance that the model gives them, and what they rest on.
final class LinkReasons {
  private final List<Reason> reasons;

  /// Those of the trigger, to which further ones are added.
  LinkReasons(List<Reason> ofTrigger) {
    reasons = new ArrayList<>(ofTrigger);
  }

  /// Why these mentions fill a field.
  <M extends Mention> void add(String field, List<Link<Located<M>>> links) {
    for (Link<Located<M>> link : links) {
      reasons.add(reason(field, link));
    }
  }

  /// Why words without a name were given another side than the recogniser's.
  void addSides(String field, List<ActorMention> guessed, List<ActorMention> denoted) {
    for (ActorMention actor : denoted) {
      if (!guessed.contains(actor)) {
        reasons.add(new Reason(field, "side-model", actor.reason()));
      }
    }
  }

  /// Why a time is the event's or, if it dates the saying, is not.
  void addTime(Link<Located<TimeMention>> time, boolean ofSaying) {
    reasons.add(ofSaying
        ? new Reason("time", "date-of-saying",
            "\"%s\" dates the source's word, not the event".formatted(time.value().mention().quote().text()))
        : reason("time", time));
  }

  /// Why these vouch for the claim.
  void addSources(List<Link<Attribution>> sources) {
    for (Link<Attribution> said : sources) {
      reasons.add(new Reason("source", "source-model", said.value().basis() + ", p=" + Probability.text(said.probability())));
    }
  }

  /// All of them, and what the confidence rests on.
  List<Reason> with(Doubts doubts) {
    reasons.add(new Reason("confidence", "calibrated", doubts.told()));
    return reasons;
  }

  private static <M extends Mention> Reason reason(String field, Link<Located<M>> link) {
    return new Reason(field, field + "-model",
        "\"" + link.value().mention().quote().text() + "\" p=" + Probability.text(link.probability()) + "; "
            + link.value().mention().reason());
  }
}
