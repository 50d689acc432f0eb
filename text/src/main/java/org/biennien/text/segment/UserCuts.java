package org.biennien.text.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biennien.text.Token;
import org.biennien.text.lexicon.UserLexicon;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.token.Tokenizer;

/// The entries of a [UserLexicon] as the segmenter looks them up: by tokens, the longest first.
final class UserCuts {
  static final UserCuts NONE = new UserCuts(UserLexicon.none());

  /// @param forms of the tokens
  /// @param begins for each token whether it begins a word
  /// @param asWritten whether the case of the letters counts
  private record Pattern(List<String> forms, List<Boolean> begins, boolean asWritten) {
    boolean matches(List<Token> tokens, int at) {
      if (at + forms.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < forms.size(); i++) {
        String form = tokens.get(at + i).form();
        if (asWritten ? !form.equals(forms.get(i)) : !form.equalsIgnoreCase(forms.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  UserCuts(UserLexicon lexicon) {
    for (UserLexicon.Entry entry : lexicon.entries()) {
      Pattern pattern = pattern(entry);
      patterns.computeIfAbsent(key(pattern.forms().getFirst()), first -> new ArrayList<>()).add(pattern);
    }
    Comparator<Pattern> longestFirst = Comparator.comparingInt(p -> -p.forms().size());
    patterns.values().forEach(list -> list.sort(longestFirst));
  }

  private static Pattern pattern(UserLexicon.Entry entry) {
    var forms = new ArrayList<String>();
    var begins = new ArrayList<Boolean>();
    boolean capital = false;
    for (String word : entry.words()) {
      var view = TextNormalizer.normalize(word);
      boolean first = true;
      for (Token token : Tokenizer.tokenize(view, 0, view.normalised().length()).tokens()) {
        forms.add(token.form());
        begins.add(first);
        first = false;
        capital |= !token.form().equals(key(token.form()));
      }
    }
    return new Pattern(forms, begins, capital);
  }

  private static String key(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  /// Writes what the entries say of `tokens` into `cuts`, over what stands there.
  void mark(List<Token> tokens, byte[] cuts) {
    if (patterns.isEmpty()) {
      return;
    }
    int at = 0;
    while (at < tokens.size()) {
      at += Math.max(1, markOne(tokens, at, cuts));
    }
  }

  private int markOne(List<Token> tokens, int at, byte[] cuts) {
    for (Pattern pattern : patterns.getOrDefault(key(tokens.get(at).form()), List.of())) {
      if (pattern.matches(tokens, at)) {
        int length = pattern.forms().size();
        for (int i = 0; i < length; i++) {
          cuts[at + i] = pattern.begins().get(i) ? WordSegmenter.BEGINS : WordSegmenter.CONTINUES;
        }
        if (at + length < cuts.length) {
          cuts[at + length] = WordSegmenter.BEGINS;
        }
        return length;
      }
    }
    return 0;
  }
}
