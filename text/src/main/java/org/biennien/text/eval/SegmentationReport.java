package org.biennien.text.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.biennien.text.Sentence;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.model.AnalysisModel;
import org.biennien.text.pipeline.Annotator;
import org.biennien.text.tag.PosTagger;
import org.biennien.text.train.GoldSentence;
import org.biennien.text.train.Treebank;

/// Prints the figures of `reports/text.md`: `SegmentationReport MODEL TREEBANK [RAW]`.
///
/// Words: the gold words of a sentence are written with one space between each two syllables and read as one
/// sentence; a word is right if both its ends are. Tags: once over gold words, once over the words found (a
/// word counts if its ends and its tag are right). Speed: the first 20 MB of RAW (plain text, one article a
/// line) read several times by one thread; CPU time of that thread, best pass.
public final class SegmentationReport {
  private static final int SPEED_BYTES = 20_000_000;
  private static final int PASSES = 4;

  private final PrintStream out;

  private SegmentationReport(PrintStream out) {
    this.out = out;
  }

  /// The command.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      throw new IllegalArgumentException("expected MODEL TREEBANK [RAW]");
    }
    var report = new SegmentationReport(System.out);
    AnalysisModel model = AnalysisModel.read(ByteBuffer.wrap(Files.readAllBytes(Path.of(arguments[0]))));
    List<GoldSentence> gold = Treebank.read(Path.of(arguments[1]));
    report.words(Annotator.of(model), gold);
    report.goldTags(new PosTagger(model.classes(), new Lexicon(model.lexicon()), model.tags(), model.settled()), gold);
    if (arguments.length > 2) {
      report.speed(Annotator.of(model), Path.of(arguments[2]));
    }
  }

  private void words(Annotator annotator, List<GoldSentence> gold) {
    int found = 0;
    int wanted = 0;
    int right = 0;
    int rightTagged = 0;
    int exact = 0;
    for (GoldSentence line : gold) {
      Sentence sentence = annotator.annotateSentence(line.text()).sentences().getFirst();
      var spans = new HashSet<List<Integer>>();
      var tagged = new HashSet<List<Object>>();
      for (int i = 0; i < line.words().size(); i++) {
        int[] word = line.words().get(i);
        spans.add(List.of(word[0], word[1]));
        tagged.add(List.of(word[0], word[1], line.tags().get(i)));
      }
      int rightHere = 0;
      for (Word word : sentence.words()) {
        var span = sentence.span(word.from(), word.to());
        rightHere += spans.contains(List.of(span.start(), span.end())) ? 1 : 0;
        rightTagged += tagged.contains(List.of(span.start(), span.end(), word.partOfSpeech())) ? 1 : 0;
      }
      right += rightHere;
      found += sentence.words().size();
      wanted += line.words().size();
      exact += rightHere == line.words().size() && rightHere == sentence.words().size() ? 1 : 0;
    }
    print("words P / R / F1: %.2f / %.2f / %.2f; sentences wholly right: %.1f %%",
        100.0 * right / found, 100.0 * right / wanted, 200.0 * right / (found + wanted),
        100.0 * exact / gold.size());
    print("words with tag, F1: %.2f", 200.0 * rightTagged / (found + wanted));
  }

  private void goldTags(PosTagger tagger, List<GoldSentence> gold) {
    int all = 0;
    int right = 0;
    for (GoldSentence line : gold) {
      List<Token> tokens = line.tokens();
      List<Word> words = line.over(tokens);
      List<Word> tagged = tagger.tag(tokens, words);
      for (int i = 0; i < words.size(); i++) {
        all++;
        right += words.get(i).partOfSpeech() == tagged.get(i).partOfSpeech() ? 1 : 0;
      }
    }
    print("tags over gold words, accuracy: %.2f (%d words)", 100.0 * right / all, all);
  }

  private void speed(Annotator annotator, Path raw) throws IOException {
    List<String> articles = head(raw);
    var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int pass = 0; pass < PASSES; pass++) {
      long cpu = thread.getCurrentThreadCpuTime();
      long bytes = thread.getCurrentThreadAllocatedBytes();
      long syllables = 0;
      for (String article : articles) {
        for (Sentence sentence : annotator.annotate(article).sentences()) {
          syllables += sentence.tokens().size();
        }
      }
      double seconds = (thread.getCurrentThreadCpuTime() - cpu) / 1e9;
      print("pass %d, whole chain: %,.0f tokens a second of CPU, %d bytes allocated a token", pass,
          syllables / seconds, (thread.getCurrentThreadAllocatedBytes() - bytes) / syllables);
    }
  }

  private static List<String> head(Path raw) throws IOException {
    var articles = new ArrayList<String>();
    try (BufferedReader reader = Files.newBufferedReader(raw, StandardCharsets.UTF_8)) {
      long read = 0;
      for (String line = reader.readLine(); line != null && read < SPEED_BYTES; line = reader.readLine()) {
        articles.add(line);
        read += line.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return articles;
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
