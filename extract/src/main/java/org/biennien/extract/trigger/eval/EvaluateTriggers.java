package org.biennien.extract.trigger.eval;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.trigger.EventMention;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.extract.trigger.TriggerFinder;
import org.biennien.extract.trigger.train.TriggerTraining;
import org.biennien.extract.trigger.train.TriggerTraining.Answers;
import org.biennien.text.pipeline.Annotator;

/// Cross-validates the trigger stage on gold/dev and gold/train, by article in five folds and by war, and prints the
/// tables of `reports/triggers.md`.
///
/// `EvaluateTriggers --gold ../shared/gold`
public final class EvaluateTriggers {
  private static final int FOLDS = 5;

  private final List<GoldArticle> gold;
  private final RuleBook book = RuleBook.load();
  private final TriggerTraining training = new TriggerTraining(book);
  private final List<Answers> answers;

  private EvaluateTriggers(Path folder) {
    gold = GoldArticle.readAll(
        List.of(folder.resolve("dev"), folder.resolve("train")), Annotator.load());
    answers = training.answers(gold);
  }

  /// Runs the evaluation.
  public static void main(String[] args) {
    if (args.length != 2 || !args[0].equals("--gold")) {
      throw new IllegalArgumentException("usage: EvaluateTriggers --gold ../shared/gold");
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new EvaluateTriggers(Path.of(args[1])).run(out);
  }

  private void run(PrintStream out) {
    int lost = answers.stream().mapToInt(Answers::lost).sum();
    int all = gold.stream().mapToInt(article -> article.claims().size()).sum();
    int candidates = answers.stream().mapToInt(Answers::candidates).sum();
    out.printf("%d articles, %d gold triggers, %d candidates, %d gold triggers that none can answer%n%n",
        gold.size(), all, candidates, lost);
    var total = new Tally();
    for (List<Integer> held : folds()) {
      measure(held, total);
    }
    out.printf("By article, %d folds:%n%s%n%n", FOLDS, total.line());
    out.println(total.statusTable());
    out.println(total.calibrationTable());
    out.println(total.confusionTable(40));
    var wars = new Tally();
    out.println("By war (each held back whole):");
    for (Map.Entry<War, List<Integer>> held : wars().entrySet()) {
      var war = new Tally();
      measure(held.getValue(), war, wars);
      out.printf("%s, %d articles: %s%n", held.getKey(), held.getValue().size(), war.line());
    }
    out.printf("all wars: %s%n", wars.line());
  }

  private void measure(List<Integer> held, Tally... tallies) {
    var rest = new ArrayList<Answers>();
    for (int i = 0; i < gold.size(); i++) {
      if (!held.contains(i)) {
        rest.add(answers.get(i));
      }
    }
    var finder = new TriggerFinder(book, training.train(rest));
    for (int i : held) {
      List<EventMention> found = finder.find(gold.get(i).article());
      var pairing = Pairing.of(gold.get(i).claims(), found);
      for (Tally tally : tallies) {
        tally.add(pairing);
      }
    }
  }

  private List<List<Integer>> folds() {
    var order = new ArrayList<Integer>();
    for (int i = 0; i < gold.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(7));
    var folds = new ArrayList<List<Integer>>();
    for (int fold = 0; fold < FOLDS; fold++) {
      var held = new ArrayList<Integer>();
      for (int i = fold; i < order.size(); i += FOLDS) {
        held.add(order.get(i));
      }
      folds.add(held);
    }
    return folds;
  }

  private Map<War, List<Integer>> wars() {
    Map<War, List<Integer>> wars = new EnumMap<>(War.class);
    for (int i = 0; i < gold.size(); i++) {
      War war = War.of(gold.get(i).article().article().text());
      wars.computeIfAbsent(war, _ -> new ArrayList<>()).add(i);
    }
    return wars;
  }
}
