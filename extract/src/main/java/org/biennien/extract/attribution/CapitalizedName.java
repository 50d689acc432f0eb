package org.biennien.extract.attribution;

import java.util.Optional;
import org.biennien.extract.layout.TokenRow;
import org.biennien.text.PartOfSpeech;

/// A speaker of whom nothing is known but his name, a run of capitalised tokens: `Al Masdar News`, `Ross Wilson`.
final class CapitalizedName {
  private CapitalizedName() {}

  /// The last such name between two tokens; words in small letters may follow. A place where somebody speaks is
  /// none: *tại Astana, Kazakhstan, ông tuyên bố*.
  static Optional<Speaker> last(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    for (int end = to; end > from; end--) {
      if (capital(row, end - 1)) {
        int start = end - 1;
        while (start > from && capital(row, start - 1)) {
          start--;
        }
        return Optional.of(new Speaker(start, end, Optional.empty(), Optional.empty(), Optional.empty()))
            .filter(s -> !(s.from() == row.first(row.sentenceOf(s.from())) && partOfAWord(row, s)))
            .filter(s -> !reading.place(s.from(), s.to()));
      }
    }
    return Optional.empty();
  }

  /// *Nguyên* of *Nguyên nhân*, *Về*: the capital is the sentence's.
  private static boolean partOfAWord(TokenRow row, Speaker speaker) {
    return speaker.to() - speaker.from() == 1
        && (row.tag(speaker.from()) != PartOfSpeech.PROPN || (speaker.to() < row.size() && row.joined(speaker.to())));
  }

  private static boolean capital(TokenRow row, int token) {
    boolean sentenceStart = token == row.first(row.sentenceOf(token));
    return row.token(token).capitalised() && !(sentenceStart && PhraseBoundary.stops(row, token));
  }
}
