package org.biennien.app.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Merge;
import org.biennien.chronicle.coref.Comparison;
import org.biennien.chronicle.coref.EventCoreference;
import org.biennien.chronicle.Ground;
import org.biennien.chronicle.coref.Happening;
import org.biennien.chronicle.store.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `biennien events why CLAIM CLAIM`: why two claims stand in one event, or why they do not.
@Command(name = "why")
final class WhyCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final EventCoreference coreference = new EventCoreference();

  @Parameters(index = "0", paramLabel = "CLAIM", descriptionKey = "parameter.claim")
  private String first = "";

  @Parameters(index = "1", paramLabel = "CLAIM", descriptionKey = "parameter.claim")
  private String second = "";

  @Mixin
  private Home home = new Home();

  WhyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Chronicle chronicle = home.chronicle(terminal)) {
      Event a = event(chronicle, first);
      Event b = event(chronicle, second);
      Happening x = happening(a, first);
      Happening y = happening(b, second);
      if (x.id().equals(y.id())) {
        say("why.one-group", x.id());
        return ExitCode.DONE;
      }
      Comparison comparison = print(x, y);
      if (a.id().equals(b.id())) {
        say("why.one-event", a.id(), a.articles().size());
        if (!(comparison instanceof Comparison.Same)) {
          printPath(a, named(a, x.id()), named(a, y.id()));
        }
      } else {
        say("why.two-events", a.id(), b.id());
        if (comparison instanceof Comparison.Same) {
          printObstacle(a, b);
        }
      }
      return ExitCode.DONE;
    }
  }

  private Event event(Chronicle chronicle, String claim) {
    return chronicle.eventOf(claim).orElseThrow(
        () -> new CommandException(ExitCode.NOT_FOUND, terminal.messages().text("claim.unknown", claim)));
  }

  private static Happening happening(Event event, String claim) {
    return Happening.of(event.testimonies()).stream().filter(h -> h.claimIds().contains(claim)).findFirst().orElseThrow();
  }

  private void say(String key, Object... arguments) {
    terminal.out().println(terminal.messages().text(key, arguments));
  }

  private Comparison print(Happening a, Happening b) {
    Comparison comparison = coreference.compare(a, b);
    say("why.compared", a.id(), b.id());
    for (Ground ground : comparison.grounds()) {
      terminal.out().printf("  %4s  %s%n", ground.points() == 0 ? "" : "%+d".formatted(ground.points()),
          terminal.messages().text("ground." + ground.kind().label()) + (ground.about().isEmpty() ? ""
              : ": " + String.join(" | ", ground.about())));
    }
    say(switch (comparison) {
      case Comparison.Same same -> "why.same";
      case Comparison.Doubtful doubtful -> "why.doubtful";
      case Comparison.Apart apart -> "why.apart";
    }, comparison.score());
    return comparison;
  }

  /// The id by which the merges of an event know a happening: where it is a part of a group, the event alone does not show it.
  private static String named(Event event, String id) {
    return event.merges().stream().flatMap(merge -> Stream.of(merge.first(), merge.second()))
        .filter(known -> known.equals(id) || known.startsWith(id + "@") || known.startsWith(id + "~")).sorted().findFirst()
        .orElse(id);
  }

  /// The merges that lead from one happening to another.
  private void printPath(Event event, String from, String to) {
    Map<String, Merge> cameBy = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!open.isEmpty() && !cameBy.containsKey(to)) {
      String here = open.poll();
      for (Merge merge : event.merges()) {
        String next = merge.first().equals(here) ? merge.second() : merge.second().equals(here) ? merge.first() : from;
        if (!next.equals(from) && cameBy.putIfAbsent(next, merge) == null) {
          open.add(next);
        }
      }
    }
    var path = new LinkedList<Merge>();
    String at = to;
    for (Optional<Merge> step = Optional.ofNullable(cameBy.get(at)); step.isPresent() && !at.equals(from);
        step = Optional.ofNullable(cameBy.get(at))) {
      path.addFirst(step.get());
      at = step.get().first().equals(at) ? step.get().second() : step.get().first();
    }
    path.forEach(merge -> say("why.through", merge.first(), merge.second(), merge.score()));
  }

  /// The first two happenings of the two events that may not stand together.
  private void printObstacle(Event a, Event b) {
    for (Happening x : Happening.of(a.testimonies())) {
      for (Happening y : Happening.of(b.testimonies())) {
        if (coreference.compare(x, y) instanceof Comparison.Apart) {
          say("why.obstacle");
          print(x, y);
          return;
        }
      }
    }
    say("why.decided");
  }
}
