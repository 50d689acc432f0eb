package org.biennien.bench;

import java.util.concurrent.TimeUnit;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.TokenKind;
import org.biennien.text.pipeline.Annotator;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Speed of the text analysis on one article of plain news prose, one thread; `-prof gc` adds what is allocated.
///
/// The same few sentences stay in the processor's caches, so real news is slower: `biennien bench text FILE`
/// measures that.
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class TextBenchmark {
  private static final String ARTICLE = """
      Ngày 8/11/2017, quân đội Syria thông báo đã giành lại quyền kiểm soát thành phố Albu Kamal ở tỉnh Deir ez-Zor, \
      nơi được coi là thành trì cuối cùng của phiến quân IS. Theo hãng tin Al Masdar News, lực lượng đồng minh cùng \
      xe tăng T-72 và máy bay Su-34 đã tiến vào trung tâm thành phố lúc 20h30.
      Tuy nhiên, một nguồn tin địa phương nói giao tranh vẫn tiếp diễn tại các khu dân cư phía bắc; ít nhất 40 tay \
      súng bị tiêu diệt, 3 xe bọc thép bị phá hủy. "Chúng tôi sẽ không rút lui", người phát ngôn của nhóm này tuyên bố.
      """;

  /// The model and the article, shared by all runs.
  @State(Scope.Benchmark)
  public static class Text {
    private Annotator annotator;
    private int syllables;

    /// Loads the model.
    @Setup
    public void load() {
      annotator = Annotator.load();
      for (Sentence sentence : annotator.segment(ARTICLE).sentences()) {
        syllables += (int) sentence.tokens().stream().filter(token -> token.kind() == TokenKind.SYLLABLE).count();
      }
    }
  }

  /// Counts syllables beside articles.
  @AuxCounters
  @State(Scope.Thread)
  public static class Syllables {
    /// Syllables read.
    public long syllables;
  }

  /// Tokens, sentences and words.
  @Benchmark
  public AnnotatedText segment(Text text, Syllables counted) {
    counted.syllables += text.syllables;
    return text.annotator.segment(ARTICLE);
  }

  /// The whole chain: with tags.
  @Benchmark
  public AnnotatedText chain(Text text, Syllables counted) {
    counted.syllables += text.syllables;
    return text.annotator.annotate(ARTICLE);
  }
}
