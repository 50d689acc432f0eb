package org.biennien.extract.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What may be a trigger, before the model decides.
class RuleBookTest {
  private static final RuleBook BOOK = RuleBook.load();

  private static List<String> proposed(String text) {
    var discourse = new Discourse(Sentences.article(text), BOOK);
    Tokens tokens = discourse.tokens(0);
    return discourse.candidates(0).stream().map(c -> tokens.sentence().span(c.from(), c.to()))
        .map(span -> text.substring(span.start(), span.end())).toList();
  }

  private static List<String> readings(String text, String words) {
    var discourse = new Discourse(Sentences.article(text), BOOK);
    Tokens tokens = discourse.tokens(0);
    int start = text.indexOf(words);
    return discourse.candidates(0).stream()
        .filter(c -> tokens.sentence().span(c.from(), c.to()).start() == start
            && tokens.sentence().span(c.from(), c.to()).end() == start + words.length())
        .flatMap(c -> c.frame().readings().stream()).map(Reading::label).toList();
  }

  @Test
  void noTriggerReachesIntoAnotherPhrase() {
    assertThat(proposed("Chiếc tiêm kích bị bắn hạ bởi tên lửa của Pakistan.")).contains("bắn hạ");
    assertThat(proposed("Mali điều pháo và trực thăng đến Gao.")).doesNotContain("pháo và trực thăng đến");
    assertThat(proposed("Iran dùng tên lửa để phá hủy kho dầu rơi vào tay đối phương.")).contains("phá hủy");
    assertThat(proposed("Máy bay ném liền ba quả bom xuống chợ Gorro.")).contains("ném liền ba quả bom");
  }

  @Test
  void aGapEndsAtNoHalfOfAWord() {
    assertThat(proposed("Tên lửa Burkan phá tan sân bay Abha.")).contains("phá tan");
    assertThat(proposed("Tên lửa Burkan rơi xuống sân bay Abha.")).contains("Tên lửa Burkan rơi xuống");
  }

  @Test
  void noTriggerBeginsWithTheEndOfAnotherWord() {
    assertThat(proposed("Hàng trăm máy nhắn tin đồng loạt phát nổ ở Beirut.")).contains("phát nổ");
    assertThat(proposed("Một loạt vụ nổ xảy ra ở Beirut.")).contains("vụ nổ");
  }

  @Test
  void aBrokenTruceIsTheTruceAndTheBreach() {
    assertThat(proposed("Sudan cáo buộc RSF vi phạm lệnh ngừng bắn."))
        .containsExactly("cáo buộc", "vi phạm", "lệnh ngừng bắn");
  }

  @Test
  void thoseWhoAreDrivenTogetherOrStreamBackMayBeLeaving() {
    assertThat(readings("Quân đội dồn quân M23 về vùng núi phía đông.", "dồn quân")).contains("withdraw", "deploy");
    assertThat(readings("Tàn quân chỉ còn cách tràn về Eritrea.", "tràn về")).contains("withdraw", "displace", "advance");
    assertThat(readings("Băng đảng khống chế bốn phần năm thủ đô.", "khống chế")).contains("hold", "capture");
    assertThat(readings("Hai lính biên phòng giẫm phải mìn ở Chong Bok.", "giẫm phải mìn")).containsExactly("bombing", "injure");
  }

  @Test
  void forcesThatAreSentToWinABattleAreTwoTriggers() {
    assertThat(proposed("Quân đội Ethiopia triển khai lực lượng giành cuộc chiến ở Mekelle."))
        .contains("triển khai lực lượng", "giành cuộc chiến");
    assertThat(proposed("Ấn Độ phát động cuộc chiến chống cướp biển.")).contains("phát động cuộc chiến chống");
  }
}
