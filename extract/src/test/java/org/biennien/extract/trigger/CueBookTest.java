package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A cue is a word or several; a syllable of another word is none.
class CueBookTest {
  private static final RuleBook BOOK = RuleBook.load();

  /// The cues of a sentence, each with the words it stands on.
  private static List<String> cues(String text) {
    Tokens tokens = new Discourse(Sentences.article(text), BOOK).tokens(0);
    return new CueBook<>(RuleTable.status()).find(tokens).stream()
        .map(found -> found.cue().id() + ": " + text.substring(
            tokens.sentence().span(found.from(), found.to()).start(), tokens.sentence().span(found.from(), found.to()).end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Máy bay Ethiopia không kích thị trấn Alamata. | denied-not
      Giới quan sát nhận định hai phe giao tranh vì mỏ vàng. | planned-intend
      Hai phe giao tranh dù có lệnh ngừng bắn. | denied-intend-not
      Nghị quyết lên án vụ pháo kích ở El Fasher. | planned-try
      Pháo kích phá hủy hai cây cầu ở Mekele. | denied-foil
      """)
  void aSyllableOfAWordIsNoCue(String text, String cue) {
    assertThat(cues(text)).noneMatch(found -> found.startsWith(cue));
  }

  @Test
  void aWordIsACue() {
    assertThat(cues("Quân đội không tấn công chợ Alamata.")).containsExactly("denied-not: không");
    assertThat(cues("Phiến quân định tấn công chợ Alamata.")).containsExactly("planned-intend: định");
  }

  @Test
  void aCueMayEndWhereAWordBegins() {
    assertThat(cues("Ba người đã bị thương ở chợ Alamata.")).containsExactly("actual-done: đã bị");
  }

  @Test
  void whatWasUsedWasUsedForSomething() {
    assertThat(cues("Phiến quân dùng hai xe tải cũ để tấn công trạm gác.")).contains("actual-used-to: dùng hai xe tải cũ để")
        .noneMatch(found -> found.startsWith("planned-to:"));
  }

  @Test
  void whatWillTakePlaceIsTheNounBeforeIt() {
    assertThat(cues("Cuộc tập trận chung sẽ diễn ra ở vịnh Oman.")).contains("planned-to-take-place: sẽ diễn ra");
  }
}
