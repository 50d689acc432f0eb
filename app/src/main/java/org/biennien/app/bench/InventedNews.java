package org.biennien.app.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.biennien.app.bench.InventedWorld.Happening;
import org.biennien.chronicle.store.ReadArticle;
import org.biennien.claim.ClaimType;
import org.biennien.claim.Edtf;
import org.biennien.claim.Place;
import org.biennien.claim.PublicationDate;

/// News of a made-up world, with the claims that a careful reader would find in it: article n is the same each time.
/// Either it comes in order of time, as dense in the first year as in the last; or neighbours in number have nothing to
/// do with each other, the hardest case for a ledger that is kept up to date, and ten times as many articles are also
/// ten times as dense.
///
/// 2.3 claims an article, on average; two thirds of the times are told, the rest follow from the publication; half
/// of the claims name a source; one article in twenty is nearly a copy of another.
public final class InventedNews implements News {
  private static final int OUTLETS = 40;
  private static final int COPIES = 20;
  private static final int FILLER_SENTENCES = 12;

  private final InventedWorld world;

  private InventedNews(InventedWorld.Order order) {
    world = new InventedWorld(order);
  }

  /// News in no order of time.
  public static InventedNews scattered() {
    return new InventedNews(InventedWorld.Order.NONE);
  }

  /// News in order of time.
  public static InventedNews inOrderOfTime() {
    return new InventedNews(InventedWorld.Order.TIME);
  }

  /// The article of a number, from 0.
  public ReadArticle article(int number) {
    boolean copy = number % COPIES == COPIES - 1;
    int original = copy ? number - 1 : number;
    var random = new SplittableRandom(original);
    Happening main = world.told(random, original);
    LocalDate published = main.day().plusDays(random.nextInt(3));
    var draft = new Draft("bench-%06d".formatted(number), random);
    tell(draft, main, 1, random);
    if (random.nextInt(10) < 4) {
      draft.claim(happening(main, ClaimType.KILL, main.place(), main.agent()), 1, dated(main.day(), random));
    }
    filler(draft, FILLER_SENTENCES / 2);
    if (random.nextInt(10) < 5) {
      tell(draft, world.told(random, original), 2, random);
    }
    if (random.nextInt(10) < 4) {
      Place place = main.war().place(random);
      draft.claim(happening(main, ClaimType.HOLD, place, main.war().side(random)), 3, Optional.empty());
    }
    filler(draft, FILLER_SENTENCES / 2);
    if (copy) {
      draft.sentence("Theo báo bạn số " + number + ".");
    }
    int outlet = copy ? number % OUTLETS : random.nextInt(OUTLETS);
    return draft.read(Optional.of("bao-%02d.vn".formatted(outlet)),
        PublicationDate.of(Edtf.of(published), PublicationDate.Basis.GIVEN));
  }

  private static void tell(Draft draft, Happening happening, int group, SplittableRandom random) {
    draft.claim(happening, group, dated(happening.day(), random));
  }

  private static Happening happening(Happening main, ClaimType type, Place place, String agent) {
    return new Happening(main.war(), type, place, main.day(), agent, main.patient(), main.dead());
  }

  /// The day as told: mostly to the day, now and then only the month.
  private static Optional<Edtf> dated(LocalDate day, SplittableRandom random) {
    int draw = random.nextInt(30);
    if (draw == 0) {
      return Optional.of(Edtf.parse(day.toString().substring(0, 7)));
    }
    return draw < 20 ? Optional.of(Edtf.of(day)) : Optional.empty();
  }

  private static void filler(Draft draft, int sentences) {
    for (int i = 0; i < sentences; i++) {
      draft.filler();
    }
  }

  @Override
  public List<ReadArticle> articles(int from, int to) {
    var told = new ArrayList<ReadArticle>();
    for (int number = from; number < to; number++) {
      told.add(article(number));
    }
    return told;
  }

  /// As many as one likes.
  @Override
  public int size() {
    return Integer.MAX_VALUE;
  }
}
