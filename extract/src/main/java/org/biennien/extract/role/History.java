package org.biennien.extract.role;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.attribution.Attribution;
import org.biennien.extract.layout.Located;
import org.biennien.extract.linear.Features;

/// What the events read so far were linked to: news goes on about the same actors, places and days.
final class History {
  /// So many events back are seen one by one ...
  private static final int SEEN = 3;
  /// ... and so many are asked for one of the same type.
  private static final int KEPT = 8;
  /// By how many events and how many sentences back, as a feature's value.
  private static final String[][] BACK = {{"0:0", "0:1", "0:2"}, {"1:0", "1:1", "1:2"}, {"2:0", "2:1", "2:2"}};

  private final Scene scene;
  private final Deque<Taken> last = new ArrayDeque<>();
  private final Map<String, Integer> harmDone = new HashMap<>();
  private final Map<String, Integer> harmSuffered = new HashMap<>();

  History(Scene scene) {
    this.scene = scene;
  }

  /// The mentions that an event took.
  record Taken(
      EventSite event,
      List<Located<ActorMention>> agents,
      List<Located<ActorMention>> patients,
      List<Located<PlaceMention>> places,
      List<Attribution> sources) {
    Taken {
      agents = List.copyOf(agents);
      patients = List.copyOf(patients);
      places = List.copyOf(places);
      sources = List.copyOf(sources);
    }

    private String role(Located<?> mention) {
      if (holds(agents, mention)) {
        return "agent";
      }
      if (holds(patients, mention)) {
        return "patient";
      }
      return holds(places, mention) ? "place" : "none";
    }

    /// What its side is to the event, by any mention.
    private String roleOfSide(Scene scene, String side) {
      boolean agent = has(scene, agents, side);
      boolean patient = has(scene, patients, side);
      return agent ? patient ? "both" : "agent" : patient ? "patient" : "none";
    }

    private static boolean has(Scene scene, List<Located<ActorMention>> taken, String side) {
      for (int i = 0; i < taken.size(); i++) {
        if (scene.side(taken.get(i)).equals(side)) {
          return true;
        }
      }
      return false;
    }

    private static boolean holds(List<? extends Located<?>> taken, Located<?> mention) {
      // Loops: asked for every mention of every event, some ten times.
      for (int i = 0; i < taken.size(); i++) {
        if (taken.get(i).from() == mention.from()) {
          return true;
        }
      }
      return false;
    }

    /// Whether the event took this attribution, another, or none.
    private String source(Attribution attribution) {
      for (int i = 0; i < sources.size(); i++) {
        if (sources.get(i).cueFrom() == attribution.cueFrom() && sources.get(i).from() == attribution.from()) {
          return "this";
        }
      }
      return sources.isEmpty() ? "none" : "other";
    }

    /// Whether the event took any mention for what this one may be.
    private String had(String kind) {
      return switch (kind) {
        case "place" -> places.isEmpty() ? "no" : "yes";
        default -> agents.isEmpty()
            ? patients.isEmpty() ? "no" : "patient"
            : patients.isEmpty() ? "agent" : "both";
      };
    }
  }

  /// Keeps what the event just read took.
  void remember(Taken taken) {
    if (Opposition.hostile(taken.event().type())) {
      taken.agents().forEach(a -> harmDone.merge(scene.side(a), 1, Integer::sum));
      taken.patients().forEach(p -> harmSuffered.merge(scene.side(p), 1, Integer::sum));
    }
    last.addFirst(taken);
    if (last.size() > KEPT) {
      last.removeLast();
    }
  }

  /// Adds how the event follows from the one told just before it in the sentence: *không kích vào X, làm 6 người chết*
  /// has one place for both.
  void chain(Features f, EventSite event, Located<?> mention) {
    if (last.isEmpty() || last.getFirst().event().sentence() != event.sentence()) {
      f.add("chain", "first");
      return;
    }
    Taken before = last.getFirst();
    String role = before.role(mention);
    String link = before.event().from() == event.from() ? "same" : scene.joint(before.event().to(), event.from());
    f.add("chain", role, link);
    f.add("chain-types", role, before.event().type().label(), event.type().label(), link);
    f.add("chain-type", role, event.type().label(), link);
  }

  /// Adds what the side of an actor was to the last events, and how often it did and suffered harm so far.
  void fillSides(Features f, EventSite event, Located<ActorMention> actor, String side) {
    String own = scene.side(actor);
    int i = 0;
    boolean alike = false;
    for (Taken taken : last) {
      int apart = Math.min(event.sentence() - taken.event().sentence(), 2);
      String role = taken.roleOfSide(scene, own);
      if (i < SEEN) {
        f.add("side-taken-type", BACK[i][apart], role, event.type().label(), taken.event().type().label());
      }
      if (!alike && taken.event().type() == event.type()) {
        alike = true;
        f.add("side-alike", role, taken.had("actor"), side, Features.number(apart));
        f.add("side-alike-type", role, taken.had("actor"), side, event.type().label());
      }
      i++;
    }
    f.add("history", Features.number(i), alike ? "alike" : "new");
    int done = Math.min(4, harmDone.getOrDefault(own, 0));
    int suffered = Math.min(4, harmSuffered.getOrDefault(own, 0));
    f.add("harm", Features.number(done), Features.number(suffered), side);
  }

  /// Adds what the last events took of `mention`; `kind` is `actor` or `place`.
  void fill(Features f, EventSite event, Located<?> mention, String kind, String side) {
    int i = 0;
    for (Taken taken : last) {
      if (i == SEEN) {
        return;
      }
      int apart = Math.min(event.sentence() - taken.event().sentence(), 2);
      f.add("taken", BACK[i++][apart], taken.role(mention), taken.had(kind), side);
    }
  }

  /// Adds whether the last event rests on `attribution`, another or none, and how it stands to this event;
  /// `where` is where the attribution stands to this event.
  void source(Features f, EventSite event, Attribution attribution, String where, String between) {
    Taken taken = last.peekFirst();
    if (taken == null) {
      f.add("first-event", where);
      return;
    }
    String source = taken.source(attribution);
    String apart = Features.number(Math.min(event.sentence() - taken.event().sentence(), 3));
    f.add("said-before", source, where, apart);
    f.add("said-before-way", source, where, apart, between);
    f.add("said-before-type", source, where, event.type().label(), taken.event().type().label());
  }
}
