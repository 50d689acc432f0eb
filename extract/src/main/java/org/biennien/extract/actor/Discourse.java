package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biennien.claim.ActorCode;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Quote;
import org.biennien.extract.AnnotatedArticle;

/// What an article has told so far: actors in reading order, and the names it gave them.
///
/// Looks back over a bounded number of actors, so that an article of any length is read in linear time.
final class Discourse {
  private static final int WINDOW = 150;

  private final AnnotatedArticle article;
  private final Sides sides;
  private final List<ActorPhrase> phrases = new ArrayList<>();
  private final List<Antecedent> told = new ArrayList<>();
  private final Map<String, ActorCode> names = new HashMap<>();
  /// Countries named as places, in reading order.
  private final List<Antecedent> lands = new ArrayList<>();
  private int sentence;

  Discourse(AnnotatedArticle article, Sides sides) {
    this.article = article;
    this.sides = sides;
  }

  /// Goes on to sentence `index`.
  void enter(int index) {
    sentence = index;
  }

  /// The sentence that is read.
  int sentence() {
    return sentence;
  }

  /// Takes note that tokens `from` to before `to` denote an actor; gives the token after them.
  int tell(SentenceScan scan, int from, int to, ActorShape shape, Resolved resolved) {
    Quote quote = article.quote(scan.sentence(), from, to);
    phrases.add(new ActorPhrase(new ActorMention(quote, resolved.code(), resolved.reason()), shape, sentence, from, to));
    told.add(new Antecedent(resolved.code(), shape.kind(), sentence, quote.text(), sides.of(resolved.code(), shape.kind())));
    return to;
  }

  /// Takes note that a country is named as a place: *tại Burkina Faso*.
  void pass(String country, String words) {
    lands.add(new Antecedent(new ActorCode(country), ActorKind.STATE, sentence, words, Antecedent.Side.STATE));
  }

  /// The country that was last named as a place in that sentence.
  Optional<Antecedent> land(int sentence) {
    return !lands.isEmpty() && lands.getLast().sentence() == sentence ? Optional.of(lands.getLast()) : Optional.empty();
  }

  /// All actors told, in reading order.
  List<ActorPhrase> phrases() {
    return List.copyOf(phrases);
  }

  /// The actors told in this sentence, in reading order.
  List<ActorPhrase> here() {
    int from = phrases.size();
    while (from > 0 && phrases.get(from - 1).sentence() == sentence) {
      from--;
    }
    return phrases.subList(from, phrases.size());
  }

  /// The actor told in this sentence that ends before token `end`.
  Optional<ActorPhrase> endingAt(int end) {
    boolean ends = !phrases.isEmpty() && phrases.getLast().sentence() == sentence && phrases.getLast().to() == end;
    return ends ? Optional.of(phrases.getLast()) : Optional.empty();
  }

  /// Remembers a name and, of a name of several words, the last word and the first, which can stand for it.
  void remember(String name, ActorCode code) {
    if (code.equals(ActorCode.UNKNOWN)) {
      return;
    }
    names.put(name.toLowerCase(Locale.ROOT), code);
    if (name.indexOf(' ') > 0) {
      rememberPart(name.substring(name.lastIndexOf(' ') + 1), code);
      rememberPart(name.substring(0, name.indexOf(' ')), code);
    }
  }

  private void rememberPart(String part, ActorCode code) {
    if (part.length() > 2) {
      names.putIfAbsent(part.toLowerCase(Locale.ROOT), code);
    }
  }

  /// Whom a name, or a name that ends in the same word, was given to.
  Optional<ActorCode> named(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    ActorCode whole = names.get(key);
    return whole != null
        ? Optional.of(whole)
        : Optional.ofNullable(names.get(key.substring(key.lastIndexOf(' ') + 1)));
  }

  /// The nearest actor told that fits.
  Optional<Antecedent> last(Predicate<Antecedent> fits) {
    int end = Math.max(0, told.size() - WINDOW);
    for (int i = told.size() - 1; i >= end; i--) {
      if (fits.test(told.get(i))) {
        return Optional.of(told.get(i));
      }
    }
    return Optional.empty();
  }

  /// The first actor of a sentence that fits: as a rule its subject.
  Optional<Antecedent> first(int sentence, Predicate<Antecedent> fits) {
    Optional<Antecedent> first = Optional.empty();
    int end = Math.max(0, told.size() - WINDOW);
    for (int i = told.size() - 1; i >= end && told.get(i).sentence() >= sentence; i--) {
      if (told.get(i).sentence() == sentence && fits.test(told.get(i))) {
        first = Optional.of(told.get(i));
      }
    }
    return first;
  }
}
