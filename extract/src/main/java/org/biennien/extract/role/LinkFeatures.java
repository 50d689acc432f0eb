package org.biennien.extract.role;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;

/// What is seen of a possible link between an event and a mention: where they stand to each other, the words
/// around and between them, how the trigger takes its arguments, what else stands between. Of all that was tried, what makes
/// the models no better on articles they have not seen is left out (decision 24).
final class LinkFeatures {
  private static final int LONGEST_WALK = 48;
  private static final int HEAD = 3;
  /// By how many sentences before; none for the event's own.
  private static final List<Optional<String>> BEFORE =
      List.of(Optional.empty(), Optional.of("S1"), Optional.of("S2"), Optional.of("S3"));

  private final Scene scene;
  private final TokenRow row;
  private final WordMarks marks;
  private Way way = new Way(0, 0, "", "");

  LinkFeatures(Scene scene) {
    this.scene = scene;
    this.row = scene.row();
    this.marks = scene.marks();
  }

  /// Adds the features of linking `mention` to `event`. `rank` is 0 for the nearest mention of its kind on
  /// its side of the trigger, 1 for the next, and so on.
  void fill(Features f, EventSite event, Located<?> mention, int rank) {
    Geometry g = Geometry.of(event, mention);
    String type = event.type().label();
    String voice = event.voice().label();
    String place = place(g, event, mention);
    String triggers = Features.number(Math.min(3, scene.triggersBetween(g.from(), g.to())));
    String like = Features.number(Math.min(3, scene.likeBetween(mention, g.from(), g.to())));
    String verbs = Features.number(Math.min(4, scene.verbsBetween(g.from(), g.to())));
    String before = row.lower(mention.from(), -1);
    String head = row.lower(mention.from());
    f.add("bias");
    f.add("place", place, voice);
    f.add("form", place, event.form());
    f.add("distance", place, bucket(g.distance()));
    f.add("rank", place, near(rank), triggers);
    f.add("like", place, like, triggers, voice);
    f.add("triggers", place, triggers);
    f.add("verbs-type", place, verbs, triggers, type);
    f.add("before", before, place, voice);
    f.add("before-type", before, place, type);
    f.add("before2", row.lower(mention.from(), -2), before, place);
    f.add("after", row.lower(mention.to() - 1, 1), place, voice);
    f.add("head", head, place);
    f.add("head-type", head, place, type);
    f.add("trigger-before", row.lower(event.from(), -1), place);
    f.add("trigger-after", row.lower(event.to() - 1, 1), place);
    f.add("status", event.event().status().label(), place);
    f.add("tags", place, row.tag(Math.max(0, mention.from() - 1)).name(),
        row.tag(Math.min(row.size() - 1, mention.to())).name());
    if (mention.sentence() == event.sentence()) {
      fillWay(f, g, voice);
      fillClauses(f, g);
    }
  }

  /// Adds what else tells of an actor, after [#fill]; of other mentions it tells nothing.
  void fillActor(Features f, EventSite event, Located<ActorMention> actor, int rank) {
    Geometry g = Geometry.of(event, actor);
    String type = event.type().label();
    String place = place(g, event, actor);
    f.add("rank-type", place, near(rank), type, event.voice().label());
    f.add("before-near", row.lower(actor.from(), -1), place, bucket(g.distance()));
    f.add("after-type", row.lower(actor.to() - 1, 1), place, type);
    f.add("trigger-after-type", row.lower(event.to() - 1, 1), place, type);
    if (actor.sentence() == event.sentence()) {
      Way way = way(g);
      if (g.distance() <= HEAD) {
        f.add("words-type", g.side(), way.words(), type);
      }
      f.add("path-voice", g.side(), way.path(), event.voice().label());
      for (int i = g.from(); i < Math.min(g.to(), g.from() + LONGEST_WALK); i++) {
        if (marks.onPath(i)) {
          f.add("between", row.lower(i), g.side(), type);
        }
      }
    }
  }

