package org.biennien.extract.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.actor.ActorKind;
import org.biennien.extract.layout.Located;

/// The sides that an article names, with how often and where: what may stand behind words without a name.
final class SideBook {
  private static final Entry NOBODY = new Entry(Nature.NOBODY, 9, 0);

  private final Scene scene;
  private final List<Located<ActorMention>> named = new ArrayList<>();
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> sides;
  private final List<String> homes;
  private final int groups;

  /// What sort of side it is.
  enum Nature {
    /// A state or one of its branches.
    STATE,
    /// Rebels or opposition of a state, without a name.
    REBELS,
    /// An armed group with a name.
    GROUP,
    /// A body that fights nobody.
    BODY,
    /// Nobody whom the article names: *một tay súng*.
    NOBODY
  }

  /// A side.
  ///
  /// @param nature what sort it is
  /// @param rank 0 for the side most named, 1 for the next, and so on
  record Entry(Nature nature, int rank, int count) {}

  SideBook(Scene scene) {
    this.scene = scene;
    var counts = new LinkedHashMap<String, Integer>();
    var natures = new LinkedHashMap<String, Nature>();
    for (Located<ActorMention> actor : scene.actors()) {
      if (!scene.shape(actor).basis().open()) {
        named.add(actor);
        String side = scene.side(actor);
        counts.merge(side, 1, Integer::sum);
        natures.merge(side, nature(actor), (a, b) -> a.compareTo(b) <= 0 ? a : b);
      }
    }
    List<String> sorted = counts.keySet().stream()
        .sorted(Comparator.comparingInt((String side) -> -counts.getOrDefault(side, 0))).toList();
    sides = sorted;
    homes = homes(scene);
    groups = (int) natures.values().stream().filter(nature -> nature == Nature.GROUP).count();
    for (String side : sorted) {
      entries.put(side, new Entry(natures.getOrDefault(side, Nature.BODY), entries.size(),
          counts.getOrDefault(side, 0)));
    }
  }

  /// The countries of the places told, the most told first.
  private static List<String> homes(Scene scene) {
    var counts = new LinkedHashMap<String, Integer>();
    for (Located<PlaceMention> place : scene.places()) {
      place.mention().place().country().ifPresent(country -> counts.merge(country, 1, Integer::sum));
    }
    return counts.keySet().stream()
        .sorted(Comparator.comparingInt((String country) -> -counts.getOrDefault(country, 0))).toList();
  }

  private Nature nature(Located<ActorMention> actor) {
    String side = scene.side(actor);
    ActorKind kind = scene.shape(actor).kind();
    if (side.indexOf('.') > 0) {
      return Nature.REBELS;
    }
    if (kind == ActorKind.STATE || actor.mention().actor().branch().isPresent()) {
      return Nature.STATE;
    }
    return kind == ActorKind.ORGANIZATION ? Nature.BODY : Nature.GROUP;
  }

  /// The mentions that name their side by their own words, in reading order.
  List<Located<ActorMention>> named() {
    return named;
  }

  /// The countries where the article plays, the most told first.
  List<String> homes() {
    return homes;
  }

  /// How many armed groups are named.
  int groups() {
    return groups;
  }

  /// The sides, the most named first.
  List<String> sides() {
    return sides;
  }

  /// What is known of a side; one that is never named is taken by its looks.
  Entry entry(String side) {
    if (side.equals(ActorCode.UNKNOWN.side())) {
      return NOBODY;
    }
    Entry known = entries.get(side);
    return known != null ? known : new Entry(
        side.indexOf('.') > 0 ? Nature.REBELS : side.length() == 3 ? Nature.STATE : Nature.GROUP, 9, 0);
  }
}
