package org.biennien.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Article;
import org.biennien.claim.Edtf;
import org.biennien.claim.PublicationDate;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.MentionFinder;
import org.biennien.extract.Mentions;
import org.biennien.extract.attribution.Attribution.Shape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;

class SourceFinderTest {
  private static final Annotator ANNOTATOR = Annotator.load();
  private static final MentionFinder MENTIONS = MentionFinder.load();
  private static final SourceFinder SOURCES = SourceFinder.load();

  private static List<Attribution> attributions(String text) {
    var article = new Article("a", Optional.empty(),
        PublicationDate.of(Edtf.parse("2017-11-20"), PublicationDate.Basis.GIVEN), Optional.empty(),
        Optional.empty(), text, List.of());
    Mentions mentions = MENTIONS.apply(new AnnotatedArticle(article, ANNOTATOR.annotate(text)));
    var row = new TokenRow(mentions.article());
    List<Attribution> found =
        SOURCES.find(row, Located.all(row, mentions.actors()), Located.all(row, mentions.times()),
            Located.all(row, mentions.places())).all();
    assertThat(found).allSatisfy(a ->
        assertThat(a.source().quote().span().of(text)).isEqualTo(a.source().quote().text()));
    return found;
  }

  @Test
  void whoStandsBeforeAWordOfSayingIsASource() {
    Source source = attributions("Quân đội Syria thông báo đã chiếm thị trấn Harim.").getFirst().source();
    assertThat(source.quote().text()).isEqualTo("Quân đội Syria");
    assertThat(source.name()).contains("SYR.MIL");
    assertThat(source.kind()).isEqualTo(SourceKind.PARTY);
    assertThat(source.date()).isEmpty();
  }

  @Test
  void aDateBeforeTheWordOfSayingIsTheSources() {
    Source source = attributions("SOHR ngày 4/11 cho biết giao tranh đã nổ ra ở Hama.").getFirst().source();
    assertThat(source.name()).contains("SOHR");
    assertThat(source.kind()).isEqualTo(SourceKind.MONITOR);
    assertThat(source.date()).contains(Edtf.parse("2017-11-04"));
  }

  @Test
  void aDateAfterTheWordOfSayingIsNotTheSources() {
    Source source = attributions("SOHR cho biết ngày 4/11, giao tranh đã nổ ra ở Hama.").getFirst().source();
    assertThat(source.date()).isEmpty();
  }

  private static Optional<Edtf> date(String text) {
    return attributions(text).getFirst().source().date();
  }

  @Test
  void aDateBehindWhoSaidWhatWasToldBeforeIsTheSources() {
    Optional<Edtf> fourth = Optional.of(Edtf.parse("2017-11-04"));
    assertThat(date("Giao tranh đã nổ ra ở Hama, SOHR cho biết hôm 4/11.")).isEqualTo(fourth);
    assertThat(date("\"Giao tranh đã nổ ra ở Hama\", SOHR cho biết hôm 4/11, thêm rằng dân đã bỏ chạy.")).isEqualTo(fourth);
    assertThat(date("SOHR thông báo trên Twitter hôm 4/11 rằng giao tranh đã nổ ra.")).isEqualTo(fourth);
    assertThat(date("Trước đó, SOHR cho biết ngày 4/11, giao tranh đã nổ ra ở Hama.")).isEmpty();
    assertThat(date("Một trận đánh ở Hama đã nổ ra sáng 4/11, SOHR cho biết.")).isEmpty();
    assertThat(date("Còn vào sáng 4/11, SOHR cho biết giao tranh đã nổ ra.")).isEqualTo(fourth);
  }

  @Test
  void aDateBeforeTheOccasionOfASayingIsTheSources() {
    assertThat(date("Ngày 4/11, sau cuộc họp ở Sochi, Quân đội Syria cho biết sẽ rút khỏi Hama."))
        .contains(Edtf.parse("2017-11-04"));
  }

