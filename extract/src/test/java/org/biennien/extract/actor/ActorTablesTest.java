package org.biennien.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.biennien.claim.ActorCode;
import org.biennien.claim.SourceKind;
import org.biennien.extract.pattern.LowerForms;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.pipeline.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorTablesTest {
  private static final Annotator ANNOTATOR = Annotator.load();

  private static LowerForms forms(String text) {
    return LowerForms.of(sentence(text));
  }

  private static Sentence sentence(String text) {
    AnnotatedText annotated = ANNOTATOR.annotate(text);
    return annotated.sentences().getFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "countries.tsv,1", "countries.tsv,2", "countries.tsv,3", "actors.tsv,2", "people.tsv,3", "sources.tsv,3",
  })
  void everyNameIsFoundAsTheTokenizerCutsIt(String table, int column) {
    NameTrie<Lexeme> names = ActorLexicon.load(List.of()).names();
    var lost = new ArrayList<String>();
    for (TableRow row : TableRow.resource(table, 4)) {
      if (table.equals("sources.tsv") && !row.field(1).equals("media")) {
        continue;
      }
      for (String name : row.alternatives(column)) {
        Sentence sentence = sentence(name);
        boolean whole = names.longest(LowerForms.of(sentence), 0)
            .filter(m -> m.to() == sentence.tokens().size() || name.endsWith("."))
            .isPresent();
        if (!whole) {
          lost.add(row.row().line() + " " + name);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Nga, RUS", "CHDCND Triều Tiên, PRK", "Ả Rập Xê Út, SAU", "Ả-rập Xê-út, SAU", "Liên Xô, SUN",
    "Moskva, RUS.GOV",
    "Lầu Năm Góc, USA.GOV", "IDF, ISR.MIL", "Hayat Tahrir al-Sham, HTS", "Tổ chức Nhà nước Hồi giáo, IS",
    "Quân đội Arakan, ARAKAN", "Mặt trận Giải phóng Dân tộc Moro, MNLF", "Volodymyr Zelensky, UKR.GOV",
    "Cốt-đi-voa, CIV", "Môdămbích, MOZ", "Xri Lan-ca, LKA", "Cabo Verde, CPV", "Bê-ô-grát, YUG.GOV", "Điện Miraflores, VEN.GOV",
    "Quân đội Giải phóng Kosovo, KLA", "Hổ Tamil, LTTE", "Phong trào Dân tộc giải phóng Azawad, MNLA", "Viv Ansanm, VIVANSANHOMME",
    "Quân đội Giải phóng Dân tộc Tây Papua, OPM", "tổ chức Giám sát Nhân quyền Syria, SOHR", "Slobodan Milosevic, YUG.GOV",
    "SOUTHCOM, USA.MIL", "CARICOM, CARICOM", "nhiều quốc gia vùng Vịnh, GCC",
    "Abu Bakr al-Baghdadi, IS", "M23, M23", "Liên Hợp Quốc, UN",
  })
  void aNameHasItsCode(String name, String code) {
    assertThat(ActorTable.load().code(name)).contains(new ActorCode(code));
  }

  @Test
  void aNameOfNoTableHasNoCode() {
    assertThat(ActorTable.load().code("Sao Hỏa")).isEmpty();
    assertThat(ActorTable.load().code("is")).as("the acronym IS needs capitals").isEmpty();
  }

  @Test
  void theHeadNounTellsWhatSortOfThingAPhraseDenotes() {
    Sentence sentence = sentence("Hai xe tăng của quân đội Syria bị phá hủy.");
    assertThat(ActorTable.load().kind(sentence, 0)).contains(ActorKind.EQUIPMENT);
    assertThat(ActorTable.load().kind(sentence, sentence.tokens().size() - 1)).isEmpty();
  }

  @Test
  void aSourceIsFoundByItsLongestName() {
    SourceTable sources = SourceTable.load();
    assertThat(sources.find(forms("Fars News Agency đưa tin."), 0))
        .hasValueSatisfying(s -> {
          assertThat(s.name()).isEqualTo("FNA");
          assertThat(s.to()).isEqualTo(3);
          assertThat(s.kind()).isEqualTo(SourceKind.MEDIA);
          assertThat(s.side()).contains(new ActorCode("IRN"));
        });
    assertThat(sources.find(forms("Amaq đưa tin."), 0).map(SourceEntry::kind)).contains(SourceKind.PARTY);
    assertThat(sources.find(forms("SOHR đưa tin."), 0).map(SourceEntry::kind))
        .contains(SourceKind.MONITOR);
    assertThat(sources.find(forms("Quân đội đưa tin."), 0)).isEmpty();
  }

  @Test
  void aTableOfOnesOwnGoesFirst(@TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("mine.tsv"), "SAOMAI\tgroup\tSao Mai Đỏ\t-\n");
    NameTrie<Lexeme> names = ActorLexicon.load(List.of(table)).names();
    assertThat(names.exact("Sao Mai Đỏ")).hasSize(1);
  }

  @Test
  void aMalformedLineIsNamedWithFileLineAndWhatIsRight(@TempDir Path folder) throws IOException {
    Path table = Files.writeString(folder.resolve("mine.tsv"), "# head\nSAOMAI\tband\tSao Mai Đỏ\t-\n");
    assertThatThrownBy(() -> ActorRecognizer.load(List.of(table)))
        .hasMessageContaining("mine.tsv:2")
        .hasMessageContaining("GROUP");
    Files.writeString(table, "sao mai\tgroup\tSao Mai Đỏ\t-\n");
    assertThatThrownBy(() -> ActorRecognizer.load(List.of(table)))
        .hasMessageContaining("mine.tsv:1")
        .hasMessageContaining("SYR.MIL");
  }
}
