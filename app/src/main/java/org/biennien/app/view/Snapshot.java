package org.biennien.app.view;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.biennien.chronicle.Contradiction;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.PlaceState;
import org.biennien.chronicle.ledger.StateInterval;
import org.biennien.chronicle.store.ArticleSummary;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.chronicle.store.EventQuery;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Source;

/// What was worked out over all articles, good until one is added or replaced.
final class Snapshot {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:\\.[A-Z]+)?");

  private final List<ArticleSummary> articles;
  private final Map<String, String> titles = new HashMap<>();
  private final Map<PlaceKey, Integer> postings = new HashMap<>();
  private final List<Contradiction> contradictions;
  private final Map<String, Set<String>> rivals = new HashMap<>();
  private final EvidenceLines evidence;
  private final Overview overview;

  Snapshot(Chronicle chronicle, SideNames names, List<ArticleSummary> articles) {
    this.articles = List.copyOf(articles);
    this.contradictions = chronicle.contradictions();
    this.evidence = new EvidenceLines(chronicle);
    articles.forEach(article -> titles.put(article.report().articleId(), article.title()));
    for (Contradiction found : contradictions) {
      if (found.kind() == Contradiction.Kind.RIVAL_HOLDERS) {
        rival(found.first().claim().id(), found.second().claim().id());
        rival(found.second().claim().id(), found.first().claim().id());
      }
    }
    this.overview = overview(chronicle, names);
  }

  private void rival(String claim, String other) {
    rivals.computeIfAbsent(claim, id -> new HashSet<>()).add(other);
  }

  private Overview overview(Chronicle chronicle, SideNames names) {
    var changes = new TreeSet<LocalDate>();
    var codes = new TreeSet<String>();
    for (PlaceState state : chronicle.places(LocalDate.EPOCH)) {
      chronicle.ledger(state.key().value()).ifPresent(ledger -> note(ledger, changes, codes));
    }
    List<Event> events = chronicle.events(EventQuery.ALL);
    var months = new TreeMap<YearMonth, Integer>();
    for (Event event : events) {
      EventDays.of(event).ifPresent(days -> months.merge(YearMonth.from(days.from()), 1, Integer::sum));
      event.claims().forEach(claim -> codes.addAll(codes(claim)));
    }
    String version = Optional.ofNullable(Snapshot.class.getPackage().getImplementationVersion()).orElse("");
    return new Overview(version, articles.size(), articles.stream().mapToInt(ArticleSummary::claims).sum(),
        events.size(), postings.size(), contradictions.size(),
        changes.stream().findFirst(), changes.isEmpty() ? Optional.empty() : Optional.of(changes.last()),
        new ArrayList<>(changes),
        months.entrySet().stream().map(e -> new Overview.MonthCount(e.getKey(), e.getValue())).toList(),
        codes.stream().map(names::of).toList());
  }

  private void note(PlaceLedger ledger, Set<LocalDate> changes, Set<String> codes) {
    postings.put(ledger.key(), ledger.entries().size() + ledger.undated().size());
    ledger.states().stream().map(StateInterval::from).forEach(changes::add);
    ledger.entries().forEach(entry -> {
      codes.addAll(entry.posting().side().names());
      codes.addAll(entry.posting().side().camps());
    });
  }

  /// The codes of all that act, suffer or speak in a claim, and of their sides.
  private static List<String> codes(Claim claim) {
    Stream<String> actors = Stream.concat(claim.agent().stream(), claim.patient().stream())
        .flatMap(mention -> Stream.of(mention.actor().code(), mention.actor().side()));
    Stream<String> sources = claim.source().stream().map(Source::name).flatMap(Optional::stream)
        .filter(name -> CODE.matcher(name).matches());
    return Stream.concat(actors, sources).toList();
  }

  List<ArticleSummary> articles() {
    return articles;
  }

  String title(Article article) {
    return titles.getOrDefault(article.id(), article.title().orElse(""));
  }

  int postings(PlaceKey key) {
    return postings.getOrDefault(key, 0);
  }

  List<Contradiction> contradictions() {
    return contradictions;
  }

  Map<String, Set<String>> rivals() {
    return rivals;
  }

  EvidenceLines evidence() {
    return evidence;
  }

  Overview overview() {
    return overview;
  }
}
