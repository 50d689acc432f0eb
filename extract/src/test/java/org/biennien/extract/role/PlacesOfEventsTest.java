package org.biennien.extract.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.layout.Located;
import org.biennien.extract.role.RoleLinker.Weighed;
import org.junit.jupiter.api.Test;

/// Several places of one event, and places told inside one another.
class PlacesOfEventsTest {
  private static Weighed<String> likely(String name, double chance) {
    return new Weighed<>(name, new double[] {1 - chance, chance});
  }

  @Test
  void aListHangsTogetherByItsNeighbours() {
    BiPredicate<String, String> neighbours = (a, b) -> Math.abs(a.charAt(0) - b.charAt(0)) == 1;
    var list = List.of(likely("A", 0.9), likely("C", 0.8), likely("B", 0.7), likely("F", 0.6), likely("D", 0.1));
    assertThat(Likeliest.of(list, 1, 0.5, 0.3, Function.identity(), neighbours))
        .extracting(RoleLinker.Link::value).containsExactly("A", "B", "C");
  }

  @Test
  void nothingIsTakenWhereNothingIsLikely() {
    assertThat(Likeliest.of(List.of(likely("A", 0.4), likely("B", 0.3)), 1, 0.5, 0.2, Function.identity(),
        (_, _) -> true)).isEmpty();
  }

  @Test
  void aTownLiesInTheProvinceToldAfterIt() {
    Scene scene = Scenes.of("Phiến quân tấn công thị trấn Manbij, tỉnh Aleppo và Raqqa.", "tấn công");
    var nesting = new Nesting(scene.row());
    List<Located<PlaceMention>> places = scene.places();
    assertThat(nesting.nested(places.get(0), places.get(1))).isTrue();
    assertThat(nesting.nested(places.get(1), places.get(0))).isTrue();
    assertThat(nesting.nested(places.get(1), places.get(2))).isFalse();
  }

  @Test
  void whatHappensAtOneTownOfAListHappensAtAll() {
    Scene scene = Scenes.of("Hôm qua Nyala, Zalingei và Kutum rơi vào tay RSF, còn Khartoum yên tĩnh.", "rơi vào tay");
    List<Located<PlaceMention>> places = scene.places();
    var weighed = places.stream().map(p -> new Weighed<>(p, new double[] {0.8, 0.2})).toList();
    var taken = List.of(new RoleLinker.Link<>(places.getFirst(), 0.5));
    assertThat(new Conjuncts<>(scene.row(), places).with(taken, weighed, 1, 0.12, Object::equals))
        .extracting(link -> link.value().mention().place().name()).containsExactly("Nyala", "Zalingei", "Kutum");
  }

  @Test
  void aTownMayBeToldOnlyToSayWhereAnotherIs() {
    Scene scene = Scenes.of("Giao tranh ở Sake, phía tây Goma, ở Kamanyola, trên đường tới Uvira, và ở Fizi.", "Giao tranh");
    var bearings = new Bearings(scene.row());
    List<Located<PlaceMention>> places = scene.places();
    assertThat(bearings.from(places.get(0), places.get(1))).isTrue();
    assertThat(bearings.from(places.get(2), places.get(3))).isTrue();
    assertThat(bearings.from(places.get(3), places.get(4))).isFalse();
    assertThat(bearings.from(places.get(1), places.get(0))).isFalse();
    Scene near = Scenes.of("Xe tăng tập kết ở Gori, gần Tskhinvali vừa bị đánh chiếm hôm qua.", "đánh chiếm");
    assertThat(new Bearings(near.row()).from(near.places().get(0), near.places().get(1))).isTrue();
    assertThat(Bearings.ofMark(near.places().get(1), near.events().getFirst())).isTrue();
  }

  @Test
  void aCommaAloneMayJoinAList() {
    Scene scene = Scenes.of("Bom nổ ở thị trấn Manbij, tỉnh Aleppo và ở căn cứ Tiyas, Palmyra.", "Bom nổ");
    var nesting = new Nesting(scene.row());
    List<Located<PlaceMention>> places = scene.places();
    assertThat(nesting.holds(places.get(1), places.get(0))).isTrue();
    assertThat(nesting.holds(places.get(3), places.get(2))).isFalse();
  }
}
