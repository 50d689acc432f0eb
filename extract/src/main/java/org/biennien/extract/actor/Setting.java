package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.extract.actor.Antecedent.Side;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Region;

/// Where an article plays and who fights there, counted over all of it before any phrase is resolved.
///
/// A country scores 1 each time it is named, and 3 more where it is a place (`tại Syria`, a town of it)
/// or the target of an attack.
final class Setting {
  /// Last syllables of words of attack, after which a country is where it takes place: `không kích Yemen`.
  private static final Set<String> STRUCK =
      Set.of("kích", "công", "bom", "vào", "xuống", "phá", "tạc", "chiếm");
  private static final int SHORT_NAME = 3;
  private static final int PLACE_WEIGHT = 3;
  private static final int LOCAL_WEIGHT = 3;

  private final Map<String, Integer> countries = new HashMap<>();
  private final List<Optional<String>> bySentence = new ArrayList<>();
  private final Map<ActorCode, Integer> rebels = new HashMap<>();
  /// Those of them at home in the country that the article is about.
  private final Map<ActorCode, Integer> locals = new HashMap<>();
  private final Map<ActorCode, Side> sides = new HashMap<>();
  private final int year;
  private Optional<String> about = Optional.empty();
  private Optional<ActorCode> mostNamedRebels = Optional.empty();

  private Setting(int year) {
    this.year = year;
  }

  /// Counts over the sentences of an article published in `year`.
  static Setting of(List<SentenceScan> scans, int year) {
    var setting = new Setting(year);
    for (SentenceScan scan : scans) {
      setting.countCountries(scan);
    }
    setting.about = most(setting.countries);
    for (SentenceScan scan : scans) {
      setting.countFighters(scan);
    }
    setting.mostNamedRebels = most(setting.rebels);
    return setting;
  }

  private void countCountries(SentenceScan scan) {
    var places = new HashMap<String, Integer>();
    boolean afterPlace = false;
    for (int i = 0; i < scan.size(); i = scan.unit(i).to()) {
      Unit unit = scan.unit(i);
      if (unit.lexemes().isEmpty()) {
        afterPlace = false;
        continue;
      }
      Optional<String> region = unit.as(Region.class).map(Region::country);
      Optional<String> named =
          unit.as(Country.class).map(Country::code).or(() -> unit.as(Capital.class).map(Capital::country));
      if (region.isPresent() || named.isPresent() && (afterPlace || struck(scan, i))) {
        String code = named.or(() -> region).orElseThrow();
        places.merge(code, 1, Integer::sum);
        countries.merge(code, PLACE_WEIGHT, Integer::sum);
      }
      named.ifPresent(code -> countries.merge(code, 1, Integer::sum));
      // A common noun that may be a name (*chính quyền quân sự*) is no evidence of a country.
      unit.as(Named.class).filter(_ -> unit.noun().isEmpty()).map(Named::code).filter(code -> code.branch().isPresent())
          .ifPresent(code -> countries.merge(code.party(), 1, Integer::sum));
      unit.as(Person.class).ifPresent(person -> countries.merge(person.code().party(), 1, Integer::sum));
      afterPlace = unit.is(ParticleKind.PLACE);
    }
    bySentence.add(most(places));
  }

  /// Whether the word before a token tells that what follows was struck.
  private static boolean struck(SentenceScan scan, int token) {
    return token > 0 && STRUCK.contains(scan.token(token - 1).form());
  }

  private void countFighters(SentenceScan scan) {
    for (int i = 0; i < scan.size(); i = scan.unit(i).to()) {
      if (scan.unit(i).lexemes().isEmpty()) {
        continue;
      }
      Optional<Named> named = named(scan.unit(i));
      named.ifPresent(actor -> sides.put(actor.code(), actor.type().side()));
      named.filter(actor -> actor.type().side() == Side.REBELS).ifPresent(this::countRebels);
    }
  }

  private void countRebels(Named group) {
    boolean local = about().filter(group.area()::contains).isPresent();
    rebels.merge(group.code(), local ? LOCAL_WEIGHT : 1, Integer::sum);
    if (local) {
      locals.merge(group.code(), 1, Integer::sum);
    }
  }

