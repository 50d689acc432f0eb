package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Extent;
import org.biennien.claim.Reason;
import org.biennien.claim.Status;
import org.biennien.claim.Trigger;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.Stage;
import org.biennien.extract.linear.Probability;

/// Finds the words of an article that carry a claim's type, and tells the status and extent of their events.
///
/// *Phiến quân định [tấn công] Goma.* → `attack`, planned. The lexicon `triggers.tsv` proposes, a log-linear model
/// over the context decides; the status is decided by a second model over the cues in `status-cues.tsv`.
/// Weak where the means stand in another sentence (*cuộc tấn công* for a missile strike), in headlines without
/// verbs, and for general talk about an event that was told before.
///
/// Immutable: one finder serves all threads. Time is linear in the text.
public final class TriggerFinder {
  private final RuleBook book;
  private final TriggerModel model;
  private final int[][] labels;
  private final int[] allLabels;
  private final CueBook<Status> statusCues;
  private final ExtentFinder extents;

  /// A finder with this lexicon and model.
  public TriggerFinder(RuleBook book, TriggerModel model) {
    this.book = book;
    this.model = model;
    this.labels = book.frames().stream().map(model::labels).toArray(int[][]::new);
    this.allLabels = IntStream.rangeClosed(0, model.readings().size()).toArray();
    this.statusCues = new CueBook<>(RuleTable.status());
    this.extents = new ExtentFinder(new CueBook<>(RuleTable.extent()));
  }

  /// The finder that comes with the program.
  public static TriggerFinder load() {
    return new TriggerFinder(RuleBook.load(), ModelFile.load());
  }

  /// All triggers in reading order. Two mentions may share one trigger (*thương vong* is `kill` and `injure`).
  public List<EventMention> find(AnnotatedArticle article) {
    return steps().apply(article);
  }

  /// From an article to its triggers, as [#find] does it, in steps: candidates, types, statuses.
  public Stage<AnnotatedArticle, List<EventMention>> steps() {
    return Stage.of((AnnotatedArticle article) -> new Discourse(article, book)).then(this::typed).then(this::mentions);
  }

  /// What was chosen in each sentence of an article.
  private record Typed(Discourse discourse, List<List<Choice>> choices) {}

  private Typed typed(Discourse discourse) {
    var features = new TriggerFeatures();
    double[] ofArticle = model.types().sums(features.ofArticle(discourse), allLabels);
    var choices = new ArrayList<List<Choice>>(discourse.size());
    for (int sentence = 0; sentence < discourse.size(); sentence++) {
      choices.add(toldOnce(discourse.tokens(sentence), withoutOverlap(choices(discourse, sentence, features, ofArticle))));
    }
    return new Typed(discourse, choices);
  }

  private List<EventMention> mentions(Typed typed) {
    Discourse discourse = typed.discourse;
    var features = new StatusFeatures();
    var history = new StatusHistory();
    var mentions = new ArrayList<EventMention>();
    for (int sentence = 0; sentence < discourse.size(); sentence++) {
      List<Choice> choices = typed.choices.get(sentence);
      if (!choices.isEmpty()) {
        Tokens tokens = discourse.tokens(sentence);
        var cues = new Cues(statusCues.find(tokens), extents.cues(tokens));
        for (Choice choice : choices) {
          for (ClaimType type : choice.reading.types()) {
            mentions.add(mention(discourse, sentence, choice, type, cues, features, history));
          }
        }
      }
    }
    return mentions;
  }

  /// So much of the usual sureness is enough where the sentence says that somebody was made to do it, or hands over a place.
  private static final double FORCED_SHARE = 0.4;

  private record Choice(int index, Candidate candidate, Reading reading, double confidence) {}

  private record Cues(List<CueBook.Found<Status>> status, List<CueBook.Found<Extent>> extent) {}

