package org.biennien.extract.trigger;

import java.util.List;
import org.biennien.claim.ClaimType;

/// What the longest match at a place may be: the rules that own the pattern, and all they may say.
///
/// @param index of this frame among all of the rule book
/// @param rules at least one, in the order of the lexicon
/// @param readings of all rules, each once, in that order; empty if a rule blocks
/// @param moves whether one of the readings is a withdrawal or a flight
/// @param hash a number for the set of rules, for features
record Frame(int index, List<TriggerRule> rules, List<Reading> readings, boolean moves, long hash) {
  static Frame of(int index, List<TriggerRule> rules) {
    boolean blocked = rules.stream().anyMatch(rule -> rule.part() == TriggerRule.Part.BLOCK);
    List<Reading> readings =
        blocked ? List.of() : rules.stream().flatMap(rule -> rule.readings().stream()).distinct().toList();
    boolean moves = readings.stream().flatMap(reading -> reading.types().stream())
        .anyMatch(type -> type == ClaimType.WITHDRAW || type == ClaimType.DISPLACE);
    return new Frame(index, rules, readings, moves, FormHash.of(rules.getFirst().id()));
  }

  boolean blocks() {
    return readings.isEmpty();
  }
}
