package org.biennien.extract.role;

import org.biennien.claim.TimeMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;

/// Where an event and a mention stand among the other events and the like mentions of their sentence. A mention is told
/// of the event it stands by: *Ngày 3/5 quân đội chiếm A, hôm sau lại rút khỏi B* has a day and a place for each of two
/// events.
final class Surroundings {
  private static final int MOST = 4;

  private final Scene scene;
  private final TokenRow row;

  Surroundings(Scene scene) {
    this.scene = scene;
    this.row = scene.row();
  }

  /// Adds the features. `place` tells side or sentences apart, as in [LinkFeatures].
  void fill(Features f, EventSite event, Located<?> mention, String place) {
    int start = row.first(event.sentence());
    int end = row.first(event.sentence() + 1);
    f.add("likes", place, number(scene.likeBetween(mention, start, end)), event.voice().label());
    if (mention.sentence() == event.sentence()) {
      f.add("contest-before", place, contest(event, mention), row.lower(mention.from(), -1));
    }
  }

  /// Adds what else tells of a time, after [#fill]; of a place it tells nothing.
  void fillTime(Features f, EventSite event, Located<TimeMention> time, String place) {
    int start = row.first(event.sentence());
    String index = number(scene.triggersBetween(start, event.from()));
    f.add("order", place, index, number(scene.triggersBetween(start, row.first(event.sentence() + 1))));
    String contest = contest(event, time);
    f.add("contest", place, contest, event.voice().label());
    f.add("contest-type", place, contest, event.type().label());
  }

  /// Whether another event stands nearer to the mention, on its other side: and if so, whether a comma parts them.
  private String contest(EventSite event, Located<?> mention) {
    boolean right = mention.from() >= event.to();
    int other = right ? scene.triggerAfter(mention.to() - 1) : scene.triggerBefore(mention.from());
    if (other < 0 || row.sentenceOf(other) != mention.sentence()) {
      return "alone";
    }
    int own = right ? mention.from() - event.to() : event.from() - mention.to();
    int theirs = right ? other - mention.to() : mention.from() - other - 1;
    String nearer = theirs < own ? "nearer" : theirs > 2 * own + 2 ? "far" : "farther";
    return comma(Math.min(other, mention.to()), Math.max(other, mention.from())) ? parted(nearer) : nearer;
  }

  /// A constant, not joined anew for each question.
  private static String parted(String nearer) {
    return switch (nearer) {
      case "nearer" -> "nearer,";
      case "far" -> "far,";
      default -> "farther,";
    };
  }

  private boolean comma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (row.lower(i).equals(",") || row.lower(i).equals(";")) {
        return true;
      }
    }
    return false;
  }

  private static String number(int count) {
    return Features.number(Math.min(count, MOST));
  }
}
