package org.biennien.extract.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.biennien.claim.Claim;
import org.biennien.claim.Count;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.gold.Pairing;
import org.biennien.extract.role.Likeness;
import org.biennien.text.pipeline.Annotator;

/// The fields that `score.py` has no row for: extent, counts, other places, groups. Claims are paired as there; a filler is right
/// if it is one of a gold claim of the same type, and all fillers count, those of unpaired claims too.
///
/// Arguments: the folder of claims found, then folders of gold articles; paired by file name.
public final class FieldEvaluation {
  private final Score extents = new Score("extent");
  private final Score counts = new Score("count");
  private final Score others = new Score("other_place");
  private final Score groups = new Score("pairs of a group");

  private FieldEvaluation() {}

  /// Right ones of those found and of those in the gold.
  private static final class Score {
    private final String name;
    private int right;
    private int found;
    private int gold;

    Score(String name) {
      this.name = name;
    }

    void add(int right, int found, int gold) {
      this.right += right;
      this.found += found;
      this.gold += gold;
    }

    String line() {
      double precision = (double) right / Math.max(1, found);
      double recall = (double) right / Math.max(1, gold);
      return "| %s | %d | %d | %.3f | %.3f | %.3f |".formatted(name, gold, found, precision, recall,
          2.0 * right / Math.max(1, found + gold));
    }
  }

  /// Runs the evaluation.
  public static void main(String[] args) {
    if (args.length < 2) {
      throw new IllegalArgumentException("expected FOUND GOLD…, found " + String.join(" ", args));
    }
    Annotator annotator = Annotator.load();
    Map<String, GoldArticle> found = new HashMap<>();
    GoldArticle.readAll(List.of(Path.of(args[0])), annotator).forEach(article -> found.put(article.file(), article));
    var evaluation = new FieldEvaluation();
    for (GoldArticle gold : GoldArticle.readAll(Arrays.stream(args).skip(1).map(Path::of).toList(), annotator)) {
      GoldArticle told = found.get(gold.file());
      evaluation.add(gold.claims(), told == null ? List.of() : told.claims());
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("| field | gold | found | P | R | F1 |\n|---|---|---|---|---|---|");
    List.of(evaluation.extents, evaluation.counts, evaluation.others, evaluation.groups)
        .forEach(score -> out.println(score.line()));
  }

  private void add(List<Claim> gold, List<Claim> found) {
    List<Pairing.Pair<Claim>> typed =
        Pairing.ofClaims(gold, found).pairs().stream().filter(Pairing.Pair::sameType).toList();
    extents.add((int) typed.stream().filter(p -> p.gold().extent().isPresent() && p.gold().extent().equals(p.found().extent()))
        .count(), told(found), told(gold));
    counts.add(typed.stream().mapToInt(p -> matched(p.gold().count(), p.found().count(), FieldEvaluation::same)).sum(),
        found.stream().mapToInt(c -> c.count().size()).sum(), gold.stream().mapToInt(c -> c.count().size()).sum());
    others.add(typed.stream().mapToInt(p -> matched(p.gold().otherPlace(), p.found().otherPlace(), Likeness::samePlace)).sum(),
        found.stream().mapToInt(c -> c.otherPlace().size()).sum(), gold.stream().mapToInt(c -> c.otherPlace().size()).sum());
    addGroups(typed);
  }

  private static int told(List<Claim> claims) {
    return (int) claims.stream().filter(claim -> claim.extent().isPresent()).count();
  }

  private static boolean same(Count gold, Count found) {
    return gold.min().equals(found.min()) && gold.max().equals(found.max()) && gold.of() == found.of();
  }

  private static <V> int matched(List<V> gold, List<V> found, BiPredicate<V, V> same) {
    var free = new ArrayList<>(gold);
    int matched = 0;
    for (V value : found) {
      for (int i = 0; i < free.size(); i++) {
        if (same.test(free.get(i), value)) {
          free.remove(i);
          matched++;
          break;
        }
      }
    }
    return matched;
  }

  /// Of two claims that are right by type, whether they are of one event.
  private void addGroups(List<Pairing.Pair<Claim>> typed) {
    for (int i = 0; i < typed.size(); i++) {
      for (int j = i + 1; j < typed.size(); j++) {
        boolean one = typed.get(i).gold().group() == typed.get(j).gold().group();
        boolean told = typed.get(i).found().group() == typed.get(j).found().group();
        groups.add(one && told ? 1 : 0, told ? 1 : 0, one ? 1 : 0);
      }
    }
  }
}
