package org.biennien.extract.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How far a confidence can be trusted: claims by tenths of it, with the share that is right. Calibrated means that the mean
/// of each tenth is that share.
final class Reliability {
  private static final int BINS = 10;

  private record Claim(double confidence, boolean right) {}

  private final List<Claim> claims = new ArrayList<>();

  /// One more claim.
  void add(double confidence, boolean right) {
    claims.add(new Claim(confidence, right));
  }

  /// The mean distance between confidence and share right over the tenths, weighed by their claims (expected calibration
  /// error).
  double error() {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      List<Claim> in = in(bin);
      error += in.size() * Math.abs(mean(in) - share(in)) / Math.max(claims.size(), 1);
    }
    return error;
  }

  /// A Markdown table, the surest first; then what is left, and how good it is, of a least confidence.
  String table(long gold) {
    var text = new StringBuilder("| confidence | claims | mean confidence | right |\n|---|---|---|---|\n");
    for (int bin = BINS - 1; bin >= 0; bin--) {
      List<Claim> in = in(bin);
      if (!in.isEmpty()) {
        text.append(String.format(Locale.ROOT, "| %.1f–%.1f | %d | %.2f | %.2f |%n", bin / 10.0, (bin + 1) / 10.0,
            in.size(), mean(in), share(in)));
      }
    }
    text.append(String.format(Locale.ROOT, "%nExpected calibration error: %.3f%n%n", error()))
        .append("| --min-confidence | claims kept | right (precision) | of gold found (recall) |\n|---|---|---|---|\n");
    for (int bin = 0; bin < BINS; bin++) {
      double least = bin / 10.0;
      List<Claim> kept = claims.stream().filter(claim -> claim.confidence >= least).toList();
      text.append(String.format(Locale.ROOT, "| %.1f | %d | %.2f | %.2f |%n", least, kept.size(), share(kept),
          (double) right(kept) / Math.max(gold, 1)));
    }
    return text.toString();
  }

  private List<Claim> in(int bin) {
    return claims.stream().filter(claim -> Math.min((int) (claim.confidence * BINS), BINS - 1) == bin).toList();
  }

  private static long right(List<Claim> claims) {
    return claims.stream().filter(Claim::right).count();
  }

  private static double share(List<Claim> claims) {
    return (double) right(claims) / Math.max(claims.size(), 1);
  }

  private static double mean(List<Claim> claims) {
    return claims.stream().mapToDouble(Claim::confidence).average().orElse(0);
  }
}