  @Test
  void theoNamesASource() {
    Attribution attribution = attributions("Theo hãng tin AFP, hai xe tăng đã bị bắn cháy.").getFirst();
    assertThat(attribution.shape()).isEqualTo(Shape.ACCORDING);
    assertThat(attribution.source().quote().text()).isEqualTo("hãng tin AFP");
    assertThat(attribution.source().name()).contains("AFP");
    assertThat(attribution.source().kind()).isEqualTo(SourceKind.MEDIA);
  }

  @Test
  void theoAPlanNamesNone() {
    assertThat(attributions("Theo kế hoạch, quân đội sẽ rút khỏi Hama.")).isEmpty();
  }

  @Test
  void whoCitesAndWhoIsCitedAreBothSources() {
    List<Attribution> found = attributions("Reuters dẫn lời một quan chức địa phương cho hay ba người đã chết.");
    assertThat(found).extracting(Attribution::shape).contains(Shape.CITED, Shape.SAYS);
    assertThat(found).extracting(a -> a.source().quote().text()).contains("Reuters", "một quan chức địa phương");
  }

  @Test
  void aWitnessIsToldByTheWordForOne() {
    Source source = attributions("Một nhân chứng kể lại rằng nhiều người bỏ chạy.").getFirst().source();
    assertThat(source.kind()).isEqualTo(SourceKind.WITNESS);
    assertThat(source.quote().text()).isEqualTo("Một nhân chứng");
  }

  private static List<String> words(String text) {
    return attributions(text).stream().map(a -> a.source().quote().text()).toList();
  }

  @Test
  void whoIsNamedBeforeHisRankIsTheSource() {
    assertThat(words("Ivan Petrov, chỉ huy lữ đoàn đóng gần Kupiansk, cho biết giao tranh còn tiếp diễn."))
        .containsExactly("Ivan Petrov");
  }

  @Test
  void whatStandsInBracketsBelongsToTheName() {
    assertThat(words("Lực lượng Hỗ trợ Nhanh (RSF) tuyên bố đã chiếm El Fasher."))
        .containsExactly("Lực lượng Hỗ trợ Nhanh (RSF)");
  }

  @Test
  void aQuotedFirstPersonIsNoSource() {
    assertThat(words("“Chúng tôi khẳng định không rút quân”, Bộ Quốc phòng Armenia thông báo."))
        .containsExactly("Bộ Quốc phòng Armenia");
  }

  @Test
  void anUnnamedSourceIsTakenWithItsCarrier() {
    assertThat(words("Hãng thông tấn RIA Novosti dẫn nguồn tin giấu tên cho biết cầu đã bị phá."))
        .contains("nguồn tin giấu tên", "Hãng thông tấn RIA Novosti");
  }

  @Test
  void theMediumThatSomebodySpokeToRelaysHisWords() {
    Attribution said = attributions("Một quan chức Mỹ nói với Reuters rằng máy bay đã rút khỏi Niamey.").getFirst();
    assertThat(said.chain()).extracting(s -> s.quote().text()).containsExactly("Một quan chức Mỹ", "Reuters");
  }

  @Test
  void aCapitalAtTheStartOfASentenceNamesNobody() {
    assertThat(words("Nguyên nhân vụ nổ chưa được công bố.")).isEmpty();
  }

  @Test
  void whoBacksAGroupDoesNotSpeakForIt() {
    Source source = attributions("Nhóm phiến quân M23 do Rwanda hậu thuẫn ngày 27/1 tuyên bố đã chiếm Goma.").getFirst().source();
    assertThat(source.name()).contains("M23");
    assertThat(source.date()).contains(Edtf.parse("2017-01-27"));
    assertThat(attributions("Số tù binh Ukraine do Nga công bố là 20 người.").getFirst().source().name())
        .contains("RUS");
  }

  @Test
  void ofWhomAnAllianceConsistsDoesNotSpeakForIt() {
    Source source = attributions("Liên minh Huynh đệ gồm ba nhóm vũ trang cho biết đã chiếm Lashio.").getFirst().source();
    assertThat(source.quote().text()).isEqualTo("Liên minh Huynh đệ");
    assertThat(source.kind()).isEqualTo(SourceKind.PARTY);
  }

