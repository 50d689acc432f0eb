package org.biennien.extract.eval.bkee;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.biennien.extract.eval.bkee.BkeeEvent.Argument;

/// How claims and BKEE agree. Triggers match one to one if they overlap and are of one type; arguments if their events
/// match, they have one role and overlap.
///
/// @param articles how many were compared
/// @param triggers of BKEE's events and ours
/// @param arguments of roles that both have
public record BkeeScore(int articles, Row triggers, Row arguments) {
  /// Nothing compared yet.
  public static final BkeeScore NONE = new BkeeScore(0, Row.NONE, Row.NONE);

  /// Counts of one kind.
  ///
  /// @param right found and there
  /// @param found by the program
  /// @param there in BKEE
  public record Row(long right, long found, long there) {
    static final Row NONE = new Row(0, 0, 0);

    Row plus(Row other) {
      return new Row(right + other.right, found + other.found, there + other.there);
    }

    /// Share of what was found that is there.
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    /// Share of what is there that was found.
    public double recall() {
      return there == 0 ? 0 : (double) right / there;
    }

    /// Their harmonic mean.
    public double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + there);
    }
  }

  /// The sum of both.
  BkeeScore plus(BkeeScore other) {
    return new BkeeScore(articles + other.articles, triggers.plus(other.triggers), arguments.plus(other.arguments));
  }

  /// One article's score; `type` alone is counted.
  static BkeeScore of(List<BkeeEvent> gold, List<BkeeEvent> system, BkeeType type) {
    List<BkeeEvent> free = new ArrayList<>(gold.stream().filter(event -> event.type() == type).toList());
    List<BkeeEvent> found = distinct(system, type);
    int there = free.size();
    long argumentsThere = arguments(free);
    int right = 0;
    long argumentsRight = 0;
    for (BkeeEvent event : found) {
      for (BkeeEvent other : free) {
        if (other.trigger().overlaps(event.trigger())) {
          right++;
          argumentsRight += matched(other.arguments(), event.arguments());
          free.remove(other);
          break;
        }
      }
    }
    return new BkeeScore(1, new Row(right, found.size(), there),
        new Row(argumentsRight, arguments(found), argumentsThere));
  }

  /// Two claims on the same words are one event there (*cháy 3 xe, chết 2 người* has two triggers).
  private static List<BkeeEvent> distinct(List<BkeeEvent> events, BkeeType type) {
    var triggers = new HashSet<>();
    return events.stream().filter(event -> event.type() == type && triggers.add(event.trigger())).toList();
  }

  private static long arguments(List<BkeeEvent> events) {
    return events.stream().mapToLong(event -> event.arguments().size()).sum();
  }

  private static long matched(List<Argument> gold, List<Argument> system) {
    var free = new ArrayList<>(gold);
    return system.stream().filter(argument -> {
      for (Argument other : free) {
        if (other.role().equals(argument.role()) && other.span().overlaps(argument.span())) {
          return free.remove(other);
        }
      }
      return false;
    }).count();
  }
}
