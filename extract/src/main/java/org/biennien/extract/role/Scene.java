package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.TimeMention;
import org.biennien.extract.Mentions;
import org.biennien.extract.actor.ActorShape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.extract.trigger.EventMention;
import org.biennien.text.PartOfSpeech;

/// Everything in an article that a link between an event and a mention is judged by: the tokens, the events
/// and the mentions, all numbered alike, with sums that tell in constant time how many stand between two
/// tokens.
final class Scene {
  private static final int NARROW = 5;

  private final TokenRow row;
  private final WordMarks marks;
  private final List<EventSite> events;
  private final List<Located<ActorMention>> actors;
  private final ActorShape[] shapes;
  /// The side of the actor that starts at a token.
  private final String[] sides;
  private final List<Located<PlaceMention>> places;
  private final List<Located<TimeMention>> times;
  private final List<Located<QuantityMention>> quantities;
  private final boolean[] trigger;
  private final boolean[] actor;
  private final int[] triggerStarts;
  private final int[] triggersBefore;
  private final int[] actorsBefore;
  private final int[] placesBefore;
  private final int[] timesBefore;
  private final int[] quantitiesBefore;
  private final int[] verbsBefore;
  private final SideBook book;

  Scene(TokenRow row, Mentions mentions, List<EventMention> found) {
    this.row = row;
    marks = new WordMarks(row);
    var sites = new ArrayList<EventSite>(found.size());
    for (EventMention event : found) {
      sites.add(EventSite.of(row, event));
    }
    sites.sort(Comparator.comparingInt(EventSite::from).thenComparing(EventSite::type));
    events = List.copyOf(sites);
    actors = Located.all(row, mentions.actors());
    places = Located.all(row, mentions.places());
    times = Located.all(row, mentions.times());
    quantities = Located.all(row, mentions.quantities());
    trigger = new boolean[row.size()];
    events.forEach(e -> trigger[e.from()] = true);
    actor = new boolean[row.size()];
    shapes = new ActorShape[row.size()];
    Arrays.fill(shapes, ActorShape.PLAIN);
    sides = new String[row.size()];
    Arrays.fill(sides, ActorCode.UNKNOWN.side());
    for (int i = 0; i < actors.size(); i++) {
      actor[actors.get(i).from()] = true;
      shapes[actors.get(i).from()] = mentions.shapes().get(i);
      sides[actors.get(i).from()] = actors.get(i).mention().actor().side();
    }
    triggersBefore = sums(trigger);
    triggerStarts = marked(trigger, triggersBefore[row.size()]);
    actorsBefore = sums(actor);
    placesBefore = sums(starts(places));
    timesBefore = sums(starts(times));
    quantitiesBefore = sums(starts(quantities));
    verbsBefore = sums(verbs());
    book = new SideBook(this);
  }

  private boolean[] starts(List<? extends Located<?>> mentions) {
    boolean[] starts = new boolean[row.size()];
    mentions.forEach(m -> starts[m.from()] = true);
    return starts;
  }

  private boolean[] verbs() {
    boolean[] verbs = new boolean[row.size()];
    for (int i = 0; i < verbs.length; i++) {
      boolean starts = i == 0 || row.tag(i - 1) != PartOfSpeech.VERB
          || row.sentenceOf(i - 1) != row.sentenceOf(i);
      verbs[i] = row.tag(i) == PartOfSpeech.VERB && starts;
    }
    return verbs;
  }

  private static int[] sums(boolean[] marks) {
    int[] sums = new int[marks.length + 1];
    for (int i = 0; i < marks.length; i++) {
      sums[i + 1] = sums[i] + (marks[i] ? 1 : 0);
    }
    return sums;
  }

  /// The `count` tokens that are marked.
  private static int[] marked(boolean[] marks, int count) {
    int[] marked = new int[count];
    int next = 0;
    for (int i = 0; i < marks.length; i++) {
      if (marks[i]) {
        marked[next++] = i;
      }
    }
    return marked;
  }

  TokenRow row() {
    return row;
  }

