package org.biennien.extract.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.biennien.claim.Claim;
import org.biennien.claim.json.ArticleFile;
import org.biennien.claim.json.ClaimJson;
import org.biennien.extract.Mentions;
import org.biennien.extract.attribution.SourceFinder;
import org.biennien.extract.role.ClaimBuilder;
import org.biennien.extract.role.RoleTraining;
import org.biennien.extract.trigger.EventMention;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.extract.trigger.TriggerFinder;
import org.biennien.extract.trigger.train.TriggerTraining;
import org.biennien.text.pipeline.Annotator;

/// Reads gold articles with models that have not seen them, and writes what the scorer reads: in each of five
/// folds the trigger and role models are trained on the other four.
///
/// Arguments: the gold folder, the folder to write to, then `gold` or `found` for mentions and for triggers.
public final class RoadEvaluation {
  private static final List<String> FOLDERS = List.of("dev", "train");
  private static final int FOLDS = 5;

  private final List<GoldArticle> gold;
  private final Map<GoldArticle, Mentions> mentions = new HashMap<>();
  private final Map<GoldArticle, List<EventMention>> events = new HashMap<>();
  private final SourceFinder sources = SourceFinder.load();

  private RoadEvaluation(List<GoldArticle> gold) {
    this.gold = gold;
  }

  /// Runs the evaluation.
  public static void main(String[] args) throws IOException {
    if (args.length != 4) {
      throw new IllegalArgumentException("expected GOLD OUT (gold|found) (gold|found)");
    }
    Path root = Path.of(args[0]);
    var evaluation = new RoadEvaluation(
        GoldArticle.readAll(FOLDERS.stream().map(root::resolve).toList(), Annotator.load()));
    evaluation.findMentions(args[2].equals("gold"));
    evaluation.findEvents(args[3].equals("gold"), root);
    evaluation.read(Files.createDirectories(Path.of(args[1])));
  }

  private void findMentions(boolean oracle) {
    var actors = org.biennien.extract.actor.ActorRecognizer.load();
    var times = org.biennien.extract.time.TimexRecognizer.load();
    var quantities = org.biennien.extract.quantity.QuantityRecognizer.load();
    for (GoldArticle article : gold) {
      mentions.put(article, oracle ? OracleMentions.of(article) : new org.biennien.extract.MentionFinder(actors::recognize, _ -> OracleMentions.of(article).places(), times::recognize, quantities::recognize).apply(article.article()));
    }
  }

  private void findEvents(boolean oracle, Path root) {
    if (oracle) {
      gold.forEach(article -> events.put(article, OracleMentions.events(article)));
      return;
    }
    RuleBook book = RuleBook.load();
    var training = new TriggerTraining(book);
    var answers = training.answers(org.biennien.extract.trigger.train.GoldArticle.read(root, FOLDERS));
    for (int fold = 0; fold < FOLDS; fold++) {
      var model = training.train(seen(fold).mapToObj(answers::get).toList());
      var finder = new TriggerFinder(book, model);
      unseen(fold).mapToObj(gold::get).forEach(a -> events.put(a, finder.find(a.article())));
    }
  }

  private IntStream seen(int fold) {
    return IntStream.range(0, gold.size()).filter(i -> i % FOLDS != fold);
  }

  private IntStream unseen(int fold) {
    return IntStream.range(0, gold.size()).filter(i -> i % FOLDS == fold);
  }

  private void read(Path out) throws IOException {
    for (int fold = 0; fold < FOLDS; fold++) {
      var training = new RoleTraining(sources);
      seen(fold).mapToObj(gold::get).forEach(
          a -> training.add(mentions.get(a), OracleMentions.events(a), a.claims()));
      var builder = new ClaimBuilder(sources, training.models());
      for (int i : unseen(fold).toArray()) {
        GoldArticle article = gold.get(i);
        write(out, article, builder.claims(mentions.get(article), events.get(article)));
      }
    }
  }

  private static void write(Path out, GoldArticle gold, List<Claim> claims) throws IOException {
    Files.writeString(out.resolve(gold.file()),
        ArticleFile.write(gold.article().article(), claims, ClaimJson.CODEBOOK).toPrettyString());
  }
}
