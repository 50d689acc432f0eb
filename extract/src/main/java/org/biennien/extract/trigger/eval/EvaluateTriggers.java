package org.biennien.extract.trigger.eval;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biennien.extract.gold.CodedOption;
import org.biennien.extract.gold.Fold;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.gold.Pairing;
import org.biennien.extract.gold.War;
import org.biennien.extract.trigger.EventMention;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.extract.trigger.TriggerFinder;
import org.biennien.extract.trigger.train.TriggerTraining;
import org.biennien.extract.trigger.train.TriggerTraining.Answers;
import org.biennien.extract.trigger.train.TriggerVerdicts;
import org.biennien.text.pipeline.Annotator;

/// Cross-validates the trigger stage on gold/dev and gold/train, by article in five folds and by war, and prints the
/// tables of `reports/triggers.md`. Every fold learns from the articles kept as offsets, too, where they are given; of a war
/// that is kept back also those are.
///
/// `EvaluateTriggers --gold ../shared/gold --coded training/claims ../shared/corpora`
public final class EvaluateTriggers {
  /// Those that are read, then those that are only learnt from.
  private final List<GoldArticle> gold;
  private final int read;
  private final RuleBook book = RuleBook.load();
  private final TriggerTraining training;
  private final List<Answers> answers;

  private EvaluateTriggers(Path folder, CodedOption coded) {
    Annotator annotator = Annotator.load();
    training = new TriggerTraining(book, TriggerVerdicts.beside(coded));
    gold = new ArrayList<>(GoldArticle.readAll(List.of(folder.resolve("dev"), folder.resolve("train")), annotator));
    read = gold.size();
    gold.addAll(coded.articles(annotator));
    answers = training.answers(gold, read);
  }

  /// Runs the evaluation.
  public static void main(String[] args) {
    CodedOption coded = CodedOption.of(args);
    if (coded.rest().size() != 2 || !coded.rest().getFirst().equals("--gold")) {
      throw new IllegalArgumentException("expected --gold ../shared/gold [%s], found %s"
          .formatted(CodedOption.USUAL.strip(), String.join(" ", args)));
    }
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new EvaluateTriggers(Path.of(coded.rest().getLast()), coded).run(out);
  }

  private void run(PrintStream out) {
    int lost = answers.stream().limit(read).mapToInt(Answers::lost).sum();
    int all = gold.stream().limit(read).mapToInt(article -> article.claims().size()).sum();
    int candidates = answers.stream().limit(read).mapToInt(Answers::candidates).sum();
    out.printf("%d articles, %d gold triggers, %d candidates, %d gold triggers that none can answer; %d more to learn from%n%n",
        read, all, candidates, lost, gold.size() - read);
    var total = new Tally();
    List<Fold> folds = Fold.byArticle(gold.size(), read);
    folds.forEach(fold -> measure(fold, total));
    out.printf("By article, %d folds:%n%s%n%n", folds.size(), total.line());
    out.println(total.statusTable());
    out.println(total.calibrationTable());
    out.println(total.confusionTable(40));
    var wars = new Tally();
    out.println("By war (each held back whole):");
    for (Fold fold : Fold.byWar(gold, read)) {
      var war = new Tally();
      measure(fold, war, wars);
      out.printf("%s, %d articles: %s%n", War.of(gold.get(fold.held().getFirst()).article().article().text()),
          fold.held().size(), war.line());
    }
    out.printf("all wars: %s%n", wars.line());
  }

  private void measure(Fold fold, Tally... tallies) {
    var finder = new TriggerFinder(book, training.train(fold.seen().stream().map(answers::get).toList()));
    for (int i : fold.held()) {
      List<EventMention> found = finder.find(gold.get(i).article());
      var pairing = Pairing.of(gold.get(i).claims(), found, event -> event.trigger().quote().span(), EventMention::type);
      for (Tally tally : tallies) {
        tally.add(pairing);
      }
    }
  }
}
