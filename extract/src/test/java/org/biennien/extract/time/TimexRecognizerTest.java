package org.biennien.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.TimeBasis;
import org.biennien.claim.TimeMention;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexRecognizerTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final TimexRecognizer TIMES = TimexRecognizer.load();

  private static List<TimeMention> times(String text, String published) {
    PublicationDate date = published.isEmpty() ? PublicationDate.UNKNOWN
        : PublicationDate.of(Edtf.parse(published), PublicationDate.Basis.GIVEN);
    var article = new Article("thu", Optional.empty(), date, Optional.empty(), Optional.empty(), text,
        List.of());
    return TIMES.recognize(new AnnotatedArticle(article, ANNOTATOR.annotate(text)));
  }

  /// Words and value of each mention: `hôm 11/11 = 2017-11-11`.
  private static List<String> told(String text, String published) {
    return times(text, published).stream()
        .peek(m -> assertThat(m.quote().text()).isEqualTo(m.quote().span().of(text)))
        .map(m -> m.quote().text() + " = " + m.value()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Thị trấn bị pháo kích ngày 11/12/2016.                       | ngày 11/12/2016 = 2016-12-11",
      "Thị trấn bị pháo kích ngày 25/12.                            | ngày 25/12 = 2016-12-25",
      "Ngày 5 tháng Tám, thị trấn bị pháo kích.                     | Ngày 5 tháng Tám = 2017-08-05",
      "Cùng kỳ năm ngoái, thị trấn bị pháo kích.                    | Cùng kỳ năm ngoái = 2016-11",
      "Dịp Tết Mậu Thân, họ tấn công Huế.                           | Dịp Tết Mậu Thân = 1968-01-30/1968-02-01",
      "Cách đây tròn một năm, họ rút khỏi Huế.                      | Cách đây tròn một năm = 2016~",
      "Hội nghị mở ra ngày 11/12 ở Astana.                          | ngày 11/12 = 2017-12-11",
      "Hôm 15/12, họ cho biết sẽ rút quân.                          | Hôm 15/12 = 2017-12-15",
      "Hôm 15/3, họ cho biết sẽ rút quân.                           | Hôm 15/3 = 2017-03-15",
      "Họ rút khỏi làng hôm 8-11.                                   | hôm 8-11 = 2017-11-08",
      "Họ rút khỏi làng tối 8.11.                                   | tối 8.11 = 2017-11-08",
      "Pháo kích kéo dài đến rạng sáng ngày 17/11.                  | rạng sáng ngày 17/11 = 2017-11-17",
      "Hai bên ký kết ngày 5 tháng 6 năm 2017.                      | ngày 5 tháng 6 năm 2017 = 2017-06-05",
      "Hai bên ký kết vào mùng 5 tháng Sáu.                         | mùng 5 tháng Sáu = 2017-06-05",
      "Cầu bị đánh sập hồi tháng 9.                                 | hồi tháng 9 = 2017-09",
      "Cầu bị đánh sập vào tháng Mười một.                          | tháng Mười một = 2017-11",
      "Cầu bị đánh sập tháng 12.                                    | tháng 12 = 2016-12",
      "Cầu bị đánh sập tháng 11/2015.                               | tháng 11/2015 = 2015-11",
      "Cầu bị đánh sập tháng 10 năm ngoái.                          | tháng 10 năm ngoái = 2016-10",
      "Thành phố thất thủ năm 2014.                                 | năm 2014 = 2014",
      "Thành phố thất thủ giữa tháng 3.                             | giữa tháng 3 = 2017-03~",
      "Thành phố thất thủ đầu năm 2015.                             | đầu năm 2015 = 2015~",
      "Thành phố thất thủ cuối năm ngoái.                           | cuối năm ngoái = 2016~",
      "Họ đóng quân ở đây trong thập niên 1990.                     | thập niên 1990 = 1990/1999",
      "Hôm 23/12 năm ngoái, họ rút quân.                            | Hôm 23/12 năm ngoái = 2016-12-23",
      "Trong sáu tháng đầu năm, giao tranh lan rộng.                | sáu tháng đầu năm = 2017-01/2017-06",
      "Họ chiếm thành phố lần đầu tháng 5/2015.                     | tháng 5/2015 = 2015-05",
      "Thành phố thất thủ giữa năm 2015.                            | giữa năm 2015 = 2015-06~",
      "Thành phố thất thủ thượng tuần tháng 4.                      | thượng tuần tháng 4 = 2017-04~",
      "Thành phố thất thủ mùa hè năm 2014.                          | mùa hè năm 2014 = 2014-06/2014-08",
      "Thành phố thất thủ mùa đông năm ngoái.                       | mùa đông năm ngoái = 2016-12~",
      "Vụ khủng bố 11/9 làm thay đổi nước Mỹ.                       | 11/9 = 2001-09-11",
  })
  void datesOfTheCalendarTakeTheYearThatPutsThemClosestBeforePublication(String text, String expected) {
    assertThat(told(text, "2017-11-17")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Sân bay bị tập kích hôm qua.                  | hôm qua = 2017-11-16",
      "Sân bay bị tập kích hôm nay.                  | hôm nay = 2017-11-17",
      "Sân bay bị tập kích hôm kia.                  | hôm kia = 2017-11-15",
      "Sân bay bị tập kích sáng nay.                 | sáng nay = 2017-11-17",
      "Sân bay bị tập kích tối qua.                  | tối qua = 2017-11-16",
      "Sân bay bị tập kích hôm thứ Hai.              | hôm thứ Hai = 2017-11-13",
      "Sân bay bị tập kích sáng thứ sáu.             | sáng thứ sáu = 2017-11-17",
      "Sân bay bị tập kích thứ Sáu tuần trước.       | thứ Sáu tuần trước = 2017-11-10",
      "Sân bay bị tập kích thứ ba tuần qua.          | thứ ba tuần qua = 2017-11-14",
      "Sân bay bị tập kích trong 24 giờ trước đó.    | trong 24 giờ trước đó = 2017-11-16/2017-11-17",
      "Sân bay bị tập kích cuối tuần qua.            | cuối tuần qua = 2017-11-11/2017-11-12",
      "Sân bay bị tập kích tuần trước.               | tuần trước = 2017-11-06/2017-11-12",
      "Sân bay bị tập kích trong tuần này.           | tuần này = 2017-11-13/2017-11-17",
      "Sân bay bị tập kích tháng trước.              | tháng trước = 2017-10",
      "Sân bay bị tập kích đầu tháng.                | đầu tháng = 2017-11~",
      "Sân bay bị tập kích năm ngoái.                | năm ngoái = 2016",
      "Sân bay bị tập kích cách đây 8 tuần.          | cách đây 8 tuần = 2017-09~",
      "Sân bay bị tập kích cách đây 1 tuần.          | cách đây 1 tuần = 2017-11-10",
      "Sân bay bị tập kích 3 ngày trước.             | 3 ngày trước = 2017-11-14",
      "Sân bay bị tập kích hai ngày trước.           | hai ngày trước = 2017-11-15",
      "Sân bay bị tập kích suốt hai tuần qua.        | suốt hai tuần qua = 2017-11-03~/2017-11-17",
      "Sân bay bị tập kích trong 24 giờ qua.         | trong 24 giờ qua = 2017-11-16/2017-11-17",
      "Sân bay bị tập kích những ngày gần đây.       | những ngày gần đây = 2017-11~",
      "Sân bay sẽ mở lại vào ngày mai.               | ngày mai = 2017-11-18",
      "Sân bay sẽ mở lại vào tuần tới.               | tuần tới = 2017-11-20/2017-11-26",
      "Sân bay sẽ mở lại vào tháng tới.              | tháng tới = 2017-12",
      "Sân bay sẽ mở lại trong những ngày tới.       | trong những ngày tới = 2017-11~",
      "Sân bay dự kiến mở lại ngày 20/1.             | ngày 20/1 = 2018-01-20",
      "Sân bay mở lại vào thứ Hai tới.               | thứ Hai tới = 2017-11-20",
  })
  void relativeWordsAreCountedFromThePublicationDate(String text, String expected) {
    List<TimeMention> mentions = times(text, "2017-11-17");
    assertThat(mentions).extracting(TimeMention::basis).containsOnly(TimeBasis.PUBLICATION);
    assertThat(told(text, "2017-11-17")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Giao tranh diễn ra từ ngày 3 đến ngày 5/6.           | từ ngày 3 đến ngày 5/6 = 2017-06-03/2017-06-05",
      "Giao tranh diễn ra từ 2014 đến 2017.                 | từ 2014 đến 2017 = 2014/2017",
      "Giao tranh diễn ra kể từ năm 2015.                   | kể từ năm 2015 = 2015/..",
      "Giao tranh diễn ra kể từ ngày 8/11.                  | kể từ ngày 8/11 = 2017-11-08/..",
      "Giao tranh diễn ra từ đầu năm đến nay.               | từ đầu năm đến nay = 2017-01-01/2017-11-17",
      "Giao tranh diễn ra từ tháng 4/2014 đến nay.          | từ tháng 4/2014 đến nay = 2014-04/2017-11-17",
      "Giao tranh diễn ra đêm 13, rạng sáng 14/7.           | đêm 13, rạng sáng 14/7 = 2017-07-13/2017-07-14",
      "Giao tranh diễn ra ngày 31-10 và 1-11.               | ngày 31-10 và 1-11 = 2017-10-31/2017-11-01",
      "Giao tranh diễn ra ngày 31-1 và 1-2.                 | ngày 31-1 và 1-2 = 2017-01-31/2017-02-01",
      "Họ phải rút quân trước 20/11.                        | trước 20/11 = ../2017-11-20",
      "Giao tranh diễn ra ngày 6 và ngày 8/6.               | ngày 6 và ngày 8/6 = 2017-06-06/2017-06-08",
      "Giao tranh diễn ra từ 28/12 đến 3/1/2017.            | từ 28/12 đến 3/1/2017 = 2016-12-28/2017-01-03",
      "Giao tranh diễn ra từ mùa thu năm 2014.              | từ mùa thu năm 2014 = 2014-09/..",
      "Giao tranh diễn ra các ngày 5, 7, 8 và 10/6.         | các ngày 5, 7, 8 và 10/6 = 2017-06-05/2017-06-10",
      "Giao tranh diễn ra ngày 14.5 và 21.5.                | ngày 14.5 và 21.5 = 2017-05-14/2017-05-21",
      "Giao tranh diễn ra từ ngày 23 đến 24-10.             | từ ngày 23 đến 24-10 = 2017-10-23/2017-10-24",
      "Giao tranh diễn ra đêm 31/10 rạng 1/11.              | đêm 31/10 rạng 1/11 = 2017-10-31/2017-11-01",
      "Hai bên phải rút quân trước ngày 2/11.               | trước ngày 2/11 = ../2017-11-02",
      "Hôm nay (17/11), họ rút quân.                        | Hôm nay (17/11) = 2017-11-17",
      "Trong giai đoạn 2013-2017, họ mất nửa quân số.       | giai đoạn 2013-2017 = 2013/2017",
      "Chuyến thăm (22 - 23/5) kết thúc.                    | 22 - 23/5 = 2017-05-22/2017-05-23",
      "Hôm thứ Hai (13/11), họ rút quân.                    | Hôm thứ Hai (13/11) = 2017-11-13",
  })
  void expressionsOfTwoDatesGiveOneMention(String text, String expected) {
    assertThat(told(text, "2017-11-17")).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "Họ mất 1.100 binh sĩ trong 24 giờ.                   | trong 24 giờ = 2017-11-16/2017-11-17",
      "Họ phóng hơn 50 rocket chỉ trong một tuần.           | chỉ trong một tuần = 2017-11-10~/2017-11-17",
      "Phe nổi dậy mất 300 tay súng trong 2 tháng.          | trong 2 tháng = 2017-09~/2017-11-17",
      "Họ bắn hạ 70 máy bay không người lái trong một đêm.  | trong một đêm = 2017-11-16/2017-11-17",
      "Hai bên sẽ ngừng bắn trong 5 ngày.                   | trong 5 ngày = 2017-11-17/2017-11-22",
  })
  void aLengthOfTimeWithoutItsEndIsTheLastOneOrWhatTheSentenceSaysWillBeTheNext(String text, String expected) {
    assertThat(told(text, "2017-11-17")).containsExactly(expected);
    assertThat(told(text, "")).as("nothing to count from").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Trong hai ngày đầu của cuộc tấn công, họ tiến nhanh.",
      "Trong 12 ngày giao tranh, 60 dân thường chết.",
      "Họ bị kết án trong ba năm tù.",
      "Trong đêm tối, họ rút khỏi làng.",
      "Đây là vụ nổ thứ hai trong tuần làm việc đầu tiên.",
  })
  void aLengthThatBelongsToSomethingElseIsNone(String text) {
    assertThat(told(text, "2017-11-17")).isEmpty();
  }

  @Test
  void theSameDayIsTheDayToldLastAndThatYearTheYearToldLast() {
    assertThat(told("Ngày 8/11, họ ký hiệp ước. Năm 2014, họ từng phá bỏ. Cùng ngày, hai bên trao trả tù binh.", "2017-12-01"))
        .containsExactly("Ngày 8/11 = 2017-11-08", "Năm 2014 = 2014", "Cùng ngày = 2017-11-08");
    assertThat(told("Ngày 8/11, họ ký hiệp ước. Tháng 5/2014, họ chiếm cảng. Cùng năm đó, thành phố bị vây.", "2017-12-01"))
        .containsExactly("Ngày 8/11 = 2017-11-08", "Tháng 5/2014 = 2014-05", "Cùng năm đó = 2014");
  }

  @Test
  void afterAnAsideTheSameDayIsTheLastOneThatIsNews() {
    assertThat(told("Ngày 8/11, họ vào thành phố. Trận đánh mở màn ngày 3/6. Dân chạy về phía bắc. Cùng ngày, cầu bị đánh sập.",
        "2017-11-09")).containsExactly("Ngày 8/11 = 2017-11-08", "ngày 3/6 = 2017-06-03", "Cùng ngày = 2017-11-08");
    assertThat(told("Ngày 8/11, họ vào thành phố. Trận đánh mở màn ngày 3/6. Cùng ngày, cầu bị đánh sập.", "2017-11-09"))
        .containsExactly("Ngày 8/11 = 2017-11-08", "ngày 3/6 = 2017-06-03", "Cùng ngày = 2017-06-03");
  }

  @Test
  void whatFollowsSoManyDaysAfterCameSoMuchEarlierThanTheDayTold() {
    assertThat(told("Ngày 8/11, họ rút quân, chỉ hai ngày sau khi thị trấn thất thủ.", "2017-12-01"))
        .containsExactly("Ngày 8/11 = 2017-11-08", "hai ngày sau khi = 2017-11-06");
  }

  @Test
  void aMonthOfTheSameYearIsOfTheYearToldLast() {
    assertThat(told("Họ chiếm cảng tháng 9/2012. Tháng 11 cùng năm, họ mất cảng.", "2017-12-01"))
        .containsExactly("tháng 9/2012 = 2012-09", "Tháng 11 cùng năm = 2012-11");
  }

  @Test
  void monthsAndYearsToldTogetherAreOneTimeAndFromThereTillNowStartsWithTheDateToldLast() {
    assertThat(told("Hai đợt pháo kích tháng 4 và tháng 5 làm sập cầu.", "2017-11-17"))
        .containsExactly("tháng 4 và tháng 5 = 2017-04/2017-05");
    assertThat(told("Thành phố bị vây năm 2010 và năm 2016.", "2017-11-17")).containsExactly("năm 2010 và năm 2016 = 2010/2016");
    assertThat(told("Họ chiếm thành phố năm 2014. Từ đó đến nay, hàng nghìn người chết.", "2017-11-17"))
        .containsExactly("năm 2014 = 2014", "Từ đó đến nay = 2014/2017-11-17");
  }

  @Test
  void wordsThatGoOnFromTheStoryAreCountedFromTheDayToldLast() {
    String text = "Ngày 8/11, quân chính phủ vào thành phố. Ngày hôm sau, họ rút. Một tuần sau đó họ quay lại.";
    assertThat(told(text, "2017-12-01")).containsExactly(
        "Ngày 8/11 = 2017-11-08", "Ngày hôm sau = 2017-11-09", "Một tuần sau đó = 2017-11-16");
    assertThat(times(text, "2017-12-01").get(1).basis()).isEqualTo(TimeBasis.NARRATIVE);
  }

  @Test
  void aLengthOfYearsGoesOnFromTheYearToldLastAndDaysAreNotCountedFromALeftTime() {
    assertThat(told("Ngày 8/11, họ nhắc lại chuyện cũ. Năm 1992 họ ký hiệp ước, hai năm sau đó họ phá bỏ.",
        "2017-12-01")).containsExactly("Ngày 8/11 = 2017-11-08", "Năm 1992 = 1992", "hai năm sau đó = 1994~");
    assertThat(told("Ngày 8/11, họ họp. Tháng 8/2010, con tin bị bắt. Hai ngày sau đó, họ thả người.",
        "2017-12-01")).containsExactly("Ngày 8/11 = 2017-11-08", "Tháng 8/2010 = 2010-08");
  }

  @Test
  void withoutAPublicationDateTheYearStaysUnknownAndRelativeDaysAreNotMadeUp() {
    String text = "Ngày 11/12, họ chiếm thành phố. Hôm qua, họ rút. Chiến dịch mở màn cách đây 8 tuần.";
    assertThat(told(text, "")).containsExactly("Ngày 11/12 = XXXX-12-11", "cách đây 8 tuần = XXXX-10~");
    assertThat(times(text, "").getFirst().basis()).isEqualTo(TimeBasis.INCOMPLETE);
  }

  @Test
  void aMonthOfPublicationGivesYearsAndMonthsButNoDays() {
    String text = "Hôm 11/11 họ chiếm thành phố, hôm qua họ rút. Họ đến đây đầu tháng. Năm ngoái họ cũng đến.";
    assertThat(told(text, "2017-11"))
        .containsExactly("Hôm 11/11 = 2017-11-11", "đầu tháng = 2017-11~", "Năm ngoái = 2016");
  }

  @Test
  void aTextThatDatesItsTodayIsBelievedOverAnEstimatedPublicationDate() {
    assertThat(told("Hôm nay (19/5) họ rút quân. Tối qua thị trấn bị pháo kích.", "2017-05-20"))
        .containsExactly("Hôm nay (19/5) = 2017-05-19", "Tối qua = 2017-05-18");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2017-11-17 | Họ ngừng bắn dịp Tết Nguyên đán.        | dịp Tết Nguyên đán = 2017-01-28/2017-01-30",
      "2019-03-01 | Họ ngừng bắn từ mùng 2 Tết.             | từ mùng 2 Tết = 2019-02-06/..",
      "2023-11-17 | Họ ngừng bắn đêm Giáng sinh năm ngoái.  | đêm Giáng sinh năm ngoái = 2022-12-24",
      "2017-06-16 | Họ tấn công trong tháng lễ Ramadan.     | tháng lễ Ramadan = 2017-05-27/2017-06-16",
      "2025-11-17 | Họ ngừng bắn dịp Trung thu 2024.        | dịp Trung thu 2024 = 2024-09-17",
  })
  void feastsComeFromATable(String published, String text, String expected) {
    assertThat(told(text, published)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "Họ kiểm soát gần 1/4 diện tích thành phố.",
      "Tiêm kích Su-24 rơi lúc 14h30.",
      "Sư đoàn 11 và Sư đoàn 18 rút về phía tây.",
      "Tỷ lệ ủng hộ là 3/5.",
      "Trạm gác hoạt động 24/7.",
      "Đây là lần thứ hai thành phố thất thủ.",
      "Thế chiến thứ Hai đã lùi xa.",
      "Mỗi ngày 2-3 lần họ pháo kích.",
      "Anh ta 27 tuổi, đi lính đã năm năm.",
      "Năm người chết, ba người bị thương.",
      "Hai ngày sau khi thị trấn thất thủ, dân bỏ chạy.",
      "Chỉ ít hôm sau tuyên bố ấy, họ rút.",
      "Hiệp ước 1987 không còn hiệu lực.",
      "Trận đánh kéo dài ba tuần.",
      "Ngày 30/2 không có trong lịch.",
  })
  void whatIsNoDateGivesNoMention(String text) {
    assertThat(told(text, "2017-11-17")).isEmpty();
  }

  @Test
  void segmentedAndRawTextGiveTheSameDates() {
    String raw = "Chiều tối 11/12, quân đội rút. Từ tháng trước, thành phố bị vây. Thứ Sáu tuần trước, cầu sập.";
    String segmented = "Chiều_tối 11/12 , quân_đội rút . Từ tháng trước , thành_phố bị vây . "
        + "Thứ_Sáu tuần trước , cầu sập .";
    assertThat(times(segmented, "2016-12-20")).extracting(TimeMention::value)
        .isEqualTo(times(raw, "2016-12-20").stream().map(TimeMention::value).toList())
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyOrderOfTimeWordsIsReadWithoutFaultAndWithoutOverlap(long seed) {
    String[] words = ("ngày hôm sáng tối qua nay thứ Hai Sáu tuần tháng năm trước tới sau này đầu giữa cuối từ đến và "
        + "kể cách đây vài hai mười nửa trong qua vừa đó cùng giai đoạn quý thập niên những ( ) , . - 5 31 29/2 30/2 "
        + "31/11 11/12 11/12/2016 2016 2014-2017 3-5/6 28/5-3/6 0/0 99999999999999 1/2012-8/2013 00/13 2017-13-45 "
        + "Tết mùng Ramadan nghìn triệu nữa hồi trước lúc 20h30 giờ sẽ").split(" ");
    var random = new java.util.Random(seed);
    for (int n = 0; n < 200; n++) {
      String text = random.ints(40, 0, words.length).mapToObj(i -> words[i])
          .collect(java.util.stream.Collectors.joining(" "));
      for (String published : List.of("", "2017", "2017-11", "2017-11-17", "2016-02-29")) {
        int end = 0;
        for (TimeMention mention : times(text, published)) {
          assertThat(mention.quote().span().start()).as(text).isGreaterThanOrEqualTo(end);
          assertThat(Edtf.parse(mention.value().toString())).as(text).isEqualTo(mention.value());
          end = mention.quote().span().end();
        }
      }
    }
  }

  @Test
  void daysBeforeTheLunarNewYearAreCountedFromItsEve() {
    assertThat(told("Ngày 28 Tết, phiến quân phục kích một đoàn xe. Đêm giao thừa, làng này bị ném bom.", "2023-01-22"))
        .containsExactly("Ngày 28 Tết = 2023-01-19", "Đêm giao thừa = 2023-01-21");
    assertThat(told("Ngày 28 Tết, phiến quân phục kích một đoàn xe.", "2022-02-03")).containsExactly("Ngày 28 Tết = 2022-01-30");
    assertThat(told("Vụ xả súng đêm giao thừa khiến 39 người chết.", "2017-06-05")).isEmpty();
  }

  @Test
  void partsOfAFeastAndWhatComesBeforeIt() {
    assertThat(told("Hồi đầu tháng Ramadan, họ không kích Rafah.", "2024-03-25")).containsExactly("Hồi đầu tháng Ramadan = 2024-03~");
    assertThat(told("Họ sẽ không thả ai trước lễ Phục sinh.", "2024-03-25")).containsExactly("trước lễ Phục sinh = ../2024-03-31");
  }

  @Test
  void aTextThatBeginsWithADayOfOldTellsOfItsYear() {
    assertThat(told("Rạng sáng 17/2/1979, địch tấn công. Ngày 5/3, họ tuyên bố rút quân. Đầu năm đó, ngày 7/1, ta vào Phnom Penh.",
        "2019-02-16")).containsExactly("Rạng sáng 17/2/1979 = 1979-02-17", "Ngày 5/3 = 1979-03-05", "Đầu năm đó, ngày 7/1 = 1979-01-07");
    assertThat(told("Ngày 17/2/1979, địch tấn công. Lễ tưởng niệm diễn ra ngày 15/2.", "2019-02-16"))
        .containsExactly("Ngày 17/2/1979 = 1979-02-17", "ngày 15/2 = 2019-02-15");
    assertThat(told("Hôm 15/2, họ họp. Ngày 17/2/1979, địch tấn công. Ngày 3/1, hai bên đã nổ súng.", "2019-02-16"))
        .containsExactly("Hôm 15/2 = 2019-02-15", "Ngày 17/2/1979 = 1979-02-17", "Ngày 3/1 = 2019-01-03");
    assertThat(told("Ngày 24/2/1968, họ chiếm lại Huế. Ngày 13/5, hội nghị mở ra.", ""))
        .containsExactly("Ngày 24/2/1968 = 1968-02-24", "Ngày 13/5 = 1968-05-13");
  }

  @Test
  void whatCameDaysAfterAnUntoldDayHasNoDate() {
    assertThat(told("Họ mở chiến dịch vào cuối tháng trước. Ba ngày sau, thị trấn thất thủ.", "2023-11-15"))
        .containsExactly("cuối tháng trước = 2023-10~");
    assertThat(told("Hôm sau, dân chạy khỏi thị trấn.", "2023-11-15")).isEmpty();
  }

  @Test
  void theFirstTimeIsNoAmount() {
    assertThat(told("Ông tối 10/8 lần đầu thừa nhận cuộc tấn công.", "2024-08-12")).containsExactly("tối 10/8 = 2024-08-10");
    assertThat(told("Hàn Quốc hoãn cuộc tập trận sang tháng 11.", "2024-10-20")).containsExactly("tháng 11 = 2024-11");
  }
}
