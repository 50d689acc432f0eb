package org.biennien.app.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.biennien.chronicle.Event;
import org.biennien.chronicle.Testimony;
import org.biennien.chronicle.coref.EventCoreference;
import org.biennien.chronicle.store.Chronicle;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.extract.gold.CodedOption;

/// Measures the events of a key made by hand: of the coders' claims, or of those that the extractor found.
///
/// Arguments: the key; `gold`, or the home of a chronicle in which the key's articles were read; the folders of the
/// coders' claims, with `--coded CODINGS CORPORA` for codings; last, if wanted, `--before DAY` or `--from DAY` for the
/// articles published by then or later. An extracted claim is taken for the coders' claim of its type whose trigger it
/// overlaps; claims that the extractor missed stand alone.
public final class EventEvaluation {
  private EventEvaluation() {}

  /// Prints the figures.
  public static void main(String[] args) {
    CodedOption option = CodedOption.of(args);
    List<String> rest = new ArrayList<>(option.rest());
    if (rest.size() < 2) {
      throw new IllegalArgumentException(
          "expected KEY (gold|HOME) [FOLDER...] [%s] [--before DAY | --from DAY], found %s"
              .formatted(CodedOption.USUAL.strip(), String.join(" ", args)));
    }
    Predicate<Article> wanted = half(rest);
    KeyedClaims keyed = KeyedClaims.read(EventKey.read(Path.of(rest.get(0))),
        rest.stream().skip(2).map(Path::of).toList(), option.coded(), wanted);
    System.out.printf("%d claims of %d articles%n", keyed.told().size(),
        keyed.told().stream().map(t -> t.report().articleId()).distinct().count());
    header();
    if (rest.get(1).equals("gold")) {
      Map<String, String> groups = new TreeMap<>();
      keyed.told().forEach(t -> groups.put(t.claim().id(), t.report().articleId() + t.claim().group()));
      print("nothing joined", CoreferenceScore.of(keyed.events(), groups));
      print("joined", CoreferenceScore.of(keyed.events(), found(new EventCoreference().events(keyed.told()))));
    } else {
      try (Chronicle chronicle = Chronicle.open(Path.of(rest.get(1)))) {
        extracted(keyed, chronicle);
      }
    }
  }

  private static Predicate<Article> half(List<String> arguments) {
    int at = Math.max(arguments.indexOf("--before"), arguments.indexOf("--from"));
    if (at < 0) {
      return article -> true;
    }
    boolean before = arguments.remove(at).equals("--before");
    return KeyedClaims.published(LocalDate.parse(arguments.remove(at)), before);
  }

  private static Map<String, String> found(Collection<Event> events) {
    Map<String, String> found = new TreeMap<>();
    events.forEach(event -> event.claims().forEach(claim -> found.put(claim.id(), event.id())));
    return found;
  }

  private static void extracted(KeyedClaims keyed, Chronicle chronicle) {
    Map<String, String> events = new TreeMap<>();
    Set<String> taken = new HashSet<>();
    for (Testimony told : keyed.told()) {
      chronicle.claims(told.report().articleId()).stream()
          .filter(claim -> same(claim, told.claim()) && taken.add(claim.id())).findFirst()
          .flatMap(claim -> chronicle.eventOf(claim.id()))
          .ifPresent(event -> events.put(told.claim().id(), event.id()));
    }
    System.out.printf("%d of them found%n", events.size());
    Map<String, String> key = new TreeMap<>(keyed.events());
    Map<String, String> all = new TreeMap<>(events);
    key.keySet().forEach(claim -> all.putIfAbsent(claim, "missed:" + claim));
    print("all, missed ones alone", CoreferenceScore.of(key, all));
    key.keySet().retainAll(events.keySet());
    print("those found", CoreferenceScore.of(key, events));
  }

  private static boolean same(Claim a, Claim b) {
    return a.type() == b.type() && a.trigger().quote().span().start() < b.trigger().quote().span().end()
        && b.trigger().quote().span().start() < a.trigger().quote().span().end();
  }

  private static void header() {
    System.out.println("| | MUC P | R | F1 | B³ P | R | F1 | CEAFe P | R | F1 | CoNLL | pairs P | R | F1 |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|");
  }

  private static void print(String name, CoreferenceScore score) {
    System.out.printf(Locale.ROOT, "| %s | %s | %s | %s | %.3f | %s |%n", name, rate(score.muc()),
        rate(score.bCubed()), rate(score.ceafe()), score.conll(), rate(score.pairs()));
  }

  private static String rate(CoreferenceScore.Rate rate) {
    return String.format(Locale.ROOT, "%.3f | %.3f | %.3f", rate.precision(), rate.recall(), rate.f1());
  }
}
