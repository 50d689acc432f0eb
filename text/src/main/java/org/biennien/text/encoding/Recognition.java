package org.biennien.text.encoding;

import java.util.List;
import java.util.Optional;

/// What [EncodingRecognizer] makes of bytes.
public sealed interface Recognition {
  /// Unicode, known by its mark or because every byte fits.
  ///
  /// @param encoding which one
  /// @param text without the mark
  record Unicode(UnicodeEncoding encoding, String text) implements Recognition {}

  /// An encoding from before Unicode, chosen because the text reads as Vietnamese in it.
  ///
  /// @param best the chosen one, with the share of valid syllables: how sure it is
  /// @param second the next best that gives another text, absent where no other encoding gives one
  /// @param text read in the chosen encoding
  record Legacy(Candidate best, Optional<Candidate> second, String text) implements Recognition {
    /// The encoding chosen.
    public TextEncoding encoding() {
      return best.encoding();
    }
  }

  /// Not Unicode; perhaps Vietnamese, but too little or too mixed to say in which encoding.
  ///
  /// @param offset of the first byte that is in doubt
  /// @param candidates best first
  record Undecided(int offset, List<Candidate> candidates) implements Recognition {
    public Undecided {
      candidates = List.copyOf(candidates);
    }
  }

  /// No text in any encoding known here.
  ///
  /// @param supposed what its mark or its zero bytes say it is; UTF-8 where nothing is said
  /// @param offset of the first byte that cannot be
  /// @param text what could be read before that
  record Malformed(UnicodeEncoding supposed, int offset, String text) implements Recognition {}
}
