package org.biennien.chronicle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.biennien.chronicle.ClaimFixture.claim;
import static org.biennien.chronicle.store.ChronicleTest.PROVENANCE;
import static org.biennien.chronicle.store.ChronicleTest.account;
import static org.biennien.chronicle.store.ChronicleTest.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.biennien.claim.Article;
import org.biennien.claim.Claim;
import org.biennien.claim.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Near copies in a store: news of one agency that all begin with its set phrase, many of them cut or rewritten.
class CopyLinksTest {
  private static final String PHRASE = "Theo hãng tin nhà nước, trong cuộc họp báo sáng nay tại thủ đô người phát ngôn bộ "
      + "quốc phòng nhắc lại rằng quân đội sẽ bảo vệ từng tấc đất của tổ quốc trước mọi kẻ thù. ";
  private static final String[] WORDS = ("làng cầu sông đồi chốt trạm kho bến chợ trường xe pháo súng mìn đạn lính dân binh đoàn tiểu "
      + "bắc nam đông tây gần giữa dọc quanh trên dưới chiếm giữ bỏ nổ cháy rút tiến đánh vây phá sập chặn bắn").split(" ");
  private static final int TEXTS = 12;

  @TempDir Path home;

  /// A text that no other is like, but for the phrase.
  private static String text(int number) {
    var random = new Random(number);
    var text = new StringBuilder(PHRASE);
    for (int i = 0; i < 90; i++) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i % 15 == 14 ? ". " : " ");
    }
    return text.toString();
  }

  /// Each text as it was, cut, and with other words; number 0 to 35.
  private static Article told(int number) {
    String text = text(number % TEXTS);
    String shown = switch (number / TEXTS) {
      case 0 -> text;
      case 1 -> text.substring(0, text.length() * 6 / 10);
      default -> text.replace("làng ", "xã ").replace("cầu ", "").replace("lính ", "quân ");
    };
    return article("b%02d".formatted(number), "báo " + number, "2017-11-" + (24 + number / TEXTS), shown);
  }

  private static void add(Chronicle chronicle, int number) {
    Article article = told(number);
    List<Claim> claims = number % TEXTS > 3 ? List.of() : List.of(claim(article.id(), 0, "seize")
        .by(number % 2 == 0 ? "IS" : "SYR.MIL").at("Albu Kamal").on("2017-11-0" + (1 + number % TEXTS)).make(article.text()));
    chronicle.add(article, claims, PROVENANCE);
  }

  private static Map<String, String> originals(Chronicle chronicle) {
    var originals = new TreeMap<String, String>();
    for (int number = 0; number < 3 * TEXTS; number++) {
      String id = told(number).id();
      chronicle.copyOf(id).ifPresent(first -> originals.put(id, first));
    }
    return originals;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void inWhateverOrderTheyComeAndGoTheSameOnesAreCopies(int seed) {
    var order = new ArrayList<Integer>();
    for (int number = 0; number < 3 * TEXTS; number++) {
      order.add(number);
    }
    var random = new Random(seed);
    Collections.shuffle(order, random);
    try (Chronicle chronicle = Chronicle.open(home)) {
      order.forEach(number -> add(chronicle, number));
      // Some are read with another text in between, which takes them out of their families.
      for (int i = 0; i < 8; i++) {
        Article other = article(told(order.get(i)).id(), "báo khác", "2017-11-10", text(100 + i));
        chronicle.add(other, List.of(), PROVENANCE);
      }
      assertThat(chronicle.check()).isEmpty();
      order.subList(0, 8).forEach(number -> add(chronicle, number));
      assertThat(chronicle.check()).isEmpty();
      var due = new TreeMap<String, String>();
      for (int number = TEXTS; number < 3 * TEXTS; number++) {
        due.put(told(number).id(), told(number % TEXTS).id());
      }
      assertThat(originals(chronicle)).isEqualTo(due);
      String kept = account(chronicle);
      chronicle.rebuild();
      assertThat(account(chronicle)).isEqualTo(kept);
      assertThat(originals(chronicle)).isEqualTo(due);
    }
  }

  @Test
  void aTextComesBackWholeAfterAYearButCutItIsFoundOnlyInItsDaysOrWithoutADate() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      String half = text(1).substring(0, text(1).length() / 2);
      chronicle.add(article("a", "báo a", "2017-11-10", text(1)), List.of(), PROVENANCE);
      chronicle.add(article("b-cut", "báo b", "2017-11-12", half), List.of(), PROVENANCE);
      chronicle.add(article("c-year", "báo c", "2018-11-10", text(1)), List.of(), PROVENANCE);
      chronicle.add(article("d-year-cut", "báo d", "2018-12-20", half + text(2)), List.of(), PROVENANCE);
      assertThat(chronicle.copyOf("d-year-cut")).isEmpty();
      chronicle.add(undated("e-cut", half), List.of(), PROVENANCE);
      assertThat(List.of("b-cut", "c-year", "e-cut")).allSatisfy(copy -> assertThat(chronicle.copyOf(copy)).contains("a"));
      assertThat(chronicle.check()).isEmpty();
    }
  }

  private static Article undated(String id, String text) {
    return new Article(id, Optional.empty(), PublicationDate.UNKNOWN, Optional.empty(), Optional.empty(), text, List.of());
  }

  @Test
  void aPhraseThatManyHaveLinksThemByTheFirstFewOfThem() {
    try (Chronicle chronicle = Chronicle.open(home)) {
      for (int number = 0; number < 25; number++) {
        String text = text(number).substring(0, PHRASE.length() + 60);
        chronicle.add(article("p" + number, "báo " + number, "2017-11-10", text), List.of(), PROVENANCE);
      }
      assertThat(chronicle.check()).isEmpty();
      for (int number = 0; number < 25; number += 2) {
        chronicle.add(article("p" + number, "", "2017-11-10", text(number).substring(PHRASE.length())), List.of(),
            PROVENANCE);
      }
      assertThat(chronicle.check()).isEmpty();
      assertThat(chronicle.copyOf("p0")).isEmpty();
      assertThat(chronicle.copyOf("p9")).contains("p1");
    }
  }

  @Test
  void twoVoicesThatTurnOutToBeOneContradictEachOtherNoLonger() {
    String first = text(7);
    String second = text(8).substring(PHRASE.length());
    try (Chronicle chronicle = Chronicle.open(home)) {
      chronicle.add(article("m", "", "2017-11-10", first), List.of(claim("m", 0, "seize").by("IS").at("Albu Kamal")
          .on("2017-11-09").says("- unnamed").make(first)), PROVENANCE);
      chronicle.add(article("z", "", "2017-11-10", second), List.of(claim("z", 0, "seize").by("IS").at("Albu Kamal")
          .on("2017-11-09").status("denied").says("- unnamed").make(second)), PROVENANCE);
      assertThat(chronicle.contradictions()).hasSize(1);
      chronicle.add(article("b", "báo", "2017-11-10", first + second), List.of(), PROVENANCE);
      assertThat(chronicle.copyOf("m")).isEqualTo(chronicle.copyOf("z")).isEqualTo(Optional.of("b"));
      assertThat(chronicle.contradictions()).isEmpty();
      assertThat(chronicle.check()).isEmpty();
    }
  }
}
