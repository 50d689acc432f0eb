package org.biennien.extract.role;

import java.util.List;
import org.biennien.extract.linear.Probability;

/// How likely each decision about a claim is to be right, as the model that made it says. Where nothing was taken for a
/// field it is the chance that nothing is to be taken.
///
/// @param type that the trigger is a claim of its type
/// @param status that the status is right
/// @param agent that the likeliest agent is one, or that there is none
/// @param place that the likeliest place is it, or that there is none
/// @param time that the time is it, or that there is none
public record Doubts(double type, double status, double agent, double place, double time) {
  private static final double LEAST = 0.01;

  public Doubts {
    for (double chance : new double[] {type, status, agent, place, time}) {
      if (!(chance >= 0 && chance <= 1)) {
        throw new IllegalArgumentException("a chance is in [0, 1], found " + chance);
      }
    }
  }

  /// The decisions in the order of [Confidence#NAMES], each as the logarithm of its odds.
  public List<Double> logOdds() {
    return List.of(logOdds(type), logOdds(status), logOdds(agent), logOdds(place), logOdds(time));
  }

  private static double logOdds(double chance) {
    double certain = Math.clamp(chance, LEAST, 1 - LEAST);
    return Math.log(certain / (1 - certain));
  }

  /// The chances, for a reader.
  String told() {
    return "type " + Probability.text(type) + ", status " + Probability.text(status) + ", agent "
        + Probability.text(agent) + ", place " + Probability.text(place) + ", time " + Probability.text(time);
  }
}
