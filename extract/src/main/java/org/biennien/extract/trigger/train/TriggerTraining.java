package org.biennien.extract.trigger.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.biennien.claim.Article;
import org.biennien.claim.PublicationDate;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.trigger.Reading;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.extract.trigger.StatusExample;
import org.biennien.extract.trigger.TriggerModel;
import org.biennien.extract.trigger.TriggerQuestions;
import org.biennien.extract.trigger.TriggerRule;
import org.biennien.extract.trigger.TypeQuestion;
import org.biennien.text.Span;
import org.biennien.text.pipeline.Annotator;

/// Gold articles to a model. The examples of the lexicon are learned too: rare idioms have no other.
public final class TriggerTraining {
  /// Settings chosen by cross-validation over gold/dev and gold/train, see `reports/triggers.md`.
  private static final LogisticTrainer TYPES = new LogisticTrainer(21, 10, 0.015f, 1e-4f, 2);
  private static final LogisticTrainer STATUS = new LogisticTrainer(19, 12, 0.01f, 1e-3f, 2);
  private static final double THRESHOLD = 0.35;
  private static final double ACTUAL_THRESHOLD = 0.74;
  /// So often the statuses of gold articles are learnt for once of the others: their coders were more even.
  private static final int OWN_WEIGHT = 3;

  private final RuleBook book;
  private final TriggerVerdicts verdicts;
  private final List<Reading> labels;
  private final List<Decision> examples;
  private final List<Decision> statusExamples;

  /// Training with the lexicon `book`; `verdicts` stand above what was coded.
  public TriggerTraining(RuleBook book, TriggerVerdicts verdicts) {
    this.book = book;
    this.verdicts = verdicts;
    this.labels = book.readings();
    Annotator annotator = Annotator.load();
    this.examples = book.rules().stream().filter(rule -> rule.part() != TriggerRule.Part.BLOCK)
        .flatMap(rule -> proof(rule, annotator).stream()).toList();
    this.statusExamples =
        StatusExample.load().stream().flatMap(example -> status(example, annotator).stream()).toList();
  }

  /// What the articles answer, in their order: compute it once, train on parts of it. The first `own` are those of the gold, the
  /// others were coded for training alone.
  public List<Answers> answers(List<GoldArticle> articles, int own) {
    return IntStream.range(0, articles.size())
        .mapToObj(i -> new Answers(GoldAnswers.of(articles.get(i), book, labels, verdicts), i < own ? OWN_WEIGHT : 1)).toList();
  }

  /// The answers of one article.
  public static final class Answers {
    private final GoldAnswers answers;
    private final int weight;

    private Answers(GoldAnswers answers, int weight) {
      this.answers = answers;
      this.weight = weight;
    }

    /// Gold triggers that no candidate can answer.
    public int lost() {
      return answers.lost();
    }

    /// Number of candidates.
    public int candidates() {
      return answers.types().size();
    }
  }

  /// The model that these articles teach.
  public TriggerModel train(List<Answers> articles) {
    var types = new ArrayList<>(examples);
    var status = new ArrayList<>(statusExamples);
    for (Answers article : articles) {
      types.addAll(article.answers.types());
      for (int i = 0; i < article.weight; i++) {
        status.addAll(article.answers.status());
      }
    }
    return new TriggerModel(labels, TYPES.train(types), THRESHOLD, STATUS.train(status), ACTUAL_THRESHOLD);
  }

  /// The example says the rule's first reading; what the rule would propose in the counter-example is no claim.
  private List<Decision> proof(TriggerRule rule, Annotator annotator) {
    var decisions = new ArrayList<Decision>();
    Span marked = new Span(rule.example().from(), rule.example().to());
    Reading said = rule.readings().getFirst();
    for (TypeQuestion question : asked(rule.example().text(), annotator).types()) {
      if (question.span().equals(marked)) {
        decisions.add(GoldAnswers.decision(question, labels, question.readings().indexOf(said) + 1));
      }
    }
    for (TypeQuestion question : asked(rule.counterExample(), annotator).types()) {
      if (question.readings().contains(said)) {
        decisions.add(GoldAnswers.decision(question, labels, 0));
      }
    }
    return decisions;
  }

  private List<Decision> status(StatusExample example, Annotator annotator) {
    var questions = asked(example.text(), annotator);
    for (TypeQuestion question : questions.types()) {
      if (question.span().overlaps(example.trigger())) {
        List<Integer> features =
            questions.status(question, question.readings().getFirst().types().getFirst(), example.status());
        return List.of(new Decision(features, List.of(0, 1, 2, 3), example.status().ordinal()));
      }
    }
    return List.of();
  }

  private TriggerQuestions asked(String sentence, Annotator annotator) {
    var article = new Article("example", Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(),
        Optional.empty(), sentence, List.of());
    return new TriggerQuestions(new AnnotatedArticle(article, annotator.annotate(sentence)), book);
  }
}
