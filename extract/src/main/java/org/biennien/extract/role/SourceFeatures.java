package org.biennien.extract.role;

import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.attribution.Attributions;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;

/// What is seen of a possible link between an event and an attribution: whether the event is told before or
/// after the word of saying, in the same sentence or the same quotation, and what stands between.
final class SourceFeatures {
  /// By how many sentences an attribution stands before its event, or after.
  private static final String[] BEFORE = {"S0", "S1", "S2", "S3"};
  private static final String[] AFTER = {"N0", "N1", "N2", "N3"};
  private static final int WIDEST_CLAUSE = 12;

  private final Scene scene;
  private final TokenRow row;
  private final QuotationSpeakers speakers;
  private final Attributions attributions;

  SourceFeatures(Scene scene, Attributions attributions, QuotationSpeakers speakers) {
    this.scene = scene;
    this.row = scene.row();
    this.speakers = speakers;
    this.attributions = attributions;
  }

  /// Adds the features of `attribution` vouching for `event`; `rank` counts the attributions that are nearer.
  void fill(Features f, EventSite event, Attribution attribution, int rank, History history) {
    int apart = event.sentence() - attribution.sentence();
    String where = apart == 0 ? side(event, attribution)
        : apart > 0 ? BEFORE[Math.min(apart, 3)] : AFTER[Math.min(-apart, 3)];
    String shape = attribution.shape().name();
    String cue = attribution.cue();
    String type = event.type().label();
    String quoted = speakers.relation(event, attribution);
    String near = Features.number(Math.min(rank, 3));
    String kind = attribution.source().kind().label();
    f.add("bias");
    f.add("where", where, shape);
    f.add("where-cue", where, shape, cue);
    f.add("where-type", where, shape, type);
    f.add("where-quoted", where, shape, quoted);
    f.add("where-near", where, shape, near, quoted);
    f.add("kind", where, shape, kind);
    f.add("head", where, row.lower(attribution.from()));
    f.add("own", where, own(event), shape);
    f.add("type-cue", where, cue, type);
    f.add("status", where, event.event().status().label(), shape);
    f.add("opening", where, row.lower(row.first(event.sentence())), shape);
    f.add("after-cue", where, row.lower(attribution.cueTo() - 1, 1), shape);
    f.add("before-cue", where, row.lower(attribution.cueFrom(), -1), shape);
    f.add("source-start", where, LinkFeatures.bucket(attribution.from() - row.first(attribution.sentence())),
        shape);
    String opening = opening(event);
    history.source(f, event, attribution, where, opening);
    if (apart == 0) {
      inSentence(f, event, attribution, where, shape, opening);
    }
  }

  private static String side(EventSite event, Attribution attribution) {
    if (event.from() < attribution.cueTo() && attribution.cueFrom() < event.to()) {
      return "I";
    }
    int low = Math.min(attribution.from(), attribution.cueFrom());
    int high = Math.max(attribution.to(), attribution.cueTo());
    return event.to() <= low ? "L" : event.from() >= high ? "R" : "M";
  }

  /// How the event's clause opens: the nearest word or mark before it that joins clauses.
  private String opening(EventSite event) {
    int first = Math.max(row.first(event.sentence()), event.from() - WIDEST_CLAUSE);
    for (int i = event.from() - 1; i >= first; i--) {
      if (scene.marks().clause(i)) {
        return row.lower(i);
      }
    }
    return first == row.first(event.sentence()) ? "start" : "far";
  }

  /// How many attributions stand in the event's own sentence.
  private String own(EventSite event) {
    int own = attributions.between(event.sentence(), event.sentence() + 1).size();
    return Features.number(Math.min(own, 3));
  }

  private void inSentence(Features f, EventSite event, Attribution attribution, String where, String shape,
      String opening) {
    int from = where.equals("L") ? event.to() : Math.max(attribution.to(), attribution.cueTo());
    int to = where.equals("L") ? Math.min(attribution.from(), attribution.cueFrom()) : event.from();
    String triggers = Features.number(Math.min(4, scene.triggersBetween(from, to)));
    for (int i = from; i < to; i++) {
      if (scene.marks().clause(i)) {
        f.add("between", where, shape, row.lower(i));
      }
    }
    f.add("triggers", where, shape, triggers);
    f.add("cue-distance", where, attribution.cue(), LinkFeatures.bucket(to - from));
    f.add("clause", where, shape, opening, triggers);
  }
}
