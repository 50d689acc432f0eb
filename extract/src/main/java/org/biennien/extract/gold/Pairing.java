package org.biennien.extract.gold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.biennien.claim.Claim;
import org.biennien.claim.ClaimType;
import org.biennien.text.Span;

/// Gold claims and what was found, one to one by common characters of their triggers, same type first, then most in
/// common: the pairing of `score.py`.
///
/// @param <F> what was found: claims, or triggers alone
/// @param pairs that belong together
/// @param missed gold claims without a partner
/// @param spurious found ones without a partner
public record Pairing<F>(List<Pair<F>> pairs, List<Claim> missed, List<F> spurious) {
  public Pairing {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /// A gold claim and the found one whose trigger overlaps its own.
  ///
  /// @param index number of `found` among all that was found
  public record Pair<F>(Claim gold, F found, int index, boolean sameType) {}

  private record Option(int gold, int found, boolean sameType, int common) {}

  /// Pairs claims.
  public static Pairing<Claim> ofClaims(List<Claim> gold, List<Claim> found) {
    return of(gold, found, claim -> claim.trigger().quote().span(), Claim::type);
  }

  /// Pairs claims with what has a trigger and a type.
  ///
  /// @param trigger where its trigger stands
  /// @param type its type
  public static <F> Pairing<F> of(List<Claim> gold, List<F> found, Function<F, Span> trigger, Function<F, ClaimType> type) {
    Set<Integer> pairedGold = new HashSet<>();
    Set<Integer> pairedFound = new HashSet<>();
    var pairs = new ArrayList<Pair<F>>();
    for (Option option : options(gold, found, trigger, type)) {
      if (!pairedGold.contains(option.gold) && !pairedFound.contains(option.found)) {
        pairedGold.add(option.gold);
        pairedFound.add(option.found);
        pairs.add(new Pair<>(gold.get(option.gold), found.get(option.found), option.found, option.sameType));
      }
    }
    return new Pairing<>(pairs, without(gold, pairedGold), without(found, pairedFound));
  }

  private static <F> List<Option> options(
      List<Claim> gold, List<F> found, Function<F, Span> trigger, Function<F, ClaimType> type) {
    var options = new ArrayList<Option>();
    for (int i = 0; i < gold.size(); i++) {
      Span a = gold.get(i).trigger().quote().span();
      for (int j = 0; j < found.size(); j++) {
        Span b = trigger.apply(found.get(j));
        if (a.overlaps(b)) {
          options.add(new Option(i, j, gold.get(i).type() == type.apply(found.get(j)),
              Math.min(a.end(), b.end()) - Math.max(a.start(), b.start())));
        }
      }
    }
    options.sort(Comparator.comparing(Option::sameType, Collections.reverseOrder())
        .thenComparing(Option::common, Collections.reverseOrder())
        .thenComparing(Option::gold).thenComparing(Option::found));
    return options;
  }

  private static <T> List<T> without(List<T> list, Set<Integer> indices) {
    var rest = new ArrayList<T>();
    for (int i = 0; i < list.size(); i++) {
      if (!indices.contains(i)) {
        rest.add(list.get(i));
      }
    }
    return rest;
  }
}
