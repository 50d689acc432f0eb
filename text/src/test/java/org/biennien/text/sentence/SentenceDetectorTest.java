package org.biennien.text.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.token.TokenizedText;
import org.biennien.text.token.Tokenizer;
import org.junit.jupiter.api.Test;

class SentenceDetectorTest {
  private static List<String> sentences(String text) {
    var view = TextNormalizer.normalize(text);
    TokenizedText tokens = Tokenizer.tokenize(view, 0, view.normalised().length());
    List<Integer> starts = SentenceDetector.starts(tokens);
    var sentences = new ArrayList<String>();
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : tokens.tokens().size();
      var first = tokens.tokens().get(starts.get(s)).span();
      sentences.add(first.cover(tokens.tokens().get(end - 1).span()).of(text));
    }
    return sentences;
  }

  @Test
  void aStopEndsASentenceEvenWithoutASpace() {
    assertThat(sentences("Phe nổi dậy vào thành phố.Quân đội rút lui!Dân chạy nạn."))
        .containsExactly("Phe nổi dậy vào thành phố.", "Quân đội rút lui!", "Dân chạy nạn.");
  }

  @Test
  void abbreviationsAndInitialsEndNothing() {
    assertThat(sentences("GS. Nam ở TP. HCM và ông George W. Bush gặp nhau. TP.HCM mưa."))
        .containsExactly("GS. Nam ở TP. HCM và ông George W. Bush gặp nhau.", "TP.HCM mưa.");
  }

  @Test
  void segmentedTextEndsItsSentencesTheSameWay() {
    assertThat(sentences("Quân_đội rút_lui . Phe nổi_dậy vào làng . Hết ."))
        .containsExactly("Quân_đội rút_lui .", "Phe nổi_dậy vào làng .", "Hết .");
  }

  @Test
  void numbersAndDatesDoNotEndSentences() {
    assertThat(sentences("Có 4.000 - 5.000 quân ngày 11.12. Họ đi 3.5 km."))
        .containsExactly("Có 4.000 - 5.000 quân ngày 11.12.", "Họ đi 3.5 km.");
  }

  @Test
  void theClosingQuoteBelongsToItsSentence() {
    assertThat(sentences("Ông nói: “Chúng tôi rút.” Sau đó ông đi. \"Tốt!\" Họ vui."))
        .containsExactly("Ông nói: “Chúng tôi rút.”", "Sau đó ông đi.", "\"Tốt!\"", "Họ vui.");
  }

  @Test
  void aQuotedSentenceMayGoOnWithItsSpeaker() {
    assertThat(sentences("“Chúng tôi sẽ giữ làng này!” ông nói. \"Ai bắn?\", họ hỏi."))
        .containsExactly("“Chúng tôi sẽ giữ làng này!” ông nói.", "\"Ai bắn?\", họ hỏi.");
  }

  @Test
  void photoCreditsStandApart() {
    assertThat(sentences("Xe tăng vào làng,...Ảnh: AMN. Họ bắn Ảnh: TTXVN. Xem hình (Ảnh: AP) này."))
        .containsExactly(
            "Xe tăng vào làng,...", "Ảnh: AMN.", "Họ bắn", "Ảnh: TTXVN.", "Xem hình (Ảnh: AP) này.");
  }

  @Test
  void linesEndSentencesUnlessTheNextGoesOnInLowerCase() {
    assertThat(sentences("TIN NÓNG\nQuân đội nước này\nđã rút lui\n- Hai xe cháy\n1. Một làng\n\nvà hết"))
        .containsExactly(
            "TIN NÓNG", "Quân đội nước này\nđã rút lui", "- Hai xe cháy", "1. Một làng", "và hết");
  }

  @Test
  void ellipsisEndsASentenceBeforeACapitalOnly() {
    assertThat(sentences("Họ có súng, xe... và pháo. Họ chờ… Rồi họ đi."))
        .containsExactly("Họ có súng, xe... và pháo.", "Họ chờ…", "Rồi họ đi.");
  }

  @Test
  void bulletsBeginSentences() {
    assertThat(sentences("Tin khác: • Hai làng mất • Ba xe cháy"))
        .containsExactly("Tin khác:", "• Hai làng mất", "• Ba xe cháy");
  }

  @Test
  void aHeadingWithoutAStopEndsBeforeWordsThatBeginSentences() {
    assertThat(sentences("Giao tranh ở ngoại ô thành phố Tuy nhiên, quân đội vẫn giữ sân bay."))
        .containsExactly("Giao tranh ở ngoại ô thành phố", "Tuy nhiên, quân đội vẫn giữ sân bay.");
    assertThat(sentences("Xe tăng bốc cháy gần Aleppo Trong ngày 8/11, phe nổi dậy rút lui."))
        .containsExactly("Xe tăng bốc cháy gần Aleppo", "Trong ngày 8/11, phe nổi dậy rút lui.");
  }

  @Test
  void namesAndTitlesWithinASentenceBeginNone() {
    assertThat(sentences("Lực lượng Dù và Bộ Quốc phòng Nga báo cho Hội đồng Bảo an Liên Hợp Quốc."))
        .hasSize(1);
    assertThat(sentences("Họ xem phim “Một ngày Tuy nhiên là thế” và vở (kịch hay Trong khi đó) ở nhà."))
        .hasSize(1);
    assertThat(sentences("Theo tờ Bưu điện Hoa Nam Buổi sáng, Tổ chức Cấm phổ biến Vũ khí Hóa học họp."))
        .hasSize(1);
    assertThat(sentences("Giao tranh nổ ra ngày 5 tháng Tám ở Goma.")).hasSize(1);
    assertThat(sentences("Họ rút lui. TTXVN/Tin Tức")).containsExactly("Họ rút lui.", "TTXVN/Tin Tức");
  }

  @Test
  void aCreditWithoutAStopEndsWithItsNames() {
    assertThat(sentences("Xe tăng vào làng. Ảnh: Reuters Quân đội rút. Ảnh: TTXVN Trung Quốc đã đáp."))
        .containsExactly(
            "Xe tăng vào làng.", "Ảnh: Reuters", "Quân đội rút.", "Ảnh: TTXVN", "Trung Quốc đã đáp.");
    assertThat(sentences("Họ đi. (Nguồn: AFP/TTXVN) Cảnh sát tới. Ảnh: Lê Nam “Tôi thấy cả”, ông nói."))
        .containsExactly(
            "Họ đi.", "(Nguồn: AFP/TTXVN)", "Cảnh sát tới.", "Ảnh: Lê Nam", "“Tôi thấy cả”, ông nói.");
  }

  @Test
  void aCreditKeepsTheNameOfABodyAndOfAPerson() {
    assertThat(sentences("Xe tăng vào làng. Ảnh: Bộ Quốc phòng Nga. Ảnh: Cắt từ clip"))
        .containsExactly("Xe tăng vào làng.", "Ảnh: Bộ Quốc phòng Nga.", "Ảnh: Cắt từ clip");
    assertThat(sentences("Ảnh: Trịnh Quang Minh")).hasSize(1);
  }

  @Test
  void anInitialOrAbbreviationMayEndASentenceBeforeWordsThatSurelyBeginOne() {
    assertThat(sentences("Họ thuộc nhóm B. Tuy nhiên, không ai biết. Bà ở TP. Sau khi mưa, bà về."))
        .containsExactly(
            "Họ thuộc nhóm B.", "Tuy nhiên, không ai biết.", "Bà ở TP.", "Sau khi mưa, bà về.");
    assertThat(sentences("Họ đến Trung Á. Quân đội rút. Ông Henry F. Cooper ở TP. Vinh."))
        .containsExactly("Họ đến Trung Á.", "Quân đội rút.", "Ông Henry F. Cooper ở TP. Vinh.");
  }

  @Test
  void labelsOfAnAddressBeginSentences() {
    assertThat(sentences("Địa chỉ: 1 Lê Lợi Điện thoại: 024 730 Email: tin@vidu.vn"))
        .containsExactly("Địa chỉ: 1 Lê Lợi", "Điện thoại: 024 730", "Email: tin@vidu.vn");
    assertThat(sentences("Ông đọc Email của bà và gọi Điện thoại Hotline: Email: a@b.vn."))
        .containsExactly("Ông đọc Email của bà và gọi Điện thoại", "Hotline: Email: a@b.vn.");
  }

  @Test
  void aWebAddressOnALineOfItsOwnIsASentence() {
    assertThat(sentences("Quân đội rút lui\nhttps://vidu.vn/tin.htm"))
        .containsExactly("Quân đội rút lui", "https://vidu.vn/tin.htm");
    assertThat(sentences("Quân đội đăng tin\ntrên https://vidu.vn hôm qua")).hasSize(1);
  }

  @Test
  void aRightsMarkBeginsASentenceUnlessInBrackets() {
    assertThat(sentences("Xe tăng bốc cháy © Sputnik")).containsExactly("Xe tăng bốc cháy", "© Sputnik");
    assertThat(sentences("Xe tăng bốc cháy (© Sputnik).")).hasSize(1);
  }
}
