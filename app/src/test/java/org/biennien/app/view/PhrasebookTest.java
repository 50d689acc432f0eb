package org.biennien.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.biennien.claim.ClaimType;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.SourceKind;
import org.biennien.claim.Status;
import org.biennien.text.lexicon.TableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {
  private static final Phrasebook BOOK = Phrasebook.load(SideNames.load());

  static Stream<TableFile.Row> examples() {
    return Phrasebook.table().rows().stream().filter(row -> !row.column(3).equals("-"));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleOfAPhraseIsSaidAsWrittenBesideIt(TableFile.Row row) {
    assertThat(BOOK.vietnamese(row.column(0), row.column(3))).contains(row.column(4));
  }

  @Test
  void everySortInBracesHasPhrasesOrIsAPlainOne() {
    Set<String> sorts = Phrasebook.table().rows().stream().map(row -> row.column(0)).collect(Collectors.toSet());
    Set<String> plain = Arrays.stream(PlainSort.values()).map(sort -> sort.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    assertThat(sorts).doesNotContainAnyElementsOf(plain);
    assertThat(Phrasebook.table().rows()).allSatisfy(row -> {
      List<String> english = List.of(row.column(1).split("[{}]", -1));
      for (int i = 1; i < english.size(); i += 2) {
        assertThat(sorts.contains(english.get(i)) || plain.contains(english.get(i))).as(english.get(i)).isTrue();
      }
    });
  }

  @Test
  void everyWordOfTheCodebookThatAReasonMayNameIsSaid() {
    assertThat(ClaimType.values()).allSatisfy(type -> assertThat(BOOK.vietnamese("type", type.label())).isPresent());
    assertThat(Status.values()).allSatisfy(status -> assertThat(BOOK.vietnamese("status", status.label())).isPresent());
    assertThat(SourceKind.values()).allSatisfy(kind -> assertThat(BOOK.vietnamese("source", kind.label())).isPresent());
    assertThat(PlaceKind.values()).allSatisfy(kind -> assertThat(BOOK.vietnamese("kind", kind.label())).isPresent());
  }

  /// Those two are no business of others than the recogniser of actors, save here.
  @ParameterizedTest
  @ValueSource(strings = {"branch Branch", "pronoun Lexeme$PronounKind"})
  void everyBranchAndPronounOfTheExtractorIsSaid(String sortAndType) throws ClassNotFoundException {
    String[] parts = sortAndType.split(" ");
    Object[] all = Class.forName("org.biennien.extract.actor." + parts[1]).getEnumConstants();
    assertThat(all).isNotEmpty().allSatisfy(value -> assertThat(BOOK.vietnamese(parts[0], value.toString())).as("%s", value).isPresent());
  }

  @Test
  void typesAndStatusesAreCalledAsElsewhereInTheProgram() {
    ResourceBundle messages = ResourceBundle.getBundle("org.biennien.app.cli.messages", Locale.of("vi", "VN"));
    assertThat(ClaimType.values()).allSatisfy(type ->
        assertThat(BOOK.vietnamese("type", type.label())).contains(messages.getString("type." + type.label())));
    assertThat(Status.values()).allSatisfy(status ->
        assertThat(BOOK.vietnamese("status", status.label())).contains(messages.getString("status." + status.label())));
  }

  @Test
  void aReasonWithinAReasonWithinAReasonIsSaid() {
    String reason = "\"họ\" p=0.97; \"lực lượng\" MIL of RUS.MIL → \"THEY\": \"binh sĩ Nga\" before it; as it takes part here, of SYR (p=61 %)";
    assertThat(BOOK.vietnamese(reason)).contains("«họ», xác suất 97%: «lực lượng»: thuộc quân đội, của Quân đội Nga → từ chỉ những người vừa nêu, "
        + "thay cho «binh sĩ Nga» ở trước; xét vai trong câu thì thuộc Syria (xác suất 61%)");
  }

  @Test
  void aNumberThatAnOlderVersionWroteWithACommaIsRead() {
    assertThat(BOOK.vietnamese("gazetteer entry bn:mindanao, \"Midanao\" sounds like \"mindanao\" (0,95), near what was told before"))
        .contains("mục bn:mindanao của danh mục địa danh: «Midanao» đọc gần như «mindanao» (giống 95%), gần những nơi đã nêu");
  }

  /// Half a translation would hide what is missing.
  @ParameterizedTest
  @ValueSource(strings = {"by a rule of a later version", "\"Goma\" p=0.91; by a rule of a later version", "",
      "gazetteer entry gn:216281, spelled so, found by a later version", "actors.tsv: M23; found by a later version",
      "airship with probability 0.98", "counted from publication on 2017-02-31", "gazetteer entry a b, spelled so"})
  void whatTheBookDoesNotHaveIsNotSaidByHalves(String reason) {
    assertThat(BOOK.vietnamese(reason)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2017-02-06 6/2/2017", "2017-02 tháng~2/2017", "2017 năm~2017", "XXXX-12-11 11/12,~không~rõ~năm",
      "2017-02~ khoảng~tháng~2/2017", "2017-02-06? có~lẽ~6/2/2017"})
  void aDayIsSaidAsItIsWrittenInVietnam(String dayAndWords) {
    String day = dayAndWords.substring(0, dayAndWords.indexOf(' '));
    String words = dayAndWords.substring(dayAndWords.indexOf(' ') + 1).replace('~', ' ');
    assertThat(BOOK.vietnamese("counted from publication on " + day)).contains("tính từ ngày đăng bài, " + words);
  }
}
