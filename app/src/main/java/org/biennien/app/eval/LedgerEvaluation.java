package org.biennien.app.eval;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.biennien.chronicle.Alliances;
import org.biennien.chronicle.PlaceKey;
import org.biennien.chronicle.Report;
import org.biennien.chronicle.ledger.Control;
import org.biennien.chronicle.ledger.ControlLedger;
import org.biennien.chronicle.ledger.PlaceLedger;
import org.biennien.chronicle.ledger.Posting;
import org.biennien.chronicle.ledger.PostingRules;
import org.biennien.chronicle.ledger.StateInterval;
import org.biennien.claim.Place;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.place.Gazetteer;
import org.biennien.text.pipeline.Annotator;

/// How much of the ledger is lost with extracted claims: the postings and the states that follow from an annotator's
/// claims, against those that follow from the program's claims of the same articles.
///
/// Arguments: the folder of the program's claims as `biennien read --format gold-json` writes them, of models that have
/// not seen the articles, and folders of gold.
public final class LedgerEvaluation {
  private final Map<String, List<Posting>> gold = new TreeMap<>();
  private final Map<String, List<Posting>> found = new TreeMap<>();

  private LedgerEvaluation(List<GoldArticle> gold, List<GoldArticle> found) {
    var placed = new PlacedClaims(Gazetteer.load());
    gold.forEach(article -> this.gold.put(article.article().article().id(), postings(article, placed)));
    found.forEach(article -> this.found.put(article.article().article().id(), postings(article, placed)));
    this.found.keySet().retainAll(this.gold.keySet());
    this.gold.keySet().retainAll(this.found.keySet());
  }

  private static List<Posting> postings(GoldArticle article, PlacedClaims placed) {
    var rules = new PostingRules(Alliances.load());
    return rules.post(Report.of(article.article().article()), placed.of(article.claims())).posted();
  }

