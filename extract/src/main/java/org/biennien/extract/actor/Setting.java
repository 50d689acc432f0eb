package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Antecedent.Side;
import org.biennien.extract.actor.Lexeme.Named;

/// Where an article plays and who fights there, counted over all of it before any phrase is resolved.
final class Setting {
  private static final int LOCAL_WEIGHT = 3;

  private final Tally<String> countries;
  /// The country that each sentence names as a place.
  private final List<Optional<String>> places;
  private final Optional<String> about;
  private final Namesakes namesakes;
  private final Tally<ActorCode> rebels = new Tally<>();
  /// Those of them at home in the country that the article is about.
  private final Tally<ActorCode> locals = new Tally<>();
  private final Map<ActorCode, Side> sides = new HashMap<>();
  private final Optional<ActorCode> mostNamedRebels;

  private Setting(List<SentenceScan> scans, int year) {
    var count = new CountryCount();
    places = new ArrayList<>(scans.size());
    for (SentenceScan scan : scans) {
      places.add(count.add(scan));
    }
    countries = count.countries();
    about = countries.most();
    namesakes = new Namesakes(countries, year);
    for (SentenceScan scan : scans) {
      countFighters(scan);
    }
    mostNamedRebels = rebels.most();
  }

  /// The setting of the sentences of an article published in `year`.
  static Setting of(List<SentenceScan> scans, int year) {
    return new Setting(scans, year);
  }

  private void countFighters(SentenceScan scan) {
    for (int i = 0; i < scan.size(); i = scan.unit(i).to()) {
      Unit unit = scan.unit(i);
      if (!unit.lexemes().isEmpty()) {
        namesakes.named(unit).ifPresent(this::countFighter);
      }
    }
  }

  private void countFighter(Named actor) {
    sides.put(actor.code(), actor.type().side());
    if (actor.type().side() != Side.REBELS) {
      return;
    }
    boolean local = about.filter(actor.area()::contains).isPresent();
    rebels.add(actor.code(), local ? LOCAL_WEIGHT : 1);
    if (local) {
      locals.add(actor.code(), 1);
    }
  }

  /// Who is meant in this article by names that several have.
  Namesakes namesakes() {
    return namesakes;
  }

  /// The country where sentence `index` plays: named as a place there or, nearest first, before it; else the
  /// country that the article is most about.
  Optional<String> where(int index) {
    for (int i = index; i >= Math.max(0, index - 1); i--) {
      if (places.get(i).isPresent()) {
        return places.get(i);
      }
    }
    return about;
  }

  /// Whether the article plays in that country before all others.
  boolean playsIn(String country) {
    return about.filter(country::equals).isPresent();
  }

  /// The country where sentence `index` plays, or else the one told most, but not that one.
  Optional<String> whereBut(int index, String country) {
    return where(index).filter(c -> !c.equals(country)).or(() -> countries.mostBut(country));
  }

  /// The armed group that the article names most; one at home where the article plays counts more.
  Optional<ActorCode> rebels() {
    return mostNamedRebels;
  }

  /// The armed group named most of those at home where the article plays, but not that one.
  Optional<ActorCode> rebelsBut(ActorCode group) {
    return locals.mostBut(group);
  }

  /// Where a named actor of the article stands, if the table tells.
  Optional<Side> side(ActorCode code) {
    return Optional.ofNullable(sides.get(code));
  }
}
