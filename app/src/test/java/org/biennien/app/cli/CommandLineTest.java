package org.biennien.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The program as a user calls it: what it prints, what it says of bad input, how it exits.
class CommandLineTest {
  private static final String RETAKEN =
      "Ngày 8/11, quân đội Syria thông báo đã giành lại quyền kiểm soát thành phố Albu Kamal từ phiến quân IS.";

  @TempDir
  private Path folder;

  private final Typed typed = new Typed();

  @BeforeEach
  void writeOneArticle() throws IOException {
    Files.writeString(folder.resolve("tin.txt"), "date 2017-11\n" + RETAKEN);
  }

  private String home() {
    return folder.resolve("nha").toString();
  }

  @Test
  void aFaultyFileIsNamedWithItsReasonAndTheOthersAreRead() throws IOException {
    Files.write(folder.resolve("anh.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
    Files.writeString(folder.resolve("rong.txt"), "  \n");
    assertThat(typed.run("read", folder.toString(), "--format", "jsonl")).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(typed.said()).contains("anh.txt", "không phải văn bản", "rong.txt", "không có chữ", "2 bài không đọc được");
    assertThat(typed.printed()).contains("\"tin#");
    assertThat(typed.said()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void aFolderWithoutArticlesIsToldAsSuch() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("trong"));
    assertThat(typed.run("read", empty.toString())).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("không thấy bài nào");
  }

  @Test
  void aFileThatIsNotThereIsToldAndNothingIsMadeUp() {
    assertThat(typed.run("read", folder.resolve("khong-co.txt").toString())).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("khong-co.txt", "không mở được");
  }

  @Test
  void goldJsonKeepsTheInputsNameAndItsOffsetsPointIntoTheText() throws IOException {
    Path outFolder = folder.resolve("ra");
    assertThat(typed.run("read", folder.resolve("tin.txt").toString(), "--format", "gold-json", "--out", outFolder.toString()))
        .isEqualTo(ExitCode.DONE);
    JsonNode file = JsonMapper.shared().readTree(Files.readString(outFolder.resolve("tin.json")));
    String text = file.path("text").stringValue();
    assertThat(text).isEqualTo("date 2017-11\n" + RETAKEN);
    assertThat(file.path("published").stringValue()).isEqualTo("2017-11");
    assertThat(file.path("claims")).isNotEmpty().allSatisfy(claim -> {
      String words = claim.path("trigger").path("text").stringValue();
      int start = claim.path("trigger").path("start").intValue();
      assertThat(text.substring(start, start + words.length())).isEqualTo(words);
    });
  }

  @Test
  void standardInputIsReadAsAnArticle() {
    assertThat(typed.runOn(RETAKEN, "read", "-", "--published", "2017-11", "--outlet", "Bản tin Quốc tế"))
        .isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("Bản tin Quốc tế", "chiếm", "đã xảy ra", "Albu Kamal", "Quân đội Syria");
  }

  @Test
  void anImpossibleDateOnTheCommandLineIsRefusedAndSaysHowToWriteIt() {
    assertThat(typed.run("read", folder.toString(), "--published", "2017-13-45")).isEqualTo(ExitCode.USAGE);
    assertThat(typed.said()).contains("2017-13-45", "2017-11-08");
  }

  @Test
  void fieldsThatTheCodebookDoesNotKnowAreNamedOnce() throws IOException {
    Files.writeString(folder.resolve("mot.json"), "{\"text\": \"Tin một.\", \"mau\": 1}");
    Files.writeString(folder.resolve("hai.json"), "{\"text\": \"Tin hai.\", \"mau\": 2}");
    assertThat(typed.run("read", folder.toString(), "--format", "csv")).isEqualTo(ExitCode.DONE);
    assertThat(typed.said()).containsOnlyOnce("mau");
  }

  @Test
  void theLedgerAnswersByAnySpellingOfAPlace() {
    assertThat(typed.run("chronicle", "add", folder.toString(), "--home", home())).isEqualTo(ExitCode.DONE);
    assertThat(typed.run("ledger", "albu kamal", "--home", home(), "--at", "2017-11-30")).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("Albu Kamal", "chiếm được", "giành lại quyền kiểm soát");
  }

  @Test
  void thePlaceThatNobodyNamedIsNotFoundAndOthersAreOffered() {
    typed.run("chronicle", "add", folder.toString(), "--home", home());
    assertThat(typed.run("ledger", "Atlantis", "--home", home())).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(typed.said()).contains("Atlantis", "Albu Kamal");
  }

  @Test
  void theSameArticleTwiceIsOneArticle() {
    typed.run("chronicle", "add", folder.toString(), "--home", home());
    assertThat(typed.run("chronicle", "add", folder.toString(), "--home", home())).isEqualTo(ExitCode.DONE);
    assertThat(typed.said()).contains("đã thêm 0 bài, 1 bài có sẵn");
    assertThat(typed.run("chronicle", "check", "--home", home())).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("1 bài");
  }

  @Test
  void aClaimIsExplainedWithItsWordsMarkedAndAReasonForEachField() {
    String id = seizure();
    assertThat(typed.run("claim", id, "--home", home())).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("«giành lại quyền kiểm soát»", "SYR.MIL", "Albu Kamal", "  loại: chiếm, xác suất ",
        "  mức thực: đã xảy ra, xác suất ", "«quân đội»: thuộc quân đội, của «Syria»").doesNotContain("probability", "p=", "spelled so");
  }

  @Test
  void anEnglishReaderIsToldTheReasonsAsTheyAreKept() {
    String id = seizure();
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertThat(typed.run("claim", id, "--home", home())).isEqualTo(ExitCode.DONE);
    } finally {
      Locale.setDefault(usual);
    }
    assertThat(typed.printed()).contains("  type: seize with probability ", "  status: actual with probability ",
        "\"quân đội\" MIL + Syria", "spelled so").doesNotContain("xác suất");
  }

  /// The id of a claim that the chronicle has.
  private String seizure() {
    typed.run("chronicle", "add", folder.toString(), "--home", home());
    typed.run("read", folder.resolve("tin.txt").toString(), "--format", "jsonl");
    return JsonMapper.shared().readTree(typed.printed().lines().filter(line -> line.contains("\"seize\"")).findFirst()
        .orElseThrow()).path("id").stringValue();
  }

  @Test
  void aHomeThatCannotBeWrittenIsToldWithItsPath() {
    String home = folder.resolve("tin.txt").resolve("nha").toString();
    assertThat(typed.run("chronicle", "add", folder.toString(), "--home", home)).isEqualTo(ExitCode.FAILED);
    assertThat(typed.said()).contains("tin.txt").doesNotContain("\tat ");
  }

  @Test
  void aPortInUseIsToldWithTheMend() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      int port = taken.getLocalPort();
      assertThat(typed.run("serve", "--port", Integer.toString(port), "--home", home())).isEqualTo(ExitCode.FAILED);
      assertThat(typed.said()).contains(Integer.toString(port), "--port").doesNotContain("\tat ");
    }
  }

  @Test
  void openPrintsTheLedgersOfAFolderAndNothingElse() throws IOException {
    assertThat(typed.run("open", folder.toString(), "--no-serve", "--home", home())).isEqualTo(ExitCode.DONE);
    assertThat(typed.printed()).contains("Albu Kamal", "Syria");
    Files.delete(folder.resolve("tin.txt"));
    Files.writeString(folder.resolve("khac.txt"), "date 2022-11\nUkraine tuyên bố đã giải phóng thành phố Kherson.");
    typed.run("open", folder.toString(), "--no-serve", "--home", home());
    assertThat(typed.printed()).contains("Kherson").doesNotContain("Albu Kamal");
  }

  @Test
  void aCellThatASpreadsheetWouldRunIsGuarded() throws IOException {
    Files.writeString(folder.resolve("x.json"),
        "{\"id\": \"=1+2\", \"text\": \"Quân đội Syria đã giải phóng thành phố Homs.\"}");
    typed.run("read", folder.resolve("x.json").toString(), "--format", "csv");
    assertThat(typed.printed()).contains("'=1+2").doesNotContain("\n=1+2", ",=1+2");
  }

  @Test
  void anUnknownCommandIsAUsageError() {
    assertThat(typed.run("docbao")).isEqualTo(ExitCode.USAGE);
    assertThat(typed.run()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void everyCommandHasHelpWithAnExample() {
    for (String command : new String[] {"read", "ledger", "diff", "events", "claim", "serve", "open", "words"}) {
      assertThat(typed.run(command, "--help")).isEqualTo(ExitCode.DONE);
      assertThat(typed.printed()).contains("Ví dụ", "biennien " + command);
    }
  }
}
