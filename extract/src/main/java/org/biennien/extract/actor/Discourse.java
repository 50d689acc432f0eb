package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biennien.claim.ActorCode;

/// What an article has told so far: actors in reading order, and the names it gave them.
///
/// Looks back over a bounded number of actors, so that an article of any length is read in linear time.
final class Discourse {
  private static final int WINDOW = 150;

  private final List<Antecedent> told = new ArrayList<>();
  private final Map<String, ActorCode> names = new HashMap<>();

  void add(Antecedent antecedent) {
    told.add(antecedent);
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
