package org.biennien.extract.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.claim.Claim;
import org.biennien.claim.json.ArticleFile;
import org.biennien.claim.json.ClaimJson;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.Mentions;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.gold.CodedOption;
import org.biennien.extract.gold.Fold;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.role.ClaimBuilder;
import org.biennien.extract.role.Doubts;
import org.biennien.extract.role.RoleModels;
import org.biennien.extract.role.RoleTraining;
import org.biennien.extract.role.ToldEvents;
import org.biennien.extract.trigger.EventMention;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.extract.trigger.TriggerFinder;
import org.biennien.extract.trigger.train.TriggerTraining;
import org.biennien.extract.trigger.train.TriggerVerdicts;
import org.biennien.text.pipeline.Annotator;

/// Reads gold articles with models that have not seen them, and writes what the scorer reads: in each of five
/// folds the trigger and role models are trained on the other four.
///
/// Arguments: the gold folder, the folder to write to, then `gold` or `found` for mentions and for triggers;
/// then, if wanted, `--coded CODINGS CORPORA` for articles kept as offsets, on which every fold is trained
/// too. With `--read-coded` they are read in turn like the gold articles and not merely learnt from. Of those named by
/// `--drafted CODINGS CORPORA`, which a reader made of a program's draft, only links are learnt, for their types and
/// statuses lean to the draft. With `--by-war` each war is a fold: what is read then is a war that the models know nothing of. Last, `--confidence FILE` writes
/// the weights of the confidence. How reliable the confidence is, is printed.
public final class RoadEvaluation {
  private static final List<String> FOLDERS = List.of("dev", "train");
  private static final String READ_CODED = "--read-coded";
  private static final String BY_WAR = "--by-war";
  private static final String CONFIDENCE = "--confidence";

  /// Those that are read, then those that are only learnt from.
  private final List<GoldArticle> gold;
  private final TriggerVerdicts verdicts;
  private final List<Fold> folds;
  /// So many, the first, are the gold's own.
  private final int own;
  /// From this article on they are drafted.
  private final int drafted;
  private final List<Mentions> mentions = new ArrayList<>();
  private final List<List<EventMention>> events = new ArrayList<>();
  private final SourceFinder sources = SourceFinder.load();

  private RoadEvaluation(List<GoldArticle> gold, TriggerVerdicts verdicts, List<Fold> folds, int own, int drafted) {
    this.gold = gold;
    this.verdicts = verdicts;
    this.folds = folds;
    this.own = own;
    this.drafted = drafted;
  }

  /// Runs the evaluation.
  public static void main(String[] args) throws IOException {
    CodedOption option = CodedOption.of(args);
    List<String> rest = new ArrayList<>(option.rest());
    boolean readCoded = rest.remove(READ_CODED);
    boolean byWar = rest.remove(BY_WAR);
    Optional<Path> confidence = Optional.empty();
    if (rest.size() > 1 && rest.get(rest.size() - 2).equals(CONFIDENCE)) {
      confidence = Optional.of(Path.of(rest.removeLast()));
      rest.removeLast();
    }
    if (rest.size() != 4) {
      throw new IllegalArgumentException("expected GOLD OUT (gold|found) (gold|found) [%s [%s]] [%s] [%s FILE], found %s"
          .formatted(CodedOption.USUAL.strip(), READ_CODED, BY_WAR, CONFIDENCE, String.join(" ", args)));
    }
    Path root = Path.of(rest.getFirst());
    Annotator annotator = Annotator.load();
    var gold = new ArrayList<>(GoldArticle.readAll(FOLDERS.stream().map(root::resolve).toList(), annotator));
    int own = gold.size();
    gold.addAll(option.articles(annotator));
    int read = readCoded ? gold.size() : own;
    int drafted = gold.size();
    gold.addAll(option.draftedArticles(annotator));
    var evaluation =
        new RoadEvaluation(gold, TriggerVerdicts.beside(option),
            byWar ? Fold.byWar(gold, read) : Fold.byArticle(gold.size(), read), own, drafted);
    evaluation.findMentions(rest.get(2).equals("gold"));
    evaluation.findEvents(rest.get(3).equals("gold"));
    Calibration calibration = evaluation.read();
    evaluation.write(calibration, Files.createDirectories(Path.of(rest.get(1))));
    if (confidence.isPresent()) {
      calibration.write(confidence.get());
    }
  }

  private void findMentions(boolean oracle) {
    MentionFinder finder = MentionFinder.load();
    for (GoldArticle article : gold) {
      mentions.add(oracle ? OracleMentions.of(article) : finder.apply(article.article()));
    }
  }

  private void findEvents(boolean oracle) {
    if (oracle) {
      gold.forEach(article -> events.add(OracleMentions.events(article)));
      return;
    }
    gold.forEach(_ -> events.add(List.of()));
    RuleBook book = RuleBook.load();
    var training = new TriggerTraining(book, verdicts);
    var answers = training.answers(gold.subList(0, drafted), own);
    for (Fold fold : folds) {
      var model = training.train(fold.seen().stream().filter(i -> i < drafted).map(answers::get).toList());
      var finder = new TriggerFinder(book, model);
      fold.held().forEach(i -> events.set(i, finder.find(gold.get(i).article())));
    }
  }

  private Calibration read() {
    var calibration = new Calibration();
    for (int fold = 0; fold < folds.size(); fold++) {
      var training = new RoleTraining(sources);
      folds.get(fold).seen().forEach(i ->
          training.add(mentions.get(i), OracleMentions.events(gold.get(i)), gold.get(i).claims()));
      RoleModels models = training.models();
      for (int i : folds.get(fold).held()) {
        var doubts = new ArrayList<Doubts>();
        // Asked once for each claim, in their order; what it is, the calibration tells afterwards.
        var builder = new ClaimBuilder(sources, models, d -> doubts.add(d) ? 0 : 0);
        List<Claim> claims = builder.apply(new ToldEvents(mentions.get(i), events.get(i)));
        calibration.add(new Calibration.Article(
            i, fold, claims, doubts, WholeClaims.right(gold.get(i).claims(), claims)));
      }
    }
    return calibration;
  }

  private void write(Calibration calibration, Path out) throws IOException {
    var reliability = new Reliability();
    for (Calibration.Calibrated article : calibration.calibrated(reliability)) {
      GoldArticle read = gold.get(article.index());
      Files.writeString(out.resolve(read.file()),
          ArticleFile.write(read.article().article(), article.claims(), ClaimJson.CODEBOOK).toPrettyString());
    }
    long there = folds.stream().flatMap(fold -> fold.held().stream()).mapToLong(i -> gold.get(i).claims().size()).sum();
    System.out.print(reliability.table(there));
  }
}
