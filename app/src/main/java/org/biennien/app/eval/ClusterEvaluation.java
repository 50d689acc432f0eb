package org.biennien.app.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;

/// Measures the events of a chronicle on clusters of whole articles: articles of one happening share an event, articles
/// of different clusters share none. Prints what is wrong: each article that shares no event with its cluster, and each
/// event that reaches across clusters.
///
/// Arguments: the home of a chronicle in which the articles were read, a file of clusters, and as many files more of
/// cases that must stay apart, whose shared events are printed alone.
public final class ClusterEvaluation {
  private static final int WIDTH = 150;

  private final Chronicle chronicle;
  private final List<Event> events;

  private ClusterEvaluation(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.events = chronicle.events(new EventQuery(Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Integer.MAX_VALUE)).stream().filter(e -> e.articles().size() > 1).toList();
  }

  /// Prints figures and faults.
  public static void main(String[] args) {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected HOME CLUSTERS [APART...], found " + String.join(" ", args));
    }
    try (Chronicle chronicle = Chronicle.open(Path.of(args[0]))) {
      var evaluation = new ClusterEvaluation(chronicle);
      evaluation.print(ArticleCluster.read(Path.of(args[1])));
      for (int i = 2; i < args.length; i++) {
        System.out.println("\nMust stay apart: " + args[i]);
        evaluation.strangers(ArticleCluster.read(Path.of(args[i])));
      }
    }
  }

  private void print(List<ArticleCluster> clusters) {
    for (boolean story : new boolean[] {false, true}) {
      int pairs = 0;
      int met = 0;
      for (ArticleCluster cluster : clusters.stream().filter(c -> c.story() == story).toList()) {
        Set<Set<String>> together = together(cluster.articles());
        int size = cluster.articles().size();
        pairs += size * (size - 1) / 2;
        met += together.size();
        cluster.articles().stream().filter(a -> together.stream().noneMatch(pair -> pair.contains(a)))
            .forEach(a -> System.out.printf("alone: %s in %s %s%n", a, story ? "story" : "event", cluster.name()));
      }
      System.out.printf(Locale.ROOT, "%s: %d of %d pairs of articles share an event: recall %.3f%n",
          story ? "stories" : "events", met, pairs, (double) met / pairs);
    }
    strangers(clusters);
  }

  /// The pairs of these articles that share an event.
  private Set<Set<String>> together(Collection<String> articles) {
    return events.stream().flatMap(event -> pairs(event).stream())
        .filter(articles::containsAll).collect(Collectors.toSet());
  }

  private static List<Set<String>> pairs(Event event) {
    var pairs = new ArrayList<Set<String>>();
    for (String a : event.articles()) {
      event.articles().tailSet(a).stream().filter(b -> !b.equals(a)).forEach(b -> pairs.add(Set.of(a, b)));
    }
    return pairs;
  }

  private void strangers(List<ArticleCluster> clusters) {
    Map<String, String> clusterOf = new TreeMap<>();
    clusters.forEach(cluster -> cluster.articles().forEach(article -> clusterOf.put(article, cluster.name())));
    Set<Set<String>> all = together(clusterOf.keySet());
    long apart = all.stream().filter(pair -> pair.stream().map(clusterOf::get).distinct().count() > 1).count();
    System.out.printf(Locale.ROOT, "%d pairs of articles share an event, %d of them of different clusters: precision %.3f%n",
        all.size(), apart, 1 - (double) apart / Math.max(1, all.size()));
    for (Event event : events) {
      var reached = new TreeSet<String>();
      event.articles().stream().filter(clusterOf::containsKey).forEach(article -> reached.add(clusterOf.get(article)));
      if (reached.size() > 1) {
        System.out.printf("across %s: %s %s %s %s%n", reached, event.id(), event.type().label(),
            event.place().map(p -> p.name()).orElse("-"), event.time().map(Object::toString).orElse("-"));
        event.testimonies().stream().filter(told -> clusterOf.containsKey(told.report().articleId()))
            .forEach(told -> System.out.println("    " + words(told)));
      }
    }
  }

  private String words(Testimony told) {
    String text = chronicle.article(told.report().articleId()).orElseThrow().text();
    int start = told.claim().trigger().quote().span().start();
    return told.claim().id() + ": …" + text.substring(Math.max(0, start - WIDTH), Math.min(text.length(), start + WIDTH))
        .replace('\n', ' ') + "…";
  }
}
