package org.biennien.extract.place;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.extract.pattern.WordForm;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.TokenKind;
import org.biennien.text.token.VietnameseSyllable;
import org.jspecify.annotations.Nullable;

/// A sentence with the key of each token, made once: all look-ups of the recogniser go through these.
final class SentenceForms {
  private static final WordForm.Trait<Key> KEYS = new WordForm.Trait<>(Key::of);
  private static final int LONGEST = 8;

  /// How a word is looked up, and how it is written.
  ///
  /// @param hash of the key
  /// @param lower the word in small letters
  /// @param marked whether the key bears marks
  /// @param capitals whether the word is all capitals
  /// @param articled as [Capitals#articled]
  /// @param vietnamese whether it bears marks and is a Vietnamese syllable
  private record Key(String key, int hash, String lower, boolean marked, boolean capitals, boolean articled, boolean vietnamese) {
    static Key of(String form) {
      String key = Spelling.marked(form);
      String lower = form.toLowerCase(Locale.ROOT);
      boolean marked = key.chars().anyMatch(c -> c >= 0x80);
      return new Key(key, key.hashCode(), lower, marked, Capitals.all(form), Capitals.articled(form),
          marked && form.indexOf('-') < 0 && VietnameseSyllable.valid(lower));
    }

    /// Of a mark or a number: as it is.
    static Key plain(String form) {
      return new Key(form, form.hashCode(), form.toLowerCase(Locale.ROOT), form.chars().anyMatch(c -> c >= 0x80), Capitals.all(form), false, false);
    }
  }

  private static final WordForm.Trait<Key> PLAIN = new WordForm.Trait<>(Key::plain);

  private final Sentence sentence;
  private final Token[] tokens;
  private final Key[] keys;
  /// Whether a token is a word with a capital.
  private final boolean[] capital;
  /// Keys of several tokens that were asked for, by the first: several look-ups ask for the same.
  private final @Nullable String[] @Nullable [] joined;
  private final boolean shouting;

  SentenceForms(LowerForms lower) {
    this.sentence = lower.sentence();
    List<Token> own = sentence.tokens();
    tokens = new Token[own.size()];
    keys = new Key[tokens.length];
    capital = new boolean[tokens.length];
    joined = new String[tokens.length][];
    int capitals = 0;
    int words = 0;
    for (int i = 0; i < keys.length; i++) {
      Token token = own.get(i);
      tokens[i] = token;
      if (token.kind() == TokenKind.SYLLABLE) {
        keys[i] = KEYS.of(lower.word(i));
        capital[i] = lower.word(i).capitalised();
        words++;
        capitals += capital[i] && keys[i].capitals() ? 1 : 0;
      } else {
        keys[i] = PLAIN.of(lower.word(i));
      }
    }
    shouting = words > 3 && capitals * 10 > words * 7;
  }

  /// The keys of phrases of the tables.
  static Set<String> keys(Collection<String> phrases) {
    return phrases.stream().map(phrase -> key(phrase.strip())).collect(Collectors.toUnmodifiableSet());
  }

  /// The key of a phrase of the tables: the keys of its words, a space between each two.
  static String key(String phrase) {
    var key = new StringBuilder();
    for (String word : phrase.split(" ")) {
      key.append(key.isEmpty() ? "" : " ")
          .append(word.length() == 1 && !Character.isLetterOrDigit(word.charAt(0))
          ? word : Spelling.marked(word));
    }
    return key.toString();
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return keys.length;
  }

  Token token(int i) {
    return tokens[i];
  }

  String form(int i) {
    return token(i).form();
  }

  /// The form in small letters; empty before the first and after the last token.
  String lower(int i) {
    return i >= 0 && i < keys.length ? keys[i].lower() : "";
  }

  String key(int i) {
    return keys[i].key();
  }

  /// The hash of [#key(int)].
  int hash(int i) {
    return keys[i].hash();
  }

  String key(int from, int to) {
    if (to == from + 1) {
      return key(from);
    }
    if (to - from > LONGEST) {
      return join(from, to);
    }
    @Nullable String[] row = joined[from];
    if (row == null) {
      row = new String[LONGEST + 1];
      joined[from] = row;
    }
    String known = row[to - from];
    if (known == null) {
      known = join(from, to);
      row[to - from] = known;
    }
    return known;
  }

  private String join(int from, int to) {
    var key = new StringBuilder(key(from));
    for (int i = from + 1; i < to; i++) {
      key.append(' ').append(key(i));
    }
    return key.toString();
  }

  boolean word(int i) {
    return i >= 0 && i < keys.length && token(i).kind() == TokenKind.SYLLABLE;
  }

  /// Whether token `i` is all capitals, as [Capitals#all] tells.
  boolean capitals(int i) {
    return keys[i].capitals();
  }

  /// Whether token `i` is a word with a capital.
  boolean capital(int i) {
    return i >= 0 && i < capital.length && capital[i];
  }

  /// Whether token `i` is a word with a capital, or one with an article before it: `Homs`, `al-Bab`,
  /// `ez-Zor`.
  boolean nameWord(int i) {
    return capital(i) || word(i) && keys[i].articled();
  }

  /// Whether token `i` is a Vietnamese syllable with its marks: `Đồng`, not `Mát-xcơ-va` or `Ménaka`.
  boolean vietnamese(int i) {
    return word(i) && keys[i].vietnamese();
  }

  /// Whether token `i` is a syllable that a hyphen joins to the one before, as foreign names are written by ear: the `li` of
  /// `Xkhin-va-li`.
  boolean joined(int i) {
    return i > 1 && word(i) && !capital[i] && form(i - 1).equals("-") && word(i - 2)
        && token(i - 1).span().start() == token(i - 2).span().end() && token(i).span().start() == token(i - 1).span().end();
  }

  /// Whether each token from `from` to before `to` is one of these words.
  boolean only(int from, int to, Set<String> words) {
    for (int i = from; i < to; i++) {
      if (!words.contains(lower(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether token `i` bears marks that [Spelling#marked] keeps.
  boolean marked(int i) {
    return keys[i].marked();
  }

  /// Whether the whole sentence is in capitals, as headlines are: then capitals tell nothing.
  boolean shouting() {
    return shouting;
  }

  /// Whether token `i` is the first word, of the sentence or after a quotation mark or bullet.
  boolean opens(int i) {
    return i == 0 || i > 0 && !word(i - 1) && token(i - 1).kind() == TokenKind.PUNCTUATION
        && "\"“”'‘-–:.…(*•".contains(form(i - 1));
  }
}
