package org.biennien.text.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.biennien.text.AnnotatedText;
import org.biennien.text.Sentence;
import org.biennien.text.Span;
import org.biennien.text.Token;
import org.biennien.text.Word;
import org.biennien.text.lexicon.Lexicon;
import org.biennien.text.lexicon.UserLexicon;
import org.biennien.text.model.AnalysisModel;
import org.biennien.text.normalize.AlignedText;
import org.biennien.text.normalize.TextNormalizer;
import org.biennien.text.segment.Habits;
import org.biennien.text.segment.WordSegmenter;
import org.biennien.text.sentence.SentenceDetector;
import org.biennien.text.tag.PosTagger;
import org.biennien.text.token.TokenizedText;
import org.biennien.text.token.Tokenizer;

/// The chain from a text to its sentences, tokens and words: normalise, cut into tokens, find sentences,
/// join tokens to words, tag the words.
///
/// ```java
/// var annotator = Annotator.load();
/// AnnotatedText text = annotator.annotate("Quân đội Syria tiến vào Albu Kamal.");
/// for (Sentence sentence : text.sentences())
///   for (Word word : sentence.words())
///     System.out.println(sentence.form(word) + "/" + word.partOfSpeech());
/// ```
///
/// Immutable: one annotator serves all threads. Time and memory are linear in the text.
public final class Annotator {
  private final WordSegmenter segmenter;
  /// Empty if words are left untagged.
  private final Optional<PosTagger> tagger;

  private Annotator(WordSegmenter segmenter, Optional<PosTagger> tagger) {
    this.segmenter = segmenter;
    this.tagger = tagger;
  }

  /// Loads the model from the class path (module `text-model`).
  ///
  /// @throws IllegalStateException if the model is not there
  public static Annotator load() {
    return of(AnalysisModel.load());
  }

  /// An annotator over a model just trained.
  public static Annotator of(AnalysisModel model) {
    var lexicon = new Lexicon(model.lexicon());
    return new Annotator(
        new WordSegmenter(new Habits(model.habits()), model.groups(), lexicon, model.boundaries(), model.settled()),
        Optional.of(new PosTagger(model.classes(), lexicon, model.tags(), model.settled())));
  }

  /// The same annotator, except that words are cut as `lexicon` says where it says something. The model is
  /// shared, so this is cheap.
  public Annotator with(UserLexicon lexicon) {
    return new Annotator(segmenter.with(lexicon), tagger);
  }

  /// Analyses `text`; an empty or blank one has no sentences.
  public AnnotatedText annotate(String text) {
    return annotate(text, List.of());
  }

  /// Analyses `text`, keeping each span of `apart` (a byline, a photo credit) in sentences of its own.
  ///
  /// @param apart in reading order, not overlapping
  public AnnotatedText annotate(String text, List<Span> apart) {
    return annotate(List.of(new ZonedText(text, apart))).getFirst();
  }

  /// Analyses each of `texts`. All are cut into sentences, then all into words, then all words tagged: the caches of a core
  /// hold the code of one step, so many short texts together take less time than one by one.
  public List<AnnotatedText> annotate(List<ZonedText> texts) {
    List<List<List<Token>>> sentences = texts.stream().map(Annotator::sentences).toList();
    List<List<List<Word>>> words = sentences.stream().map(each -> each.stream().map(segmenter::words).toList()).toList();
    var annotated = new ArrayList<AnnotatedText>(texts.size());
    for (int i = 0; i < texts.size(); i++) {
      annotated.add(annotated(texts.get(i).text(), sentences.get(i), words.get(i)));
    }
    return annotated;
  }

  private AnnotatedText annotated(String text, List<List<Token>> sentences, List<List<Word>> words) {
    var tagged = new ArrayList<Sentence>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      tagged.add(sentence(sentences.get(i), words.get(i)));
    }
    return new AnnotatedText(text, tagged);
  }

  private static List<List<Token>> sentences(ZonedText text) {
    AlignedText view = TextNormalizer.normalize(text.text());
    var sentences = new ArrayList<List<Token>>();
    int from = 0;
    for (Span span : text.apart()) {
      from = stretch(view, from, view.alignment().toNormalised(span.start()), sentences);
      from = stretch(view, from, view.alignment().toNormalised(span.end()), sentences);
    }
    stretch(view, from, view.normalised().length(), sentences);
    return sentences;
  }

  private static int stretch(AlignedText view, int from, int to, List<List<Token>> sentences) {
    TokenizedText tokenized = Tokenizer.tokenize(view, from, to);
    List<Integer> starts = SentenceDetector.starts(tokenized);
    for (int s = 0; s < starts.size(); s++) {
      int end = s + 1 < starts.size() ? starts.get(s + 1) : tokenized.tokens().size();
      // A list of its own, not a view of all tokens: each is asked for a dozen times.
      sentences.add(List.copyOf(tokenized.tokens().subList(starts.get(s), end)));
    }
    return to;
  }

  /// As [#annotate(String)], but leaves the words untagged, for users who need no parts of speech.
  public AnnotatedText segment(String text) {
    return new Annotator(segmenter, Optional.empty()).annotate(text);
  }

  /// As [#annotateSentence(String)], but leaves the words untagged.
  public AnnotatedText segmentSentence(String line) {
    return new Annotator(segmenter, Optional.empty()).annotateSentence(line);
  }

  /// Analyses `line` as one sentence, whatever stops and line ends it holds; a blank one has no sentences.
  public AnnotatedText annotateSentence(String line) {
    AlignedText view = TextNormalizer.normalize(line);
    List<Token> tokens = Tokenizer.tokenize(view, 0, view.normalised().length()).tokens();
    return new AnnotatedText(line, tokens.isEmpty() ? List.of() : List.of(sentence(tokens, segmenter.words(tokens))));
  }

  private Sentence sentence(List<Token> tokens, List<Word> words) {
    Span span = tokens.getFirst().span().cover(tokens.getLast().span());
    return new Sentence(span, tokens, tagger.map(t -> t.tag(tokens, words)).orElse(words));
  }
}
