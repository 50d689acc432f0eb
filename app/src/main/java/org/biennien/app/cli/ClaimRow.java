package org.biennien.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.claim.Extent;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Source;

/// A claim as a flat row: columns are the codebook's fields; several values of a field stand in one cell, `; `
/// between them.
final class ClaimRow {
  static final List<String> COLUMNS = List.of("id", "article", "outlet", "published", "type", "status", "extent",
      "trigger", "trigger_start", "agent", "agent_text", "patient", "patient_text", "place", "lat", "lon",
      "place_text", "other_place", "time", "time_text", "count", "source", "source_kind", "source_date", "group",
      "confidence");

  private ClaimRow() {}

  static List<String> of(Article article, Claim claim) {
    return List.of(
        claim.id(),
        article.id(),
        article.outlet().orElse(""),
        article.published().value().map(Object::toString).orElse(""),
        claim.type().label(),
        claim.status().label(),
        claim.extent().map(Extent::label).orElse(""),
        claim.trigger().quote().text(),
        Integer.toString(claim.trigger().quote().span().start()),
        join(claim.agent(), a -> a.actor().code()),
        join(claim.agent(), a -> a.quote().text()),
        join(claim.patient(), a -> a.actor().code()),
        join(claim.patient(), a -> a.quote().text()),
        join(claim.place(), p -> p.place().name()),
        join(claim.place(), p -> p.place().coordinates().map(c -> Double.toString(c.latitude())).orElse("")),
        join(claim.place(), p -> p.place().coordinates().map(c -> Double.toString(c.longitude())).orElse("")),
        join(claim.place(), p -> p.quote().text()),
        join(claim.otherPlace(), (PlaceMention p) -> p.place().name()),
        claim.time().map(t -> t.value().toString()).orElse(""),
        claim.time().map(t -> t.quote().text()).orElse(""),
        join(claim.count(), ClaimRow::count),
        join(claim.source(), s -> s.name().orElse(s.quote().text())),
        join(claim.source(), s -> s.kind().label()),
        join(claim.source(), (Source s) -> s.date().map(Object::toString).orElse("")),
        Integer.toString(claim.group()),
        String.format(Locale.ROOT, "%.3f", claim.confidence()));
  }

  private static <T> String join(List<T> values, Function<T, String> cell) {
    return values.stream().map(cell).collect(Collectors.joining("; "));
  }

  /// `killed 12..30`, `troops 200..`.
  static String count(Count count) {
    String min = count.min().isPresent() ? Long.toString(count.min().getAsLong()) : "";
    String max = count.max().isPresent() ? Long.toString(count.max().getAsLong()) : "";
    return count.of().label() + " " + (min.equals(max) ? min : min + ".." + max);
  }
}
