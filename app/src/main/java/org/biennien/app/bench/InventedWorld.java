package org.biennien.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;

/// Twelve made-up wars of thirteen years, each with its places and sides. A few places see most of what happens,
/// as in real wars (Zipf's law), and a few happenings are told by very many.
final class InventedWorld {
  static final LocalDate FIRST = LocalDate.of(2013, 1, 1);
  static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  private static final int WARS = 12;
  private static final int PLACES_OF_A_WAR = 350;
  private static final int HAPPENINGS = 40_000;
  /// One happening in a hundred is on everybody's lips, and one article in ten tells of such a one.
  private static final int FAMOUS_SHARE = 100;
  private static final int FAMOUS_ARTICLES = 10;
  /// So many articles tell of all that happens in the thirteen years.
  private static final int ARTICLES = 100_000;
  /// News told in order of time tells of as many as happen in three days, or in a year; of famous ones in a month. It
  /// begins in the second year.
  private static final int LATEST = 25;
  private static final int YEAR = HAPPENINGS / 13;
  private static final int MONTH = YEAR / 12;
  private static final String[] FIRST_SYLLABLES = {"Kar", "Mo", "Al Ba", "Te", "Sa", "Du", "Ra", "Ho", "Lu", "Ze"};
  private static final String[] LAST_SYLLABLES = {"mun", "sira", "bad", "lok", "dan", "rif", "kal"};
  /// As often as news tells of them.
  private static final ClaimType[] TYPES = {
    ClaimType.ATTACK, ClaimType.ATTACK, ClaimType.ATTACK, ClaimType.AIRSTRIKE, ClaimType.AIRSTRIKE, ClaimType.SHELL,
    ClaimType.CLASH, ClaimType.CLASH, ClaimType.KILL, ClaimType.KILL, ClaimType.KILL, ClaimType.SEIZE, ClaimType.SEIZE,
    ClaimType.BESIEGE, ClaimType.WITHDRAW, ClaimType.ADVANCE, ClaimType.DEPLOY, ClaimType.MEET, ClaimType.ACCUSE,
    ClaimType.BOMBING};

  private final List<War> wars = new ArrayList<>();
  private final Order order;

  /// In which order articles tell of the world.
  enum Order {
    /// Each of any day of the thirteen years: the more articles, the denser the news.
    NONE,
    /// Each of the days before it, as news comes: the more articles, the more years, as dense as ever.
    TIME
  }

  /// What happened, before anybody tells of it.
  ///
  /// @param dead how many died, where somebody did
  record Happening(War war, ClaimType type, Place place, LocalDate day, String agent, String patient, int dead) {}

  /// @param sides those who fight, and one that only mediates
  record War(List<Place> places, List<String> sides) {
    Place place(SplittableRandom random) {
      // The inverse of Zipf's cumulative distribution over ranks, with exponent 1.
      int rank = (int) Math.exp(random.nextDouble() * Math.log(places.size() + 1.0)) - 1;
      return places.get(Math.min(rank, places.size() - 1));
    }

    String side(SplittableRandom random) {
      return sides.get(random.nextInt(sides.size()));
    }
  }

  InventedWorld(Order order) {
    this.order = order;
    for (int war = 0; war < WARS; war++) {
      wars.add(war(war));
    }
  }

  private static War war(int number) {
    var random = new SplittableRandom(number);
    String country = "W" + (char) ('A' + number) + "R";
    var places = new ArrayList<Place>();
    for (int i = 0; i < PLACES_OF_A_WAR; i++) {
      String name = FIRST_SYLLABLES[i % 10] + LAST_SYLLABLES[i / 10 % 7] + (char) ('a' + i / 70)
          + (char) ('a' + number);
      places.add(new Place(name, Optional.of(new Coordinates(
          number * 4 + random.nextDouble() * 4, number * 10 + random.nextDouble() * 6)), Optional.of(country),
          Optional.of("bench:%d".formatted(number * PLACES_OF_A_WAR + i))));
    }
    return new War(places, List.of(country, "REBEL" + number, "FRONT" + number, "ALLY" + number));
  }

  /// A happening that an article tells of; most are told by two or three articles.
  ///
  /// @param article the number of the article, from 0
  Happening told(SplittableRandom random, int article) {
    boolean famous = random.nextInt(FAMOUS_ARTICLES) == 0;
    return switch (order) {
      case NONE -> happening(random.nextInt(famous ? HAPPENINGS / FAMOUS_SHARE : HAPPENINGS));
      case TIME -> {
        int now = YEAR + (int) ((long) article * HAPPENINGS / ARTICLES);
        int number = now - random.nextInt(famous ? MONTH : random.nextInt(10) == 0 ? YEAR : LATEST);
        yield happening(famous ? number / FAMOUS_SHARE * FAMOUS_SHARE : number);
      }
    };
  }

  private Happening happening(int number) {
    var random = new SplittableRandom(1_000_000L + number);
    War war = wars.get(random.nextInt(WARS));
    long days = LAST.toEpochDay() - FIRST.toEpochDay();
    String agent = war.side(random);
    String patient = war.side(random);
    ClaimType type = TYPES[random.nextInt(TYPES.length)];
    Place place = war.place(random);
    long day = random.nextLong(days);
    return new Happening(war, type, place, FIRST.plusDays(switch (order) {
      case NONE -> day;
      case TIME -> number * days / HAPPENINGS;
    }), agent, patient.equals(agent) ? "UNKNOWN" : patient, random.nextInt(1, 60));
  }
}
