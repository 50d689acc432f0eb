package org.biennien.extract.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Status;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.Span;

/// All that the models are asked about one article: for training on articles whose answers are known.
public final class TriggerQuestions {
  private final Discourse discourse;
  private final CueBook<Status> cues;
  private final StatusHistory history = new StatusHistory();

  /// The questions of `article` under the lexicon `book`.
  public TriggerQuestions(AnnotatedArticle article, RuleBook book) {
    discourse = new Discourse(article, book);
    cues = new CueBook<>(RuleTable.status());
  }

  /// Each candidate, in reading order.
  public List<TypeQuestion> types() {
    var questions = new ArrayList<TypeQuestion>();
    var features = new TriggerFeatures();
    List<Integer> ofArticle = list(features.ofArticle(discourse));
    for (int sentence = 0; sentence < discourse.size(); sentence++) {
      List<Candidate> candidates = discourse.candidates(sentence);
      for (int i = 0; i < candidates.size(); i++) {
        Candidate c = candidates.get(i);
        Span span = discourse.tokens(sentence).sentence().span(c.from(), c.to());
        questions.add(new TypeQuestion(
            span, c.frame().readings(), joined(list(features.of(discourse, sentence, i)), ofArticle), sentence, i));
      }
    }
    return questions;
  }

  /// What the model of status sees of a candidate that was read as `type` and has `status`. To be asked in reading
  /// order, since the statuses told before are seen too.
  public List<Integer> status(TypeQuestion question, ClaimType type, Status status) {
    int sentence = question.sentence();
    Tokens tokens = discourse.tokens(sentence);
    List<Integer> features = list(new StatusFeatures()
        .of(discourse, sentence, question.index(), type, cues.find(tokens), history));
    Candidate candidate = discourse.candidates(sentence).get(question.index());
    history.add(sentence, candidate, TriggerFeatures.words(tokens, candidate), type, status);
    return features;
  }

  private static List<Integer> joined(List<Integer> own, List<Integer> shared) {
    return Stream.concat(own.stream(), shared.stream()).toList();
  }

  private static List<Integer> list(Features features) {
    return Arrays.stream(features.toArray()).boxed().toList();
  }
}