  private List<Choice> choices(Discourse discourse, int sentence, TriggerFeatures features, double[] ofArticle) {
    var choices = new ArrayList<Choice>();
    List<Candidate> candidates = discourse.candidates(sentence);
    for (int i = 0; i < candidates.size(); i++) {
      Frame frame = candidates.get(i).frame();
      double[] p = model.types()
          .probabilities(features.of(discourse, sentence, i), labels[frame.index()], ofArticle);
      int best = 1;
      for (int k = 2; k < p.length; k++) {
        best = p[k] > p[best] ? k : best;
      }
      Tokens tokens = discourse.tokens(sentence);
      boolean handed = HandedOver.place(tokens, candidates.get(i));
      boolean forced = handed || Held.inHands(tokens, candidates.get(i))
          || Held.mastered(tokens, candidates.get(i)) || Forced.done(tokens, candidates.get(i));
      if (1 - p[0] >= (forced ? FORCED_SHARE : 1) * model.threshold()) {
        Reading read = frame.readings().get(best - 1);
        choices.add(new Choice(i, candidates.get(i),
            handed ? HandedOver.reading(candidates.get(i)) : Held.read(tokens, candidates.get(i), read), p[best]));
      }
    }
    return choices;
  }

  /// Where two overlap, the surer one stays.
  private static List<Choice> withoutOverlap(List<Choice> choices) {
    if (choices.size() < 2) {
      return choices;
    }
    var kept = new ArrayList<Choice>();
    var bySureness = new ArrayList<>(choices);
    bySureness.sort(Comparator.comparingDouble(Choice::confidence).reversed());
    for (Choice choice : bySureness) {
      if (kept.stream().noneMatch(other -> other.candidate.overlaps(choice.candidate))) {
        kept.add(choice);
      }
    }
    kept.sort(Comparator.comparingInt(Choice::index));
    return kept;
  }

  /// Without those that only say again what the clause has told.
  private static List<Choice> toldOnce(Tokens tokens, List<Choice> choices) {
    if (choices.size() < 2) {
      return choices;
    }
    var kept = new ArrayList<Choice>();
    for (Choice choice : choices) {
      if (kept.stream().noneMatch(other -> other.reading.equals(choice.reading)
          && Predicative.of(tokens, other.candidate, choice.candidate))) {
        kept.add(choice);
      }
    }
    return kept;
  }

  private EventMention mention(
      Discourse discourse, int sentence, Choice choice, ClaimType type, Cues cues,
      StatusFeatures features, StatusHistory history) {
    Candidate c = choice.candidate;
    Tokens tokens = discourse.tokens(sentence);
    double[] p = model.status()
        .probabilities(features.of(discourse, sentence, choice.index, type, cues.status, history),
            StatusFeatures.LABELS);
    Optional<Ruling> ruling = Ruling.of(tokens, c, type, status(p));
    Status status = ruling.map(Ruling::status).orElseGet(() -> status(p));
    history.add(sentence, c, TriggerFeatures.words(tokens, c), type, status);
    Optional<Cue<Extent>> extent = ExtentFinder.applies(type)
        ? ExtentFinder.find(cues.extent, tokens, c.from(), c.to()) : Optional.empty();
    var reasons = new ArrayList<Reason>();
    reasons.add(new Reason("type", c.frame().rules().getFirst().id(),
        choice.reading.label() + " with probability " + Probability.text(choice.confidence)));
    reasons.add(ruling.map(Ruling::reason).orElseGet(() -> new Reason("status", StatusFeatures.nearest(cues.status, c, status),
        status.label() + " with probability " + Probability.text(p[status.ordinal()]))));
    extent.ifPresent(cue -> reasons.add(new Reason("extent", cue.id(), "stands beside the trigger")));
    return new EventMention(type, new Trigger(discourse.article().quote(tokens.sentence(), c.from(), c.to()), sentence),
        c.from(), c.to(), status, extent.map(Cue::label), choice.confidence, p[status.ordinal()], reasons);
  }

  private Status status(double[] p) {
    if (p[Status.ACTUAL.ordinal()] >= model.actualThreshold()) {
      return Status.ACTUAL;
    }
    Status best = Status.PLANNED;
    for (Status status : Status.values()) {
      if (status != Status.ACTUAL && p[status.ordinal()] > p[best.ordinal()]) {
        best = status;
      }
    }
    return best;
  }
}
