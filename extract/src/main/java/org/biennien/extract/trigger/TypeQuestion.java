package org.biennien.extract.trigger;

import java.util.List;
import org.biennien.text.Span;

/// A candidate as a question to the model: is it a claim, and of which type?
///
/// @param span where its words stand
/// @param readings what it may say
/// @param features what the model sees
/// @param sentence index of its sentence
/// @param index among the candidates of its sentence
public record TypeQuestion(Span span, List<Reading> readings, List<Integer> features, int sentence, int index) {
  public TypeQuestion {
    readings = List.copyOf(readings);
    features = List.copyOf(features);
  }
}
