package org.biennien.extract.trigger.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.biennien.claim.Claim;
import org.biennien.claim.Status;
import org.biennien.extract.gold.Pairing;
import org.biennien.extract.gold.Pairing.Pair;
import org.biennien.extract.trigger.EventMention;

/// Counts over articles, and the figures they give.
final class Tally {
  private final List<Pair<EventMention>> pairs = new ArrayList<>();
  private final Map<String, Integer> confusions = new TreeMap<>();
  private final int[] calibrationAll = new int[10];
  private final int[] calibrationRight = new int[10];
  private final double[] calibrationSum = new double[10];
  private int gold;
  private int found;

  void add(Pairing<EventMention> pairing) {
    pairs.addAll(pairing.pairs());
    gold += pairing.pairs().size() + pairing.missed().size();
    found += pairing.pairs().size() + pairing.spurious().size();
    for (Pair<EventMention> pair : pairing.pairs()) {
      calibrate(pair.found(), pair.sameType());
      if (!pair.sameType()) {
        confuse(pair.gold().type().label(), pair.found().type().label());
      }
    }
    for (Claim claim : pairing.missed()) {
      confuse(claim.type().label(), "-");
    }
    for (EventMention mention : pairing.spurious()) {
      calibrate(mention, false);
      confuse("-", mention.type().label());
    }
  }

  private void confuse(String right, String told) {
    confusions.merge(right + " → " + told, 1, Integer::sum);
  }

  private void calibrate(EventMention mention, boolean right) {
    int bin = (int) Math.min(9, mention.confidence() * 10);
    calibrationAll[bin]++;
    calibrationRight[bin] += right ? 1 : 0;
    calibrationSum[bin] += mention.confidence();
  }

  private List<Pair<EventMention>> typed() {
    return pairs.stream().filter(Pair::sameType).toList();
  }

  private static double f1(int hits, int found, int gold) {
    return 2.0 * hits / Math.max(1, found + gold);
  }

  double typeF1() {
    return f1(typed().size(), found, gold);
  }

  /// One line: the headline figures.
  String line() {
    List<Pair<EventMention>> typed = typed();
    long status = typed.stream().filter(p -> p.gold().status() == p.found().status()).count();
    List<Pair<EventMention>> actual = typed.stream().filter(p -> p.found().status() == Status.ACTUAL).toList();
    long wrong = actual.stream().filter(p -> p.gold().status() != Status.ACTUAL).count();
    List<Pair<EventMention>> extents =
        typed.stream().filter(p -> p.gold().extent().isPresent() || p.found().extent().isPresent()).toList();
    long extent = extents.stream().filter(p -> p.gold().extent().equals(p.found().extent())).count();
    return "trigger F %.3f | type P %.3f R %.3f F %.3f | status %.3f | told as actual but not %.3f | extent %d/%d"
        .formatted(f1(pairs.size(), found, gold), (double) typed.size() / Math.max(1, found),
            (double) typed.size() / Math.max(1, gold), typeF1(), (double) status / Math.max(1, typed.size()),
            (double) wrong / Math.max(1, actual.size()), extent, extents.size());
  }

  /// Gold status by told status, over pairs of the same type.
  String statusTable() {
    int[][] table = new int[4][4];
    typed().forEach(p -> table[p.gold().status().ordinal()][p.found().status().ordinal()]++);
    var lines = new StringBuilder("gold \\ told | actual | planned | denied | possible\n--- | --- | --- | --- | ---\n");
    for (Status status : Status.values()) {
      lines.append(status.label());
      for (int count : table[status.ordinal()]) {
        lines.append(" | ").append(count);
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  /// Confidence told and share right, by tenths.
  String calibrationTable() {
    var lines = new StringBuilder("confidence | triggers | mean told | share right\n--- | --- | --- | ---\n");
    for (int bin = 0; bin < 10; bin++) {
      if (calibrationAll[bin] > 0) {
        lines.append("%.1f–%.1f | %d | %.2f | %.2f%n".formatted(bin / 10.0, (bin + 1) / 10.0, calibrationAll[bin],
            calibrationSum[bin] / calibrationAll[bin], (double) calibrationRight[bin] / calibrationAll[bin]));
      }
    }
    return lines.toString();
  }

  /// The `most` most frequent confusions; `-` is no claim.
  String confusionTable(int most) {
    var lines = new StringBuilder("gold → told | triggers\n--- | ---\n");
    confusions.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most).forEach(e -> lines.append(e.getKey()).append(" | ").append(e.getValue()).append('\n'));
    return lines.toString();
  }
}
