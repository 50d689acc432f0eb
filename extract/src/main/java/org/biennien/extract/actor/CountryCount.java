package org.biennien.extract.actor;

import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.Lexeme.Capital;
import org.biennien.extract.actor.Lexeme.Country;
import org.biennien.extract.actor.Lexeme.Named;
import org.biennien.extract.actor.Lexeme.ParticleKind;
import org.biennien.extract.actor.Lexeme.Person;
import org.biennien.extract.actor.Lexeme.Region;

/// How often an article tells of each country.
///
/// A country scores 1 each time it, a branch of it or one of its people is named, and 3 more where it is a place (`tại Syria`, a
/// town of it) or the target of an attack.
final class CountryCount {
  /// Last syllables of words of attack, after which a country is where it takes place: `không kích Yemen`.
  private static final Set<String> STRUCK =
      Set.of("kích", "công", "bom", "vào", "xuống", "phá", "tạc", "chiếm");
  /// Last syllables of words of flight: *tị nạn*, *di cư*, *chạy trốn*.
  private static final Set<String> FLEEING = Set.of("chạy", "nạn", "trốn", "cư", "lánh", "tán");
  private static final int PLACE_WEIGHT = 3;

  private final Tally<String> countries = new Tally<>();

  /// The countries counted so far.
  Tally<String> countries() {
    return countries;
  }

  /// Counts a sentence; gives the country that it names most as a place.
  Optional<String> add(SentenceScan scan) {
    var places = new Tally<String>();
    boolean afterPlace = false;
    for (int i = 0; i < scan.size(); i = scan.unit(i).to()) {
      Unit unit = scan.unit(i);
      if (!unit.lexemes().isEmpty()) {
        addCountry(unit, afterPlace || struck(scan, i), places);
        addActors(unit);
      }
      afterPlace = unit.is(ParticleKind.PLACE) && !fled(scan, i);
    }
    return places.most();
  }

  private void addCountry(Unit unit, boolean place, Tally<String> places) {
    Optional<String> region = unit.as(Region.class).map(Region::country);
    Optional<String> named = unit.as(Country.class).map(Country::code).or(() -> unit.as(Capital.class).map(Capital::country));
    if (region.isPresent() || named.isPresent() && place) {
      String code = named.or(() -> region).orElseThrow();
      places.add(code, 1);
      countries.add(code, PLACE_WEIGHT);
    }
    named.ifPresent(code -> countries.add(code, 1));
  }

  private void addActors(Unit unit) {
    // A common noun that may be a name (*chính quyền quân sự*) is no evidence of a country.
    unit.as(Named.class).filter(_ -> unit.noun().isEmpty()).map(Named::code).filter(code -> code.branch().isPresent())
        .ifPresent(code -> countries.add(code.party(), 1));
    unit.as(Person.class).ifPresent(person -> countries.add(person.code().party(), 1));
  }

  /// Whether the word of place at a token tells where people fled: *chạy **sang** Venezuela* plays in the land they left.
  private static boolean fled(SentenceScan scan, int token) {
    return token > 0 && scan.word(token, "sang") && FLEEING.contains(scan.token(token - 1).form());
  }

  /// Whether the word before a token tells that what follows was struck.
  private static boolean struck(SentenceScan scan, int token) {
    return token > 0 && STRUCK.contains(scan.token(token - 1).form());
  }
}
