package org.biennien.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Collections;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.biennien.text.AnnotatedText;
import org.biennien.text.pipeline.Annotator;

/// Cuts Vietnamese text into words, syllables, or both:
/// `Quân đội giải phóng Đa-mát.` → `Quân đội` `giải phóng` `Đa-mát`.
///
/// A term is the form of a word as module `text` gives it: composed letters, tone marks in the old place
/// (`hoà` → `hòa`), one space between syllables, case kept. Offsets are those of the text as it came. The
/// type is [#WORD], [#SYLLABLE] or [#NUMBER]. Marks and symbols give no term and take no position; so do
/// terms of more than [#MAX_TERM_LENGTH] code units, which an index would refuse.
///
/// Where a later filter asks for [PartOfSpeechAttribute], words are tagged; else the tagger does not run.
///
/// A text is read in blocks of some 16,000 characters, which end where a line ends and the next begins with
/// a capital letter; the words are exactly those of the whole text. One without such lines is read whole.
public final class VietnameseTokenizer extends Tokenizer {
  /// Type of a word: `quân đội`, `Đa-mát`, `F-16`.
  public static final String WORD = "<WORD>";

  /// Type of a syllable, or of a part of a name with hyphens: `quân`, `mát`.
  public static final String SYLLABLE = "<SYLLABLE>";

  /// Type of a number, a date, a time of day: `4.000`, `11/12`, `20h30`, `90%`.
  public static final String NUMBER = "<NUM>";

  /// The longest term, in UTF-16 code units.
  public static final int MAX_TERM_LENGTH = 255;

  /// What the terms are.
  public enum Mode {
    /// Words only: `hàng không`, `Đa-mát`, `Su-34`.
    WORDS,
    /// Syllables only: `hàng` `không`, `Đa` `mát`, `Su` `34`; what the model thinks plays no part.
    SYLLABLES,
    /// A graph: each word spans as many positions as it has syllables, and these stand beside it.
    BOTH
  }

  private static final int BLOCK = 1 << 14;

  private final CharTermAttribute termAttribute = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsetAttribute = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute incrementAttribute =
      addAttribute(PositionIncrementAttribute.class);
  private final PositionLengthAttribute lengthAttribute = addAttribute(PositionLengthAttribute.class);
  private final TypeAttribute typeAttribute = addAttribute(TypeAttribute.class);

  private final Annotator annotator;
  private final Mode mode;
  private final int blockSize;
  private BlockReader blocks = new BlockReader(Reader.nullReader(), 1);
  private Iterator<Term> terms = Collections.emptyIterator();
  private boolean tagging;
  /// Where the current block begins and ends in the text.
  private int blockStart;
  private int blockEnd;

  /// Words, by the model of module `text-model`.
  public VietnameseTokenizer() {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, ShippedModel.annotator(), Mode.WORDS);
  }

  /// @param annotator finds the words; `Annotator.with` gives one that knows a user's lexicon
  public VietnameseTokenizer(Annotator annotator, Mode mode) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, annotator, mode);
  }

  /// As the other, with attributes made by `factory`.
  public VietnameseTokenizer(AttributeFactory factory, Annotator annotator, Mode mode) {
    this(factory, annotator, mode, BLOCK);
  }

  VietnameseTokenizer(AttributeFactory factory, Annotator annotator, Mode mode, int blockSize) {
    super(factory);
    this.annotator = annotator;
    this.mode = mode;
    this.blockSize = blockSize;
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    while (!terms.hasNext()) {
      if (!nextBlock()) {
        return false;
      }
    }
    Term term = terms.next();
    termAttribute.append(term.form());
    offsetAttribute.setOffset(
        correctOffset(blockStart + term.span().start()), correctOffset(blockStart + term.span().end()));
    incrementAttribute.setPositionIncrement(term.increment());
    lengthAttribute.setPositionLength(term.length());
    typeAttribute.setType(term.type());
    if (tagging) {
      getAttribute(PartOfSpeechAttribute.class).setPartOfSpeech(term.partOfSpeech());
    }
    return true;
  }

  private boolean nextBlock() throws IOException {
    String block = blocks.next();
    blockStart = blockEnd;
    blockEnd += block.length();
    terms = mode == Mode.SYLLABLES && !tagging ? Term.syllables(block).iterator() : words(block);
    return !block.isEmpty();
  }

  private Iterator<Term> words(String block) {
    AnnotatedText text = tagging ? annotator.annotate(block) : annotator.segment(block);
    return text.sentences().stream()
        .flatMap(sentence -> Term.of(sentence, block, mode).stream()).iterator();
  }

  @Override
  public void end() throws IOException {
    super.end();
    int end = correctOffset(blockEnd);
    offsetAttribute.setOffset(end, end);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    blocks = new BlockReader(input, blockSize);
    terms = Collections.emptyIterator();
    tagging = hasAttribute(PartOfSpeechAttribute.class);
    blockStart = 0;
    blockEnd = 0;
  }

  @Override
  public void close() throws IOException {
    super.close();
    blocks = new BlockReader(Reader.nullReader(), 1);
    terms = Collections.emptyIterator();
  }
}