  @Test
  void anArmedGroupIsNoWebPage() {
    assertThat(attributions("Ba nhóm vũ trang ở Mali cho biết đã rút quân.").getFirst().source().kind()).isEqualTo(SourceKind.PARTY);
  }

  @Test
  void aBodyThatIsOnlyDescribedHasNoNameAndAUnionIsNoWitness() {
    Source bodies = attributions("Các tổ chức phi chính phủ cho biết 20 người thiệt mạng.").getFirst().source();
    assertThat(bodies.name()).isEmpty();
    assertThat(bodies.kind()).isEqualTo(SourceKind.MONITOR);
    Source union = attributions("Theo Nghiệp đoàn Bác sĩ Sudan, 5 người thiệt mạng.").getFirst().source();
    assertThat(union.quote().text()).isEqualTo("Nghiệp đoàn Bác sĩ Sudan");
    assertThat(union.kind()).isEqualTo(SourceKind.MONITOR);
  }

  private static Source first(String text) {
    return attributions(text).getFirst().source();
  }

  @Test
  void whatSomebodyDoesNotSayHasNoSource() {
    assertThat(words("Mỹ chưa hề xác nhận vụ không kích.")).isEmpty();
    assertThat(words("Bộ Quốc phòng Nga không tiết lộ số binh sĩ thiệt mạng.")).isEmpty();
    assertThat(words("Quân đội Mali không ngừng cáo buộc Pháp.")).containsExactly("Quân đội Mali");
  }

  @Test
  void whatIsHeldToBeSoHasNoSource() {
    assertThat(words("Nga được cho là đã phóng 20 tên lửa.")).isEmpty();
  }

  @Test
  void theMediumMayStandWithinTheWordOfSaying() {
    Attribution said = attributions("Ông Bagnall cho hãng tin AP biết cầu đã bị phá.").getFirst();
    assertThat(said.chain()).extracting(s -> s.quote().text()).containsExactly("Ông Bagnall", "hãng tin AP");
  }

  @Test
  void whoCitesMayBeToldAfterWhoIsCited() {
    List<Attribution> found = attributions("Dẫn lời một nhân chứng, Reuters đưa tin cầu đã bị phá.");
    assertThat(found).extracting(a -> a.source().quote().text()).containsExactly("một nhân chứng", "Reuters");
    assertThat(found.getFirst().shape()).isEqualTo(Shape.CITED);
  }

  @Test
  void aWordOfSayingMayBePartOfAName() {
    assertThat(words("Bộ Thông tin Somalia cho hay quân đội đã chiếm Adan Yabal.")).containsExactly("Bộ Thông tin Somalia");
  }

  @Test
  void aWordOfSayingWithinALongerWordSaysNothing() {
    assertThat(words("Quân đội Mali cho biết đã bắt 11 nghi phạm.")).containsExactly("Quân đội Mali");
  }

  @Test
  void aPlaceWhereSomebodySpeaksIsNoSource() {
    assertThat(words("Quan chức thành phố Kassala, miền đông Sudan, sáng nay xác nhận cầu đã bị phá."))
        .containsExactly("Quan chức thành phố Kassala");
  }

  @Test
  void aNewspaperIsNoAlarm() {
    assertThat(words("Cả tỉnh được báo động, tuyên bố có hiệu lực từ sáng nay.")).doesNotContain("báo động");
  }

  @Test
  void whoRunsABodyDoesNotSpeakForIt() {
    assertThat(words("Bộ Y tế ở Gaza, do Hamas điều hành, thông báo 83 người thiệt mạng.")).containsExactly("Bộ Y tế ở Gaza");
    assertThat(words("Lữ đoàn Al-Qassam, cánh vũ trang của Hamas, nhận trách nhiệm vụ pháo kích."))
        .containsExactly("Lữ đoàn Al-Qassam");
    assertThat(words("Liên minh Sông Congo (AFC), liên minh gồm nhóm M23, tuyên bố đã kiểm soát Goma."))
        .containsExactly("Liên minh Sông Congo (AFC)");
  }