  /// The side of the trigger, or how many sentences before.
  static String place(Geometry g, EventSite event, Located<?> mention) {
    return BEFORE.get(Math.min(3, event.sentence() - mention.sentence())).orElse(g.side());
  }

  private static String near(int rank) {
    return Features.number(Math.min(rank, 4));
  }

  private void fillWay(Features f, Geometry g, String voice) {
    Way way = way(g);
    if (g.distance() <= HEAD) {
      f.add("words", g.side(), way.words());
    }
    f.add("path", g.side(), way.path());
    int commas = 0;
    for (int i = g.from(); i < Math.min(g.to(), g.from() + LONGEST_WALK); i++) {
      if (marks.onPath(i)) {
        String word = row.lower(i);
        f.add("between-voice", word, g.side(), voice);
        commas += word.equals(",") ? 1 : 0;
      }
    }
    f.add("commas", g.side(), Features.number(commas), bucket(g.distance()));
  }

  /// What stands between two ends; the same way as the one asked for last, of which an actor's features ask twice, is not
  /// worked out again.
  private Way way(Geometry g) {
    if (way.from() != g.from() || way.to() != g.to()) {
      way = new Way(g.from(), g.to(), g.distance() <= HEAD ? words(g) : "", path(g.from(), g.to()));
    }
    return way;
  }

  /// @param words all words on the way, if it is short
  /// @param path its joints
  private record Way(int from, int to, String words, String path) {}

  /// A mention belongs to its own clause: *hôm qua cho biết* dates the saying, not what was said.
  private void fillClauses(Features f, Geometry g) {
    int first = -1;
    int last = -1;
    int count = 0;
    boolean said = false;
    for (int i = g.from(); i < Math.min(g.to(), g.from() + LONGEST_WALK); i++) {
      if (marks.opener(i)) {
        first = count++ == 0 ? i : first;
        last = i;
      }
      said |= marks.saying(i);
    }
    f.add("clauses", g.side(), word(first), word(last));
    f.add("said-between", g.side(), said ? "yes" : "no", Features.number(Math.min(3, count)));
  }

  private String word(int token) {
    return token < 0 ? "none" : row.lower(token);
  }

  private String words(Geometry g) {
    var words = new StringBuilder();
    for (int i = g.from(); i < g.to(); i++) {
      words.append(row.lower(i)).append(' ');
    }
    return words.toString();
  }

  /// The joints between two tokens, `*` for a trigger and `@` for an actor: the first three and the last two.
  private String path(int from, int to) {
    var path = new StringBuilder();
    int kept = 0;
    int stop = Math.min(to, from + LONGEST_WALK);
    for (int i = from; i < stop; i++) {
      boolean trigger = scene.triggerAt(i);
      boolean actor = scene.actorAt(i);
      if (trigger || actor || marks.onPath(i)) {
        path.append(trigger ? "*" : actor ? "@" : row.lower(i)).append(' ');
        if (++kept == 2 * HEAD) {
          return path.append('…').toString();
        }
      }
    }
    return path.toString();
  }

  static String bucket(int distance) {
    if (distance < 4) {
      return Features.number(Math.max(distance, 0));
    }
    return distance < 6 ? "4" : distance < 9 ? "6" : distance < 14 ? "9" : distance < 21 ? "14" : "21";
  }

  /// How a trigger and a mention stand to each other.
  ///
  /// @param side `L` if the mention stands before the trigger, `R` after, `I` if they overlap
  /// @param from the first token between them
  /// @param to the token after the last between them
  record Geometry(String side, int from, int to) {
    static Geometry of(EventSite event, Located<?> mention) {
      if (mention.to() <= event.from()) {
        return new Geometry("L", mention.to(), event.from());
      }
      return mention.from() >= event.to()
          ? new Geometry("R", event.to(), mention.from())
          : new Geometry("I", event.from(), event.from());
    }

    int distance() {
      return to - from;
    }
  }
}