  /// Prints the figures.
  public static void main(String[] args) {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected FOUND GOLD..., found " + String.join(" ", args));
    }
    Annotator annotator = Annotator.load();
    List<Path> folders = List.of(args).subList(1, args.length).stream().map(Path::of).toList();
    new LedgerEvaluation(GoldArticle.readAll(folders, annotator),
        GoldArticle.readAll(List.of(Path.of(args[0])), annotator)).print();
  }

  private void print() {
    System.out.printf("%d articles of gold that the program read%n%n", gold.size());
    System.out.println("| postings | gold | found | P | R | F1 |\n|---|---|---|---|---|---|");
    BiPredicate<Posting, Posting> who = (a, b) -> a.side().allied(b.side()) || a.side().equals(b.side());
    BiPredicate<Posting, Posting> where = (a, b) -> PlacedClaims.same(a.place(), b.place());
    BiPredicate<Posting, Posting> effect = (a, b) -> a.effect() == b.effect();
    BiPredicate<Posting, Posting> what = effect.and(who).and(where);
    BiPredicate<Posting, Posting> when = what.and((a, b) -> a.valid().value().equals(b.valid().value()));
    BiPredicate<Posting, Posting> extent = what.and((a, b) -> a.extent().equals(b.extent()));
    BiPredicate<Posting, Posting> whose = (a, b) -> a.origin().key().equals(b.origin().key());
    Function<Posting, String> happening = p -> "%s %s %s".formatted(p.effect(), p.side(), p.key());
    row("what effect, where", p -> p.effect() + " " + p.key(), effect.and(where));
    row("who, what effect", p -> p.effect() + " " + p.side(), effect.and(who));
    row("who, what effect, where", happening, what);
    row("… and how much of it", p -> happening.apply(p) + p.extent(), extent);
    row("… and when", p -> happening.apply(p) + p.valid().value(), when);
    row("who, what effect, where, by whose word", p -> happening.apply(p) + p.origin().key(), what.and(whose));
    row("all of it", p -> happening.apply(p) + p.extent() + p.valid().value() + p.origin().key(),
        extent.and(when).and(whose));
    states();
  }

  private void row(String name, Function<Posting, String> content, BiPredicate<Posting, Posting> same) {
    int right = 0;
    int all = 0;
    int said = 0;
    for (var article : gold.entrySet()) {
      List<Posting> expected = once(article.getValue(), content);
      List<Posting> posted = once(found.getOrDefault(article.getKey(), List.of()), content);
      all += expected.size();
      said += posted.size();
      right += pairs(expected, posted, same);
    }
    print(name, right, said, all);
  }

  private static List<Posting> once(List<Posting> postings, Function<Posting, String> content) {
    Map<String, Posting> once = new TreeMap<>();
    postings.forEach(posting -> once.putIfAbsent(content.apply(posting), posting));
    return List.copyOf(once.values());
  }

  private static <T> int pairs(Collection<T> expected, Collection<T> found, BiPredicate<T, T> same) {
    var left = new ArrayList<>(found);
    int pairs = 0;
    for (T one : expected) {
      Optional<T> pair = left.stream().filter(other -> same.test(one, other)).findFirst();
      if (pair.isPresent()) {
        left.remove(pair.get());
        pairs++;
      }
    }
    return pairs;
  }

  private static void print(String name, int right, int found, int gold) {
    double precision = right / (double) Math.max(1, found);
    double recall = right / (double) Math.max(1, gold);
    System.out.printf(Locale.ROOT, "| %s | %d | %d | %.3f | %.3f | %.3f |%n", name, gold, found, precision, recall,
        2 * precision * recall / Math.max(1e-9, precision + recall));
  }

  // ---- states

  /// A state of a place, those that only another voice parts taken together.
  private record Spell(Place place, LocalDate from, LocalDate until, Control control) {
    boolean meets(Spell other) {
      return PlacedClaims.same(place, other.place) && control.alike(other.control)
          && from.isBefore(other.until) && other.from.isBefore(until);
    }

    boolean begins(Spell other) {
      return meets(other) && from.equals(other.from);
    }
  }

  private void states() {
    List<PlaceLedger> told = ledgers(found);
    List<Spell> all = spells(ledgers(gold));
    List<Spell> said = spells(told);
    System.out.println("\n| states | gold | found | P | R | F1 |\n|---|---|---|---|---|---|");
    print("the same state from the same day", pairs(all, said, Spell::begins), said.size(), all.size());
    print("the same state, some day of it in common", pairs(all, said, Spell::meets), said.size(), all.size());
    List<Spell> inside = all.stream().filter(spell -> !spell.control.holders().isEmpty()).toList();
    long right = inside.stream().filter(spell -> at(told, spell).holders().stream().anyMatch(side ->
        spell.control.holders().stream().anyMatch(other -> other.allied(side)))).count();
    System.out.printf(Locale.ROOT, "%nAsked on the first day of each of %d gold states with somebody in the place: %.3f name"
        + " one of them.%n", inside.size(), right / (double) Math.max(1, inside.size()));
  }

  private static List<PlaceLedger> ledgers(Map<String, List<Posting>> postings) {
    var ledger = new ControlLedger();
    postings.values().forEach(ledger::append);
    return ledger.places().stream().sorted().map(ledger::place).flatMap(Optional::stream).toList();
  }

  private static List<Spell> spells(List<PlaceLedger> ledgers) {
    var spells = new ArrayList<Spell>();
    for (PlaceLedger ledger : ledgers) {
      Optional<Spell> last = Optional.empty();
      for (StateInterval state : ledger.states()) {
        LocalDate until = state.until().orElse(LocalDate.MAX);
        Optional<Spell> same = last.filter(spell -> spell.control.alike(state.control()));
        same.ifPresent(spells::remove);
        last = Optional.of(new Spell(ledger.place(), same.map(Spell::from).orElse(state.from()), until,
            state.control()));
        spells.add(last.get());
      }
    }
    return spells;
  }

  private static Control at(List<PlaceLedger> told, Spell spell) {
    return told.stream().filter(ledger -> PlacedClaims.same(ledger.place(), spell.place))
        .min(Comparator.comparing(ledger -> !PlaceKey.of(ledger.place()).equals(PlaceKey.of(spell.place))))
        .map(ledger -> ledger.at(spell.from)).orElseGet(Control.Untold::new);
  }
}
