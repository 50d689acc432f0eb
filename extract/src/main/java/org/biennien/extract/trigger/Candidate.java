package org.biennien.extract.trigger;

/// Words that may be a trigger.
///
/// @param from index of the first token in its sentence
/// @param to index after the last
/// @param frame what they may say
record Candidate(int from, int to, Frame frame) {
  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }
}
