package org.biennien.app.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.biennien.text.PartOfSpeech;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Word;

/// CoNLL-U (https://universaldependencies.org/format.html) without the columns of a parser.
///
/// FORM stands as in the text, except that a run of spaces or line ends within it is one space, as UD writes
/// Vietnamese words; LEMMA is the normalised form, in lower case unless it is a name. MISC has `start_char`
/// and `end_char`, UTF-16 code units (the unit of all offsets of this program) from the start of the text;
/// `Conf`, how likely both ends of the word are right; and `SpaceAfter=No`.
final class ConlluPrinter implements SentencePrinter {
  private final LineOutput out;
  private final Map<String, Integer> documents = new HashMap<>();
  /// Sentences take the number of their line, or else of the sentence.
  private String document = "";
  private long number;

  ConlluPrinter(LineOutput out) {
    this.out = out;
  }

  @Override
  public void begin(String name) {
    boolean standardInput = name.equals(InputFiles.STANDARD_INPUT);
    String file = standardInput ? "stdin" : String.valueOf(Path.of(name).getFileName());
    String stem = file.replaceFirst("(?<=.)\\.[^.]*$", "").replaceAll("[\\p{Z}\\p{C}/|]+", "_");
    int same = documents.merge(stem, 1, Integer::sum);
    document = same == 1 ? stem : stem + "." + same;
    number = 0;
    out.print(out.buffer().append("# newdoc id = ").append(document).append('\n'));
  }

  @Override
  public void printEmpty() {
    number++;
  }

  @Override
  public void print(String stretch, long start, Sentence sentence) {
    number++;
    StringBuilder block = out.buffer();
    block.append("# sent_id = ").append(document).append('-').append(number).append("\n# text = ");
    List<Word> words = sentence.words();
    List<Span> spans = words.stream().map(word -> Spelling.span(stretch, sentence, word)).toList();
    var rows = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Span span = spans.get(i);
      boolean last = i == words.size() - 1;
      boolean glued = last
          ? gluedToWhatFollows(stretch, span.end()) : glued(stretch, span.end(), spans.get(i + 1).start());
      Spelling.write(stretch, span, ' ', block);
      block.append(last || glued ? "" : " ");
      rows.append(i + 1).append('\t');
      Spelling.write(stretch, span, ' ', rows);
      rows.append('\t').append(lemma(sentence, word))
          .append('\t').append(word.partOfSpeech())
          .append('\t').append(word.tag().code())
          .append("\t_\t_\t_\t_\tstart_char=").append(start + span.start())
          .append("|end_char=").append(start + span.end())
          .append("|Conf=").append(Math.round(word.confidence() * 1000) / 1000.0)
          .append(glued ? "|SpaceAfter=No\n" : "\n");
    }
    out.print(block.append('\n').append(rows).append('\n'));
  }

  private static String lemma(Sentence sentence, Word word) {
    String form = sentence.form(word);
    return word.partOfSpeech() == PartOfSpeech.PROPN ? form : form.toLowerCase(Locale.ROOT);
  }

  /// Whether no space stands in `[from, to)`; an underscore is one.
  private static boolean glued(String stretch, int from, int to) {
    for (int i = from; i < to; i++) {
      if (stretch.charAt(i) == '_' || Spelling.space(stretch.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether the next sentence begins at `from`, after characters that nobody sees.
  private static boolean gluedToWhatFollows(String stretch, int from) {
    int i = from;
    while (i < stretch.length() && Character.getType(stretch.charAt(i)) == Character.FORMAT) {
      i++;
    }
    return i < stretch.length() && glued(stretch, i, i + 1);
  }
}
