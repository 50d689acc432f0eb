package org.biennien.extract.role;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.biennien.claim.ActorMention;
import org.biennien.claim.Mention;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.TimeMention;

/// When what a program finds is what an annotator wrote: the scorer's own measures.
public final class Likeness {
  private static final double NEAR_KM = 25;

  private Likeness() {}

  static boolean sameWords(Mention a, Mention b) {
    return sameWords(a.quote(), b.quote());
  }

  static boolean sameWords(Quote a, Quote b) {
    return a.span().overlaps(b.span());
  }

  static boolean sameSide(ActorMention a, ActorMention b) {
    return a.actor().side().equals(b.actor().side());
  }

  /// The same name, or points within 25 km.
  public static boolean samePlace(PlaceMention a, PlaceMention b) {
    Place p = a.place();
    Place q = b.place();
    return p.name().equalsIgnoreCase(q.name())
        || (p.coordinates().isPresent() && q.coordinates().isPresent()
            && p.coordinates().get().kilometresTo(q.coordinates().get()) <= NEAR_KM);
  }

  static boolean sameTime(TimeMention a, TimeMention b) {
    return a.value().equals(b.value());
  }

  /// The same name, or half of the words of the shorter in the longer.
  static boolean sameSource(Source a, Source b) {
    return (a.name().isPresent() && a.name().equals(b.name())) || shareWords(a.quote(), b.quote());
  }

  private static boolean shareWords(Quote a, Quote b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    int smaller = Math.min(x.size(), y.size());
    x.retainAll(y);
    return smaller > 0 && 2 * x.size() >= smaller;
  }

  private static Set<String> words(Quote quote) {
    return new HashSet<>(Arrays.asList(
        quote.text().replace('_', ' ').toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }
}
