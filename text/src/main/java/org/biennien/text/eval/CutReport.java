package org.biennien.text.eval;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Word;
import org.biennien.text.model.AnalysisModel;
import org.biennien.text.pipeline.Annotator;
import org.biennien.text.train.CutSentences;
import org.biennien.text.train.CutSentences.CutSentence;

/// Compares a model with sentences cut by hand, each table by another reader: `CutReport MODEL CORPORA TABLE
/// [TABLE]`.
///
/// A word is right if both its ends are. Prints precision, recall and F1 against each reader, the mean, how far
/// the readers agree, and how often words are right by the confidence that the model tells of them.
public final class CutReport {
  private static final int BINS = 10;

  private final PrintStream out;
  private final Annotator annotator;
  private final int[] told = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] confidence = new double[BINS];

  private CutReport(PrintStream out, Annotator annotator) {
    this.out = out;
    this.annotator = annotator;
  }

  /// The command.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      throw new IllegalArgumentException("expected MODEL CORPORA TABLE [TABLE]");
    }
    AnalysisModel model = AnalysisModel.read(ByteBuffer.wrap(Files.readAllBytes(Path.of(arguments[0]))));
    var report = new CutReport(System.out, Annotator.of(model));
    var readers = new ArrayList<List<CutSentence>>();
    for (int i = 2; i < arguments.length; i++) {
      readers.add(CutSentences.read(Path.of(arguments[i]), Path.of(arguments[1])));
    }
    report.print(readers);
  }

  private void print(List<List<CutSentence>> readers) {
    double sum = 0;
    for (int i = 0; i < readers.size(); i++) {
      sum += model(i + 1, readers.get(i));
    }
    print("mean F1 of %d readers: %.2f", readers.size(), sum / readers.size());
    if (readers.size() == 2) {
      agreement(readers.getFirst(), readers.getLast());
    }
    print("confidence: told, right, words");
    for (int bin = 0; bin < BINS; bin++) {
      if (told[bin] > 0) {
        print("  %.2f  %.3f  %d", confidence[bin] / told[bin], right[bin] / (double) told[bin], told[bin]);
      }
    }
  }

  private double model(int reader, List<CutSentence> sentences) {
    int found = 0;
    int wanted = 0;
    int agreed = 0;
    int exact = 0;
    for (CutSentence gold : sentences) {
      Set<Span> spans = spans(gold);
      Sentence sentence = annotator.annotateSentence(gold.text()).sentences().getFirst();
      int agreedHere = 0;
      for (Word word : sentence.words()) {
        boolean isRight = spans.contains(sentence.span(word.from(), word.to()));
        agreedHere += isRight ? 1 : 0;
        int bin = Math.min(BINS - 1, (int) (word.confidence() * BINS));
        told[bin]++;
        confidence[bin] += word.confidence();
        right[bin] += isRight ? 1 : 0;
      }
      agreed += agreedHere;
      found += sentence.words().size();
      wanted += spans.size();
      exact += agreedHere == spans.size() && agreedHere == sentence.words().size() ? 1 : 0;
    }
    double f1 = 200.0 * agreed / (found + wanted);
    print("reader %d: words P / R / F1: %.2f / %.2f / %.2f; sentences wholly right: %.1f %%; %d words", reader,
        100.0 * agreed / found, 100.0 * agreed / wanted, f1, 100.0 * exact / sentences.size(), wanted);
    return f1;
  }

  private void agreement(List<CutSentence> a, List<CutSentence> b) {
    int both = 0;
    int all = 0;
    for (int i = 0; i < a.size(); i++) {
      Set<Span> first = spans(a.get(i));
      Set<Span> second = spans(b.get(i));
      all += first.size() + second.size();
      first.retainAll(second);
      both += first.size();
    }
    print("the readers agree: F1 %.2f", 200.0 * both / all);
  }

  private static Set<Span> spans(CutSentence sentence) {
    var spans = new HashSet<Span>();
    int from = 0;
    for (int i = 1; i <= sentence.starts().length; i++) {
      if (i == sentence.starts().length || sentence.starts()[i]) {
        spans.add(sentence.tokens().get(from).span().cover(sentence.tokens().get(i - 1).span()));
        from = i;
      }
    }
    return spans;
  }

  private void print(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
