package org.biennien.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the names of a sentence that the gazetteer knows: from left to right the longest first, each token
/// looked at a bounded number of times.
final class NameScanner {
  private static final int LONGEST = 8;
  private static final int LONGEST_ABBREVIATION = 5;
  /// A name of so many words may have but one capital: `Ranh giới kiểm soát`.
  private static final int TITLE = 4;
  private static final Set<String> INNER_WORDS = Set.of(
      "al", "el", "ez", "es", "ed", "er", "ad", "as", "ash", "ar", "at", "an", "az", "de", "del", "la",
      "le", "of", "and", "bin", "ibn", "na", "the", "da", "do", "van", "den");

  private final Gazetteer gazetteer;
  private final PlaceNouns nouns;
  private final Ambiguity ambiguity;

  NameScanner(Gazetteer gazetteer, PlaceNouns nouns, Ambiguity ambiguity) {
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.ambiguity = ambiguity;
  }

  /// Hits in reading order, not overlapping.
  List<Hit> scan(SentenceForms forms) {
    var hits = new ArrayList<Hit>();
    int i = 0;
    while (i < forms.size()) {
      Optional<Hit> hit = mayOpen(forms, i) ? longestAt(forms, i) : Optional.empty();
      if (hit.isPresent() && !ambiguity.undoes(forms, i, hit.get().to())) {
        hits.add(hit.get());
        i = hit.get().to();
      } else {
        i++;
      }
    }
    return hits;
  }

  /// A name opens with a capital, or has one in its second or third word: `biển Đông`, `vùng lãnh thổ
  /// Palestine`.
  private static boolean mayOpen(SentenceForms forms, int i) {
    return forms.word(i) && (forms.nameWord(i) || forms.capital(i + 1) || forms.capital(i + 2)
        || forms.capital(i + 3));
  }

  private Optional<Hit> longestAt(SentenceForms forms, int from) {
    int hash = GazetteerFormat.EMPTY;
    List<Candidate> best = List.of();
    int end = from;
    for (int to = from + 1; to <= Math.min(forms.size(), from + LONGEST); to++) {
      int last = to - 1;
      if (!forms.word(last) && !inner(forms, last)) {
        break;
      }
      if (spelled(forms, last)) {
        hash = GazetteerFormat.running(hash, forms.key(last));
      }
      boolean closes = forms.nameWord(last) || Character.isDigit(forms.form(last).charAt(0)) || forms.joined(last)
          || to - from >= TITLE && forms.capital(from) && forms.word(last);
      if (closes) {
        List<Candidate> found = candidates(forms, from, to, hash);
        if (!found.isEmpty()) {
          best = found;
          end = to;
        }
      } else if (to == from + 4 && !forms.capital(from) && !forms.capital(from + 1)) {
        break;
      }
    }
    return best.isEmpty() ? Optional.empty()
        : Optional.of(new Hit(from, end, best, Phrase.before(forms, nouns, from)));
  }

  /// A hyphen, full stop or number inside a name: `châu Á - Thái Bình Dương`, `St. Petersburg`, `17 Tammuz`.
  private static boolean inner(SentenceForms forms, int i) {
    String form = forms.form(i);
    return form.equals("-") || form.equals("–") || form.equals(".") || form.equals("/")
        || Character.isDigit(form.charAt(0));
  }

  /// Whether token `i` is told in the key of a name: a word or number, not a hyphen or stop.
  private static boolean spelled(SentenceForms forms, int i) {
    return forms.word(i) || Character.isDigit(forms.form(i).charAt(0));
  }

  private static String key(SentenceForms forms, int from, int to) {
    if (to == from + 1 && spelled(forms, from)) {
      return forms.key(from);
    }
    var key = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (spelled(forms, i)) {
        key.append(forms.key(i));
      }
    }
    return key.toString();
  }

  /// @param running of the name's key, as [GazetteerFormat#running] gives it
  private List<Candidate> candidates(SentenceForms forms, int from, int to, int running) {
    String form = forms.form(from);
    if (to == from + 1 && forms.capitals(from) && form.length() <= LONGEST_ABBREVIATION && !forms.shouting()) {
      return gazetteer.byKey(Spelling.CAPITALS + Spelling.folded(form), Candidate.Match.SPELLING);
    }
    List<Candidate> found = gazetteer.hasHash(GazetteerFormat.finished(running))
        ? gazetteer.byKey(key(forms, from, to), Candidate.Match.SPELLING) : List.of();
    if (found.isEmpty() && running != GazetteerFormat.EMPTY && foreign(forms, from, to)) {
      found = gazetteer.byKey(Spelling.folded(key(forms, from, to)), Candidate.Match.LETTERS);
    }
    return found.isEmpty() || properName(forms, from, to) ? found
        : found.stream().filter(c -> c.entry().listed()).toList();
  }

  /// Whether marks may be set aside: some word bears marks, and none is a plain Vietnamese one.
  private static boolean foreign(SentenceForms forms, int from, int to) {
    boolean marked = false;
    for (int i = from; i < to; i++) {
      if (forms.vietnamese(i) && !forms.joined(i)) {
        return false;
      }
      marked |= forms.marked(i);
    }
    return marked;
  }

  private static boolean properName(SentenceForms forms, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean fits = forms.nameWord(i) || i > from && (!forms.word(i) || INNER_WORDS.contains(forms.key(i)) || forms.joined(i));
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
