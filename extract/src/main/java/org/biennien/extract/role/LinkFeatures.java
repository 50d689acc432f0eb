package org.biennien.extract.role;

import java.util.Set;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.linear.Features;

/// What is seen of a possible link between an event and a mention: where they stand to each other, the words
/// around and between them, how the trigger takes its arguments, what else stands between.
final class LinkFeatures {
  /// Words and marks that show how a sentence hangs together; all others on the way are passed over.
  private static final Set<String> PATH = Set.of(
      "bị", "được", "do", "bởi", "khiến", "buộc", "làm", "vào", "nhằm", "chống", "với", "và", "của", "tại",
      "ở", "từ", "đến", "tới", "cho", "để", "mà", "khi", "sau", "trước", "nơi", "rằng", "là", "trong",
      "trên", "gần", "khỏi", "về", "qua", "cùng", "nhưng", "còn", "theo", "nếu", "đối", "ra", "lên",
      "giữa", "bằng", "đã", "sẽ", "đang", ",", "(", ")", "\"", "“", "”", ":", ";", "-", "vì", "dù", "tuy",
      "như", "biết", "cáo");
  private static final int LONGEST_WALK = 48;
  private static final int HEAD = 3;

  private final Scene scene;
  private final TokenRow row;
  /// Which tokens are of [#PATH], told once for all the ways that lead over them.
  private final boolean[] joint;

  LinkFeatures(Scene scene) {
    this.scene = scene;
    this.row = scene.row();
    this.joint = new boolean[row.size()];
    for (int i = 0; i < joint.length; i++) {
      joint[i] = PATH.contains(row.lower(i));
    }
  }

  /// Adds the features of linking `mention` to `event`. `rank` is 0 for the nearest mention of its kind on
  /// its side of the trigger, 1 for the next, and so on.
  void fill(Features f, EventSite event, Located<?> mention, int rank) {
    Geometry g = Geometry.of(event, mention);
    String type = event.type().label();
    String voice = event.voice().label();
    String side = g.side();
    String distance = bucket(g.distance());
    String sentences = Features.number(Math.min(3, event.sentence() - mention.sentence()));
    String place = sentences.equals("0") ? side : "S" + sentences;
    String near = Features.number(Math.min(rank, 4));
    String triggers = Features.number(Math.min(3, scene.triggersBetween(g.from(), g.to())));
    String like = Features.number(Math.min(3, scene.likeBetween(mention, g.from(), g.to())));
    String before = row.lower(mention.from(), -1);
    String after = row.lower(mention.to() - 1, 1);
    String head = row.lower(mention.from());
    f.add("bias");
    f.add("type", type);
    f.add("place", place, voice);
    f.add("place-type", place, voice, type);
    f.add("form", place, event.form());
    f.add("form-voice", place, event.form(), voice);
    f.add("distance", place, distance);
    f.add("distance-type", place, distance, type);
    f.add("rank", place, near, triggers);
    f.add("rank-type", place, near, type, voice);
    f.add("like", place, like, triggers, voice);
    f.add("triggers", place, triggers);
    String verbs = Features.number(Math.min(4, scene.verbsBetween(g.from(), g.to())));
    f.add("verbs", place, verbs, voice);
    f.add("verbs-type", place, verbs, triggers, type);
    f.add("tags", place, row.tag(event.from()).name(), tagAt(mention.from(), -1), tagAt(mention.to() - 1, 1));
    f.add("before", before, place, voice);
    f.add("before-type", before, place, type);
    f.add("before-near", before, place, distance);
    f.add("before2", row.lower(mention.from(), -2), before, place);
    f.add("after", after, place, voice);
    f.add("after-type", after, place, type);
    f.add("after2", after, row.lower(mention.to() - 1, 2), place);
    f.add("head", head, place);
    f.add("head-type", head, place, type);
    String core = event.core();
    f.add("core", place, core, voice);
    f.add("core-before", core, before, place);
    f.add("sentence-start", bucket(mention.from() - row.first(mention.sentence())), place, triggers);
    triggerWords(f, event, place, type);
    if (sentences.equals("0")) {
      way(f, g, event, type, voice);
    }
  }

  private String tagAt(int token, int offset) {
    return row.lower(token, offset).equals(TokenRow.EDGE) ? TokenRow.EDGE : row.tag(token + offset).name();
  }

  private void triggerWords(Features f, EventSite event, String place, String type) {
    String before = row.lower(event.from(), -1);
    String after = row.lower(event.to() - 1, 1);
    f.add("trigger-before", before, place);
    f.add("trigger-after", after, place);
    f.add("trigger-after-type", after, place, type);
    f.add("trigger-around", before, after, place);
    f.add("status", event.event().status().label(), place);
  }

  private void way(Features f, Geometry g, EventSite event, String type, String voice) {
    int length = g.to() - g.from();
    if (length <= HEAD) {
      var words = new StringBuilder();
      for (int i = g.from(); i < g.to(); i++) {
        words.append(row.lower(i)).append(' ');
      }
      f.add("words", g.side(), words.toString());
      f.add("words-type", g.side(), words.toString(), type);
    }
    String path = path(g.from(), g.to());
    f.add("path", g.side(), path);
    f.add("path-voice", g.side(), path, voice);
    f.add("path-form", g.side(), path, event.form());
    f.add("path-core", g.side(), path, event.core());
    int marks = 0;
    for (int i = g.from(); i < Math.min(g.to(), g.from() + LONGEST_WALK); i++) {
      if (joint[i]) {
        String word = row.lower(i);
        f.add("between", word, g.side(), type);
        f.add("between-voice", word, g.side(), voice);
        marks += word.equals(",") ? 1 : 0;
      }
    }
    f.add("commas", g.side(), Features.number(marks), bucket(length));
  }

  /// The joints between two tokens, `*` for a trigger and `@` for an actor: the first three and the last two.
  private String path(int from, int to) {
    var path = new StringBuilder();
    int kept = 0;
    int stop = Math.min(to, from + LONGEST_WALK);
    for (int i = from; i < stop; i++) {
      boolean trigger = scene.triggerAt(i);
      boolean actor = scene.actorAt(i);
      if (trigger || actor || joint[i]) {
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
