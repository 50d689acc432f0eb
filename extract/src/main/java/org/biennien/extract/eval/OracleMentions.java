package org.biennien.extract.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.Mention;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.QuantityMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;
import org.biennien.extract.Mentions;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.trigger.EventMention;
import org.biennien.text.Sentence;
import org.biennien.text.Span;

/// What perfect recognisers would give: the mentions and event mentions that an annotator's claims name, a
/// filler's words wherever they stand in the article.
public final class OracleMentions {
  private static final String REASON = "gold";

  private OracleMentions() {}

  /// The fillers of all gold claims as mentions; where two of a kind overlap, the longer stays.
  public static Mentions of(GoldArticle gold) {
    List<ActorMention> actors = gold.claims().stream().flatMap(OracleMentions::actors).toList();
    List<PlaceMention> places =
        gold.claims().stream().flatMap(c -> Stream.concat(c.place().stream(), c.otherPlace().stream()))
            .toList();
    List<TimeMention> times = gold.claims().stream().flatMap(c -> c.time().stream()).toList();
    List<QuantityMention> quantities = gold.claims().stream()
        .flatMap(c -> c.count().stream())
        .filter(c -> c.min().isPresent() || c.max().isPresent())
        .map(OracleMentions::quantity).toList();
    return new Mentions(gold.article(),
        everywhere(gold, actors, (m, q) -> new ActorMention(q, m.actor(), REASON)),
        everywhere(gold, places, (m, q) -> new PlaceMention(q, m.place(), REASON)),
        everywhere(gold, times, (m, q) -> new TimeMention(q, m.value(), m.basis(), REASON)),
        everywhere(gold, quantities, (m, q) -> new QuantityMention(q, m.min(), m.max(), m.unit(), REASON)));
  }

  private static Stream<ActorMention> actors(Claim claim) {
    return Stream.of(claim.agent().stream(), claim.patient().stream(),
        claim.source().stream().flatMap(OracleMentions::speaker)).flatMap(s -> s);
  }

  private static Stream<ActorMention> speaker(Source source) {
    return source.name().filter(n -> n.matches("[A-Z][A-Z0-9]*(\\.[A-Z]+)?")).stream()
        .map(n -> new ActorMention(source.quote(), new ActorCode(n), REASON));
  }

  private static QuantityMention quantity(Count count) {
    String words = count.quote().text().toLowerCase(Locale.ROOT);
    String unit = words.contains("%") ? "%" : words.replaceFirst("^.*[0-9.,]+\\s*", "");
    return new QuantityMention(count.quote(), count.min(), count.max(), unit, REASON);
  }

  /// Each mention where it stands, then its words elsewhere; longer words first, none over another.
  private static <M extends Mention> List<M> everywhere(
      GoldArticle gold, List<M> mentions, BiFunction<M, Quote, M> copy) {
    NavigableMap<Integer, M> kept = new TreeMap<>();
    List<M> sorted = mentions.stream()
        .sorted(Comparator.comparingInt((M m) -> -m.quote().text().length()).thenComparing(Mention::quote))
            .toList();
    sorted.forEach(m -> keep(kept, m));
    Map<String, M> byWords = new LinkedHashMap<>();
    sorted.forEach(m -> byWords.putIfAbsent(m.quote().text(), m));
    String text = gold.article().article().text();
    byWords.forEach((words, mention) -> {
      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (wholeWords(text, at, at + words.length())) {
          keep(kept, copy.apply(mention, gold.article().quote(new Span(at, at + words.length()))));
        }
      }
    });
    return List.copyOf(kept.values());
  }

  private static boolean wholeWords(String text, int from, int to) {
    return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
        && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
  }

  private static <M extends Mention> void keep(NavigableMap<Integer, M> kept, M mention) {
    Span span = mention.quote().span();
    Map.Entry<Integer, M> before = kept.lowerEntry(span.end());
    if (before == null || before.getValue().quote().span().end() <= span.start()) {
      kept.put(span.start(), mention);
    }
  }

  /// The triggers of all gold claims as event mentions, in the order of the claims.
  public static List<EventMention> events(GoldArticle gold) {
    return gold.claims().stream().map(claim -> event(gold, claim)).toList();
  }

  private static EventMention event(GoldArticle gold, Claim claim) {
    Sentence sentence = gold.article().text().sentences().get(claim.trigger().sentence());
    Span span = claim.trigger().quote().span();
    int to = Math.min(sentence.tokens().size(), sentence.tokenAt(span.end() - 1) + 1);
    int from = Math.min(sentence.tokenAt(span.start()), to - 1);
    return new EventMention(
        claim.type(), claim.trigger(), from, to, claim.status(), claim.extent(), 1, 1, List.of());
  }
}