  @Test
  void anAcronymGoesOnWithTheName() {
    Source source = first("Cơ quan An ninh Liên bang Nga (FSB) cho biết đã bắt hai người.");
    assertThat(source.quote().text()).isEqualTo("Cơ quan An ninh Liên bang Nga (FSB)");
    assertThat(source.name()).contains("RUS.POL");
  }

  @Test
  void aMinistrySpeaksForItsStateAndAHospitalDoesNot() {
    assertThat(first("Bộ Quốc phòng Nga thông báo đã chiếm làng.").kind()).isEqualTo(SourceKind.PARTY);
    assertThat(first("Bộ Y tế Gaza cho biết 30 người thiệt mạng.").kind()).isEqualTo(SourceKind.OFFICIAL);
    assertThat(first("Giới chức địa phương cho biết 30 người thiệt mạng.").quote().text()).isEqualTo("Giới chức địa phương");
  }

  @Test
  void aStatementTellsWhatItsAuthorTells() {
    Source statement = first("Thông cáo của quân đội Hàn Quốc cho biết tên lửa đã bị bắn hạ.");
    assertThat(statement.name()).contains("KOR.MIL");
    assertThat(statement.kind()).isEqualTo(SourceKind.PARTY);
    assertThat(first("Theo thông cáo này, tên lửa đã bị bắn hạ.").kind()).isEqualTo(SourceKind.UNNAMED);
    assertThat(first("Ảnh vệ tinh của Maxar cho thấy sân bay bị phá.").kind()).isEqualTo(SourceKind.MONITOR);
    assertThat(first("Một đoạn video cho thấy sân bay bị phá.").kind()).isEqualTo(SourceKind.UNNAMED);
  }

  @Test
  void whoSpeaksForAnObserverIsOne() {
    assertThat(first("Ông Rami Abdel Rahman, giám đốc SOHR, nói 30 người chết.").kind()).isEqualTo(SourceKind.MONITOR);
  }

  @Test
  void whatIsDescribedIsCalledByItsName() {
    assertThat(first("Cơ quan cứu hộ Magen David Adom cho biết 7 người đã chết.").name()).contains("Magen David Adom");
    assertThat(first("Người dân Marawi cho biết cầu đã bị phá.").name()).isNotEqualTo(Optional.of("Marawi"));
  }

  @Test
  void aPointingWordBelongsToTheSource() {
    assertThat(words("Nguồn tin này nói thêm quân đội đã rút.")).containsExactly("Nguồn tin này");
    assertThat(words("Ông Trump liên tục tuyên bố đã thắng.")).containsExactly("Ông Trump");
  }

  @Test
  void whoPublishesAVideoTellsWhatItShows() {
    assertThat(words("Đoạn video do quân đội Mali đăng ngày 5/3 cho thấy cầu bị phá.")).containsOnly("quân đội Mali");
    assertThat(words("Theo bản tin trên KCNA, cầu bị phá.")).containsExactly("KCNA");
  }

  @Test
  void aStatementIsWhoseWhoSpokeBefore() {
    List<Attribution> found = attributions("Quân đội Mali cho biết đã chiếm Kidal. “Phiến quân đã bỏ chạy”, thông cáo viết.");
    assertThat(found.getLast().source().quote().text()).isEqualTo("thông cáo");
    assertThat(found.getLast().source().name()).contains("MLI.MIL");
    assertThat(found.getLast().source().kind()).isEqualTo(SourceKind.PARTY);
  }

  @Test
  void thisOutletIsTheOneThatReportedBefore() {
    assertThat(attributions("Reuters đưa tin Mali đã rút quân. Hãng này cho biết thêm cầu bị phá.").getLast().source().name())
        .contains("Reuters");
    assertThat(attributions("Quân đội Mali đã rút. Một nguồn tin cho biết cầu bị phá. Nguồn tin này nói thêm đường bị chặn.")
        .getLast().source().name()).isEmpty();
  }
}
