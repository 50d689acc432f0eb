package org.biennien.text.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biennien.text.model.LongCounter;
import org.biennien.text.model.PackedTable;

/// Classes of units (syllables or words) that stand among the same neighbours in raw news: units of measure,
/// verbs of motion, surnames. Made by k-means over random projections of their neighbour counts.
public final class WordClasses {
  private static final int DIMENSIONS = 100;
  private static final int ROUNDS = 12;

  private final Map<Long, Integer> index = new HashMap<>();
  private final List<Long> units = new ArrayList<>();
  private final LongCounter counts;
  private final int neighbours;
  private final float[][] vectors;
  private final double[] neighbourCount;
  private final int[][] seen;

  /// Classes for the `size` most frequent units of `counts`, told apart by the `neighbours` most frequent.
  public WordClasses(LongCounter counts, int size, int neighbours) {
    this.counts = counts;
    this.neighbours = neighbours;
    var all = new ArrayList<Long>();
    counts.forEachKey(all::add);
    all.sort(Comparator.comparing((Long key) -> -counts.get(key)).thenComparing(Comparator.naturalOrder()));
    for (Long key : all.subList(0, Math.min(size, all.size()))) {
      index.put(key, units.size());
      units.add(key);
    }
    this.vectors = new float[units.size()][DIMENSIONS];
    this.neighbourCount = new double[2 * neighbours];
    this.seen = new int[units.size()][2 * neighbours];
  }

  /// Counts the neighbours in one sentence, given as its units.
  public void count(long[] sentence) {
    int before = -1;
    for (long unit : sentence) {
      int now = index.getOrDefault(unit, -1);
      if (now >= 0 && before >= 0) {
        if (before < neighbours) {
          seen[now][before]++;
          neighbourCount[before]++;
        }
        if (now < neighbours) {
          seen[before][neighbours + now]++;
          neighbourCount[neighbours + now]++;
        }
      }
      before = now;
    }
  }

  /// Parts the units into at most `most` classes; each gets its number, from 1.
  public PackedTable cluster(int most) {
    project();
    int classes = Math.min(most, units.size());
    var centres = new float[classes][];
    for (int c = 0; c < classes; c++) {
      centres[c] = vectors[c].clone();
    }
    var assigned = new int[units.size()];
    for (int round = 0; round < ROUNDS; round++) {
      for (int u = 0; u < assigned.length; u++) {
        assigned[u] = nearest(vectors[u], centres);
      }
      recentre(centres, assigned);
    }
    return PackedTable.of(
        units.stream().mapToLong(Long::longValue).toArray(),
        Arrays.stream(assigned).map(c -> c + 1).toArray());
  }

  private void project() {
    var random = new Random(7);
    var projection = new float[2 * neighbours][DIMENSIONS];
    for (float[] row : projection) {
      for (int d = 0; d < DIMENSIONS; d++) {
        row[d] = (float) random.nextGaussian();
      }
    }
    double total = Arrays.stream(neighbourCount).sum();
    for (int u = 0; u < vectors.length; u++) {
      double mine = Arrays.stream(seen[u]).asLongStream().sum();
      for (int n = 0; n < seen[u].length; n++) {
        if (seen[u][n] > 0) {
          double information = Math.log(seen[u][n] * total / (mine * neighbourCount[n]));
          if (information > 0) {
            addScaled(vectors[u], projection[n], (float) information);
          }
        }
      }
      normalise(vectors[u]);
    }
  }

  private static int nearest(float[] point, float[][] centres) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float product = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        product += point[d] * centres[c][d];
      }
      if (product > most) {
        most = product;
        best = c;
      }
    }
    return best;
  }

  /// A unit that is seen often pulls harder, by the logarithm of its count.
  private void recentre(float[][] centres, int[] assigned) {
    for (float[] centre : centres) {
      Arrays.fill(centre, 0);
    }
    for (int u = 0; u < assigned.length; u++) {
      addScaled(centres[assigned[u]], vectors[u], (float) Math.log(1 + counts.get(units.get(u))));
    }
    for (float[] centre : centres) {
      normalise(centre);
    }
  }

  private static void addScaled(float[] sum, float[] by, float scale) {
    for (int d = 0; d < DIMENSIONS; d++) {
      sum[d] += scale * by[d];
    }
  }

  private static void normalise(float[] vector) {
    double square = 1e-12;
    for (float value : vector) {
      square += value * value;
    }
    float scale = (float) (1 / Math.sqrt(square));
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] *= scale;
    }
  }
}
