package org.biennien.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A phrase in two languages: `joined by và to "{words}"` and `nối với «{1}» bằng chữ «và»`. Braces hold the sort of what stands
/// there, in Vietnamese its number among those of the English.
///
/// @param english fixed text and sorts, by turns: text first and last, perhaps empty
/// @param vietnamese the same, with numbers, from 1, for sorts
record Phrase(List<String> english, List<String> vietnamese) {
  Phrase {
    english = List.copyOf(english);
    vietnamese = List.copyOf(vietnamese);
  }

  static Phrase of(String english, String vietnamese) {
    return new Phrase(List.of(english.split("[{}]", -1)), List.of(vietnamese.split("[{}]", -1)));
  }

  /// What a text says, if it is this phrase.
  ///
  /// @param parts says a text as a phrase of a sort
  Optional<String> said(String text, BiFunction<String, String, Optional<String>> parts) {
    if (!text.startsWith(english.getFirst()) || !text.endsWith(english.getLast())) {
      return Optional.empty();
    }
    var said = new ArrayList<String>();
    return fits(text, english.getFirst().length(), 1, said, parts) ? Optional.of(filled(said)) : Optional.empty();
  }

  /// Whether the rest of a text, from `at`, is the rest of this phrase, from its sort `sort`. Of several places for the fixed text
  /// behind it the first one is taken with which all fits.
  private boolean fits(String text, int at, int sort, List<String> said, BiFunction<String, String, Optional<String>> parts) {
    if (sort >= english.size()) {
      return at == text.length();
    }
    String behind = english.get(sort + 1);
    boolean last = sort + 2 == english.size();
    for (int to = last ? text.length() - behind.length() : text.indexOf(behind, at + 1); to > at;
        to = last ? -1 : text.indexOf(behind, to + 1)) {
      Optional<String> part = parts.apply(english.get(sort), text.substring(at, to));
      if (part.isPresent()) {
        said.add(part.get());
        if (fits(text, to + behind.length(), sort + 2, said, parts)) {
          return true;
        }
        said.removeLast();
      }
    }
    return false;
  }

  private String filled(List<String> said) {
    var all = new StringBuilder(vietnamese.getFirst());
    for (int i = 1; i < vietnamese.size(); i += 2) {
      all.append(said.get(Integer.parseInt(vietnamese.get(i)) - 1)).append(vietnamese.get(i + 1));
    }
    return all.toString();
  }
}
