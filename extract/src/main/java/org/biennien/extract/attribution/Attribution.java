package org.biennien.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.Source;

/// Words of an article that name a source: *Theo Al Masdar News ngày 17/11*, *Quân đội Syria … thông báo*,
/// *…, ông nói*. Which events it vouches for is another question.
///
/// @param source the source, as a claim would have it
/// @param shape how source, cue and what is said stand to each other
/// @param cue lower-case form of the words of saying
/// @param from first token of the source in the article's token row
/// @param to the token after its last
/// @param cueFrom first token of the cue
/// @param cueTo the token after its last
/// @param sentence the sentence it stands in
/// @param basis how the source was found, for a reader
/// @param relays through whom it spoke: *thông qua hãng tin Amaq*
public record Attribution(
    Source source, Shape shape, String cue, int from, int to, int cueFrom, int cueTo, int sentence, String basis,
    List<Source> relays) {
  public Attribution {
    relays = List.copyOf(relays);
  }

  /// The same, spoken through one more relay.
  Attribution through(Source relay) {
    var all = new ArrayList<>(relays);
    all.add(relay);
    return new Attribution(source, shape, cue, from, to, cueFrom, cueTo, sentence, basis, all);
  }

  /// The same, said by this source.
  Attribution from(Source named) {
    return new Attribution(named, shape, cue, from, to, cueFrom, cueTo, sentence, basis, relays);
  }

  /// The source, then its relays: nearest to the event first.
  public List<Source> chain() {
    if (relays.isEmpty()) {
      return List.of(source);
    }
    var chain = new ArrayList<Source>();
    chain.add(source);
    chain.addAll(relays);
    return chain;
  }

  /// How source, cue and what is said stand to each other.
  public enum Shape {
    /// *X cho biết …*, or *…, X cho biết*.
    SAYS,
    /// *theo X, …*, or *…, theo X*.
    ACCORDING,
    /// *hãng tin dẫn lời X*: X.
    CITED
  }
}
