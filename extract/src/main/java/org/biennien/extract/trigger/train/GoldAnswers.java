package org.biennien.extract.trigger.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.extract.gold.GoldArticle;
import org.biennien.extract.trigger.Reading;
import org.biennien.extract.trigger.RuleBook;
import org.biennien.extract.trigger.TriggerQuestions;
import org.biennien.extract.trigger.TypeQuestion;
import org.biennien.text.Span;

/// The questions of a gold article with the answers that its claims give.
///
/// A gold trigger answers the candidate that shares most with it and may have its type; all other candidates are
/// no claims. A verdict on a candidate stands above both.
///
/// @param types one decision for each candidate
/// @param status one decision for each candidate that a gold trigger answers
/// @param lost gold triggers that no candidate can answer
record GoldAnswers(List<Decision> types, List<Decision> status, int lost) {
  /// Finds the answers to the questions of `gold`.
  ///
  /// @param labels readings in the order of their labels, which begin at 1
  static GoldAnswers of(GoldArticle gold, RuleBook book, List<Reading> labels, TriggerVerdicts verdicts) {
    var questions = new TriggerQuestions(gold.article(), book);
    List<TypeQuestion> candidates = questions.types();
    int[] right = new int[candidates.size()];
    var status = new ArrayList<Decision>();
    int lost = 0;
    for (List<Claim> shared : bySpan(gold.claims()).values()) {
      Answer best = Answer.NONE;
      for (int i = 0; i < candidates.size(); i++) {
        if (right[i] == 0) {
          best = best.orBetter(i, candidates.get(i), shared);
        }
      }
      if (best.reading < 0) {
        lost++;
        continue;
      }
      TypeQuestion question = candidates.get(best.candidate);
      right[best.candidate] = best.reading + 1;
      ClaimType type = question.readings().get(best.reading).types().getFirst();
      for (Claim claim : shared) {
        if (claim.type() == type) {
          List<Integer> features = questions.status(question, type, claim.status());
          status.add(new Decision(features, List.of(0, 1, 2, 3), claim.status().ordinal()));
          break;
        }
      }
    }
    for (int i = 0; i < right.length; i++) {
      right[i] = judged(gold.article().article().id(), candidates.get(i), verdicts, right[i]);
    }
    List<Decision> types = IntStream.range(0, right.length)
        .mapToObj(i -> decision(candidates.get(i), labels, right[i])).toList();
    return new GoldAnswers(types, status, lost);
  }

  /// What a verdict answers, if there is one that `candidate` can have; else what was answered.
  private static int judged(String article, TypeQuestion candidate, TriggerVerdicts verdicts, int answered) {
    var verdict = verdicts.of(article, candidate.span());
    if (verdict.isEmpty()) {
      return answered;
    }
    Optional<Reading> reading = verdict.get().reading();
    if (reading.isEmpty()) {
      return 0;
    }
    int index = candidate.readings().indexOf(reading.get());
    return index < 0 ? answered : index + 1;
  }

  /// The decision whether `candidate` is a claim; `right` is 0 or a reading's index and 1.
  static Decision decision(TypeQuestion candidate, List<Reading> labels, int right) {
    var allowed = new ArrayList<Integer>();
    allowed.add(0);
    candidate.readings().forEach(reading -> allowed.add(labels.indexOf(reading) + 1));
    return new Decision(candidate.features(), allowed, right);
  }

  private static Map<Span, List<Claim>> bySpan(List<Claim> claims) {
    Map<Span, List<Claim>> bySpan = new TreeMap<>();
    claims.forEach(claim ->
        bySpan.computeIfAbsent(claim.trigger().quote().span(), _ -> new ArrayList<>()).add(claim));
    return bySpan;
  }

  private record Answer(int candidate, int reading, double score) {
    static final Answer NONE = new Answer(-1, -1, 0);

    Answer orBetter(int index, TypeQuestion question, List<Claim> shared) {
      Span span = shared.getFirst().trigger().quote().span();
      if (!question.span().overlaps(span)) {
        return this;
      }
      int common = Math.min(question.span().end(), span.end()) - Math.max(question.span().start(), span.start());
      int reading = reading(question.readings(), shared.stream().map(Claim::type).distinct().toList());
      double score = (reading < 0 ? 0 : 100) + common - 0.1 * (question.span().length() - common);
      return candidate < 0 || score > this.score ? new Answer(index, reading, score) : this;
    }

    /// The reading with exactly these types, or else the first with one of them, or -1.
    private static int reading(List<Reading> readings, List<ClaimType> types) {
      int exact = readings.indexOf(new Reading(types));
      if (exact >= 0) {
        return exact;
      }
      for (int i = 0; i < readings.size(); i++) {
        if (types.containsAll(readings.get(i).types())) {
          return i;
        }
      }
      return -1;
    }
  }
}
