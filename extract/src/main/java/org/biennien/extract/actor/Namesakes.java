package org.biennien.extract.actor;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Region;

/// Which of the actors and persons of one name an article means: those that fit its countries and its year best.
final class Namesakes {
  private static final int SHORT_NAME = 3;

  private final Tally<String> countries;
  private final int year;

  /// @param countries that the article tells of
  /// @param year of its publication
  Namesakes(Tally<String> countries, int year) {
    this.countries = countries;
    this.year = year;
  }

  /// The unit with one person and one named actor at most; of actors one at home in the country that `scan` tells right behind the
  /// unit first.
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

  /// The actor of that name of whose area the article tells most.
  Optional<Named> named(Unit unit) {
    Optional<Named> best = Optional.empty();
    // `liên quân` is a name only where its area is told of, else a common noun.
    int most = unit.noun().isPresent() ? 0 : -1;
    for (Lexeme lexeme : unit.lexemes()) {
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
    int weight = 0;
    for (String country : named.area()) {
      weight += countries.of(country);
    }
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
}
