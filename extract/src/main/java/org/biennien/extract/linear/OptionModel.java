package org.biennien.extract.linear;

import java.util.List;
import java.util.stream.Stream;

/// Weighs the options of a question, as *which of these places is struck?*, in two ways: each by itself, by a multinomial logistic
/// regression over its roles (none, then the one that is asked for, then others); and for the role asked for against each other,
/// by a conditional logit (McFadden 1974), in which the options and *none of them*, whose score is 0, share one probability. By
/// itself an option is judged without knowing of a better one; among all, several right ones take the probability from each other.
/// Immutable; safe in every thread.
public final class OptionModel {
  private static final String AMONG_ALL = " among all";
  /// The role that is asked for.
  static final int ASKED = 1;

  private final LinearModel weights;
  private final int roles;

  /// A model of these weights, whose classes are the roles and at last the one asked for again, for its share among all.
  public OptionModel(LinearModel weights) {
    this.weights = weights;
    this.roles = weights.classes().size() - 1;
    if (roles <= ASKED || !weights.classes().equals(classes(weights.classes().subList(0, roles)))) {
      throw new IllegalArgumentException("expected roles and then the second of them with \"%s\", found classes %s; train it anew"
          .formatted(AMONG_ALL, weights.classes()));
    }
  }

  /// The classes of the weights of a model with these roles.
  static List<String> classes(List<String> roles) {
    return Stream.concat(roles.stream(), Stream.of(roles.get(ASKED) + AMONG_ALL)).toList();
  }

  /// The weights, to be kept in a file.
  public LinearModel weights() {
    return weights;
  }

  /// What speaks for one option.
  public Option weigh(Features features) {
    double[] scores = weights.scores(features);
    return new Option(LinearModel.probabilities(scores, roles), Math.exp(scores[roles]));
  }

  /// One option.
  ///
  /// @param alone the probability of each role, as it stands by itself; they add up to 1
  /// @param odds the odds of the role asked for, against none of the options
  public record Option(double[] alone, double odds) {
    /// The chance of each role: of the one asked for the geometric mean of the probability by itself and of that among all.
    ///
    /// @param rivals the sum of the odds of the options that would mean something else
    public double[] chances(double rivals) {
      double[] chances = alone.clone();
      chances[ASKED] = Math.sqrt(alone[ASKED] * odds / (1 + odds + rivals));
      return chances;
    }
  }
}