  /// The unit with one person and one named actor at most: those that fit the year and the countries best; of actors one
  /// at home in the country that `scan` tells right behind the unit first.
  Unit narrow(SentenceScan scan, Unit unit) {
    boolean fixed = unit.lexemes().isEmpty() || unit.as(Named.class).isEmpty() && unit.as(Person.class).isEmpty();
    if (fixed) {
      return unit;
    }
    Optional<Named> named = scan.landBehind(unit).flatMap(country -> atHome(unit, country)).or(() -> named(unit));
    Optional<Person> person = person(unit);
    var kept = new ArrayList<Lexeme>(unit.lexemes().size());
    for (Lexeme lexeme : unit.lexemes()) {
      boolean keeps = switch (lexeme) {
        case Named _ -> named.isPresent() && lexeme.equals(named.get());
        case Person _ -> person.isPresent() && lexeme.equals(person.get());
        case Country _, Capital _, Region _, Lexeme.Noun _, Lexeme.Modifier _, Lexeme.Pronoun _, Lexeme.Outlet _,
            Lexeme.Particle _ -> true;
      };
      if (keeps) {
        kept.add(lexeme);
      }
    }
    return kept.size() == unit.lexemes().size() ? unit : new Unit(unit.from(), unit.to(), kept);
  }

  /// Of several actors with that name the one whose area is `country` alone.
  private static Optional<Named> atHome(Unit unit, String country) {
    for (Lexeme lexeme : unit.lexemes()) {
      if (lexeme instanceof Named named && named.area().equals(Set.of(country))) {
        return Optional.of(named);
      }
    }
    return Optional.empty();
  }

  private Optional<Named> named(Unit unit) {
    Optional<Named> best = Optional.empty();
    int most = unit.noun().isPresent() ? 0 : -1;
    for (Lexeme lexeme : unit.lexemes()) {
      // `liên quân` is a name only where its area is told of, else a common noun.
      if (lexeme instanceof Named named && weight(named) > most) {
        best = Optional.of(named);
        most = weight(named);
      }
    }
    return best;
  }

  private int weight(Named named) {
    if (named.area().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    int weight = named.area().stream().mapToInt(country -> countries.getOrDefault(country, 0)).sum();
    return weight == 0 && named.name().length() <= SHORT_NAME ? -1 : weight;
  }

  /// The row of a known person whose years are nearest to the article's.
  private Optional<Person> person(Unit unit) {
    Optional<Person> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (Lexeme lexeme : unit.lexemes()) {
      if (lexeme instanceof Person person && distance(person) < nearest) {
        best = Optional.of(person);
        nearest = distance(person);
      }
    }
    return best;
  }

  private int distance(Person person) {
    return person.in(year) ? 0 : Math.max(person.from() - year, year - person.until());
  }

  /// The country where sentence `index` plays: named as a place there or, nearest first, before it; else the
  /// country that the article is most about.
  Optional<String> where(int index) {
    for (int i = index; i >= Math.max(0, index - 1); i--) {
      if (bySentence.get(i).isPresent()) {
        return bySentence.get(i);
      }
    }
    return about;
  }

  /// The country that the article is most about.
  Optional<String> about() {
    return about;
  }

  /// Whether the article plays in that country before all others.
  boolean playsIn(String country) {
    return about.filter(country::equals).isPresent();
  }

  /// The country where sentence `index` plays, or else the one told most, but not that one.
  Optional<String> whereBut(int index, String country) {
    return where(index).filter(c -> !c.equals(country)).or(() -> {
      var others = new HashMap<>(countries);
      others.remove(country);
      return most(others);
    });
  }

  /// The armed group named most of those at home where the article plays, but not that one.
  Optional<ActorCode> rebelsBut(ActorCode group) {
    var others = new HashMap<>(locals);
    others.remove(group);
    return most(others);
  }

  /// Where a named actor of the article stands, if the table tells.
  Optional<Side> side(ActorCode code) {
    return Optional.ofNullable(sides.get(code));
  }

  /// The armed group that the article names most; one at home where the article plays counts more.
  Optional<ActorCode> rebels() {
    return mostNamedRebels;
  }

  private static <K extends Comparable<K>> Optional<K> most(Map<K, Integer> counts) {
    // A loop: asked for every sentence, and most name no country as a place or one.
    Optional<Map.Entry<K, Integer>> most = Optional.empty();
    for (Map.Entry<K, Integer> count : counts.entrySet()) {
      if (most.isEmpty() || less(most.get(), count)) {
        most = Optional.of(count);
      }
    }
    return most.map(Map.Entry::getKey);
  }

  private static <K extends Comparable<K>> boolean less(Map.Entry<K, Integer> one, Map.Entry<K, Integer> other) {
    int order = Integer.compare(one.getValue(), other.getValue());
    return order < 0 || order == 0 && one.getKey().compareTo(other.getKey()) < 0;
  }
}
