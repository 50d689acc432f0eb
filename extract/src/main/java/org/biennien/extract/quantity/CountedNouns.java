package org.biennien.extract.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.Match;
import org.biennien.extract.pattern.PhraseTable;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Sentence;
import org.biennien.text.Word;
import org.biennien.text.lexicon.TableFile;

/// The nouns that a number counts, from `counted-nouns.tsv`; a noun that is not there is taken from the
/// sentence's words.
final class CountedNouns {
  /// What a noun of the table is.
  enum Kind { CLASSIFIER, COUNTED, NEVER }

  private record Noun(String form, Kind kind) {}

  /// What follows a number.
  ///
  /// @param form the counted noun in lower case, empty where nothing is counted
  /// @param known whether it stands in the table
  record Unit(String form, boolean known) {}

  private final PhraseTable<Noun> nouns;

  private CountedNouns(PhraseTable<Noun> nouns) {
    this.nouns = nouns;
  }

  static CountedNouns load() {
    Map<String, Noun> nouns = new HashMap<>();
    for (TableFile.Row row : TableFile.resource("/org/biennien/extract/quantity/counted-nouns.tsv", 2).rows()) {
      try {
        nouns.put(row.column(0), new Noun(row.column(0), Kind.valueOf(row.column(1).toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException e) {
        throw row.malformed("kind classifier, counted or never");
      }
    }
    return new CountedNouns(PhraseTable.of(nouns));
  }

  /// The noun that token `i` begins: `chiếc xe tăng` → `xe tăng`. Absent where what stands there is never
  /// counted (*ngày*, *tuổi*); an empty form where no noun stands there.
  Optional<Match<Unit>> at(LowerForms forms, int i) {
    Optional<Match<Noun>> noun = nouns.longest(forms, i);
    Optional<Word> word = word(forms, i);
    if (noun.isEmpty() || cuts(forms, i, noun.get().end())) {
      return Optional.of(unlisted(forms, i, word));
    }
    return switch (noun.get().value().kind()) {
      case NEVER -> Optional.empty();
      case COUNTED -> Optional.of(noun.get().as(n -> new Unit(n.form(), true)));
      case CLASSIFIER -> Optional.of(nouns.longest(forms, noun.get().end())
          .filter(n -> n.value().kind() == Kind.COUNTED && !cuts(forms, noun.get().end(), n.end()))
          .or(() -> noun)
          .map(m -> m.as(n -> new Unit(n.form(), true))).get());
    };
  }

  /// Whether a noun from token `i` to `end` is only the beginning of a longer word: *dân* of *dân tộc*.
  private static boolean cuts(LowerForms forms, int i, int end) {
    return word(forms, i).filter(w -> w.to() > end).isPresent();
  }

  /// The word that begins at token `i`; found by halving, for the words are in order.
  private static Optional<Word> word(LowerForms forms, int i) {
    List<Word> words = forms.sentence().words();
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).from() < i) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < words.size() && words.get(low).from() == i ? Optional.of(words.get(low)) : Optional.empty();
  }

  /// The noun that the tagger found, in small letters: a name is not counted.
  private static Match<Unit> unlisted(LowerForms forms, int i, Optional<Word> word) {
    Sentence sentence = forms.sentence();
    return word.filter(w -> w.partOfSpeech() == PartOfSpeech.NOUN && !forms.capitalised(i))
        .map(w -> new Match<>(w.to(), new Unit(sentence.form(w).toLowerCase(Locale.ROOT), false)))
        .orElse(new Match<>(i, new Unit("", false)));
  }
}