  /// Which tokens show how a sentence hangs together.
  WordMarks marks() {
    return marks;
  }

  /// In reading order.
  List<EventSite> events() {
    return events;
  }

  List<Located<ActorMention>> actors() {
    return actors;
  }

  /// How an actor is told.
  ActorShape shape(Located<ActorMention> actor) {
    return shapes[actor.from()];
  }

  /// The side that an actor fights on, told once for all that ask.
  String side(Located<ActorMention> actor) {
    return sides[actor.from()];
  }

  /// The sides that the article names.
  SideBook book() {
    return book;
  }

  List<Located<PlaceMention>> places() {
    return places;
  }

  List<Located<TimeMention>> times() {
    return times;
  }

  List<Located<QuantityMention>> quantities() {
    return quantities;
  }

  /// The actor whose words hold a place's.
  Optional<Located<ActorMention>> actorOver(Located<PlaceMention> place) {
    int low = 0;
    int high = actors.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (actors.get(middle).from() <= place.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && place.to() <= actors.get(low - 1).to()
        ? Optional.of(actors.get(low - 1))
        : Optional.empty();
  }

  /// The first trigger that starts after a token; -1 if none does.
  int triggerAfter(int token) {
    int before = triggersBefore[token + 1];
    return before == triggersBefore[trigger.length] ? -1 : triggerStarts[before];
  }

  /// The last trigger that starts before a token; -1 if none does.
  int triggerBefore(int token) {
    int before = triggersBefore[token];
    return before == 0 ? -1 : triggerStarts[before - 1];
  }

  /// The word that joins one trigger to the next: the last comma or joint between them.
  String joint(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (marks.joint(i)) {
        return row.lower(i);
      }
    }
    return "-";
  }

  /// Whether nothing but a joint (*và*, a comma) stands between two mentions, or mentions that are joined
  /// too; not *chiếm Aleppo, rồi tiến xuống Hama*, of two events.
  boolean coordinated(Located<?> a, Located<?> b) {
    if (a.sentence() != b.sentence()) {
      return false;
    }
    int from = Math.min(a.to(), b.to());
    int to = Math.max(a.from(), b.from());
    if (triggersBetween(from, to) > 0) {
      return false;
    }
    boolean joined = to <= from;
    for (int i = from; i < to; i++) {
      joined |= marks.coupler(i);
      if (!marks.coupler(i) && to - from > NARROW) {
        return false;
      }
    }
    return joined;
  }

  /// The actor of a sentence whose words start at a token.
  Optional<Located<ActorMention>> actorFrom(int sentence, int token) {
    for (Located<ActorMention> each : Options.in(sentence, actors)) {
      if (each.from() == token) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The actor of a sentence whose words end before a token.
  Optional<Located<ActorMention>> actorUntil(int sentence, int token) {
    for (Located<ActorMention> each : Options.in(sentence, actors)) {
      if (each.to() == token) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// The last token of an actor's words, but for *này*: *nước* of *hai nước này*.
  int lastWord(Located<ActorMention> words) {
    return row.lower(words.to() - 1).equals("này") ? words.to() - 2 : words.to() - 1;
  }

  boolean triggerAt(int token) {
    return trigger[token];
  }

  boolean actorAt(int token) {
    return actor[token];
  }

  int triggersBetween(int from, int to) {
    return between(triggersBefore, from, to);
  }

  int verbsBetween(int from, int to) {
    return between(verbsBefore, from, to);
  }

  /// How many mentions of the kind of `like` start between two tokens.
  int likeBetween(Located<?> like, int from, int to) {
    return switch (like.mention()) {
      case ActorMention _ -> between(actorsBefore, from, to);
      case PlaceMention _ -> between(placesBefore, from, to);
      case TimeMention _ -> between(timesBefore, from, to);
      case QuantityMention _ -> between(quantitiesBefore, from, to);
    };
  }

  private static int between(int[] sums, int from, int to) {
    return to <= from ? 0 : sums[to] - sums[from];
  }
}
