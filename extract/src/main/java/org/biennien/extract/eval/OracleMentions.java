package org.biennien.extract.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.Mention;
import org.biennien.claim.Source;
import org.biennien.extract.Mentions;
import org.biennien.claim.QuantityMention;
import org.biennien.extract.trigger.EventMention;
import org.biennien.text.Sentence;

/// What perfect recognisers would give: the mentions and event mentions that an annotator's claims name.
public final class OracleMentions {
  private OracleMentions() {}

  /// The fillers of all gold claims as mentions; where two of a kind overlap, the longer stays.
  public static Mentions of(GoldArticle gold) {
    List<ActorMention> actors = new ArrayList<>();
    for (Claim claim : gold.claims()) {
      actors.addAll(claim.agent());
      actors.addAll(claim.patient());
      claim.source().forEach(s -> speaker(s).ifPresent(actors::add));
    }
    return new Mentions(gold.article(), apart(actors),
        apart(gold.claims().stream().flatMap(c -> java.util.stream.Stream.concat(
            c.place().stream(), c.otherPlace().stream())).toList()),
        apart(gold.claims().stream().flatMap(c -> c.time().stream()).toList()),
        apart(gold.claims().stream().flatMap(c -> c.count().stream()).flatMap(OracleMentions::quantity).toList()));
  }

  private static Optional<ActorMention> speaker(Source source) {
    return source.name().filter(n -> n.matches("[A-Z][A-Z0-9]*(\\.[A-Z]+)?"))
        .map(n -> new ActorMention(source.quote(), new ActorCode(n), "gold"));
  }

  private static java.util.stream.Stream<QuantityMention> quantity(Count count) {
    if (count.min().isEmpty() && count.max().isEmpty()) {
      return java.util.stream.Stream.empty();
    }
    String words = count.quote().text().toLowerCase(Locale.ROOT);
    String unit = words.contains("%") ? "%" : words.replaceFirst("^.*[0-9.,]+\\s*", "");
    return java.util.stream.Stream.of(
        new QuantityMention(count.quote(), count.min(), count.max(), unit, "gold"));
  }

  private static <M extends Mention> List<M> apart(List<M> mentions) {
    List<M> kept = new ArrayList<>();
    mentions.stream()
        .sorted(Comparator.comparingInt((M m) -> -m.quote().text().length()).thenComparing(Mention::quote))
        .filter(m -> kept.stream().noneMatch(k -> k.quote().span().overlaps(m.quote().span())) && kept.add(m))
        .forEach(_ -> {});
    kept.sort(Comparator.comparing(Mention::quote));
    return kept;
  }

  /// The triggers of all gold claims as event mentions.
  public static List<EventMention> events(GoldArticle gold) {
    return gold.claims().stream().map(claim -> event(gold, claim)).toList();
  }

  private static EventMention event(GoldArticle gold, Claim claim) {
    Sentence sentence = gold.article().text().sentences().get(claim.trigger().sentence());
    int from = sentence.tokenAt(claim.trigger().quote().span().start());
    int to = Math.min(sentence.tokens().size(),
        sentence.tokenAt(claim.trigger().quote().span().end() - 1) + 1);
    return new EventMention(claim.type(), claim.trigger(), Math.min(from, to - 1), to, claim.status(),
        claim.extent(), 1, List.of());
  }
}
