package org.biennien.extract.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;
import org.biennien.claim.Zone;
import org.biennien.extract.AnnotatedArticle;
import org.biennien.extract.Stage;
import org.biennien.extract.pattern.LowerForms;

/// Finds every place that an article names, and the words that stand for one, and says which place each is.
///
/// ```
/// … tái chiếm thành phố Albu Kamal …, buộc … phải rút lui khỏi khu vực này.
///             └ Albu Kamal 34.45 40.92 ┘                    └ Albu Kamal ┘
/// ```
///
/// Two passes over the tokens: the first looks up names and learns what countries the article is about, the
/// second decides from left to right, so that `khu vực này` finds what was told before it. Photo credits,
/// bylines and metadata are left aside; a reading tip (*Mời độc giả xem video: …*) may tell an event. Capitals
/// that stand for a government (*Washington cáo buộc*) are told as places: whether they act is decided elsewhere.
/// Weak where a plain *thành phố* means another town than the one told last.
///
/// Immutable; threads may share it. Time is linear in the text.
public final class ToponymRecognizer {
  private static final Set<Zone.Kind> LEFT_ASIDE = EnumSet.of(
      Zone.Kind.BYLINE, Zone.Kind.METADATA, Zone.Kind.PHOTO_CREDIT);

  private final PlaceTables tables;
  private final NameScanner scanner;

  /// A recogniser over `gazetteer` with the tables on the class path.
  public ToponymRecognizer(Gazetteer gazetteer) {
    tables = PlaceTables.load(gazetteer);
    scanner = new NameScanner(gazetteer, tables.nouns(), tables.ambiguity());
  }

  /// A recogniser over the gazetteer on the class path.
  public static ToponymRecognizer load() {
    return new ToponymRecognizer(Gazetteer.load());
  }

  /// Every place mention of `article`, in reading order, not overlapping.
  public List<PlaceMention> recognize(AnnotatedArticle article) {
    return steps().apply(article);
  }

  /// From an article to its places, as [#recognize] finds them, in steps: the two passes.
  public Stage<AnnotatedArticle, List<PlaceMention>> steps() {
    return Stage.of(this::scanned).then(this::read);
  }

  private record Scanned(AnnotatedArticle article, List<ScannedSentence> sentences, CountryProfile profile) {}

  private Scanned scanned(AnnotatedArticle article) {
    var sentences = new ArrayList<ScannedSentence>();
    var profile = new CountryProfile();
    for (LowerForms sentence : article.forms()) {
      if (LEFT_ASIDE.stream().noneMatch(kind -> article.in(kind, sentence.sentence().span()))) {
        var forms = new SentenceForms(sentence);
        var scanned = new ScannedSentence(forms, scanner.scan(forms));
        sentences.add(scanned);
        learn(scanned, profile);
      }
    }
    return new Scanned(article, sentences, profile);
  }

  private List<PlaceMention> read(Scanned scanned) {
    var reading = new PlaceReading(scanned.article, scanned.profile, tables);
    scanned.sentences.forEach(reading::read);
    return reading.mentions();
  }

  /// Countries named, and places and groups that are of one country only, tell what the article is about.
  private void learn(ScannedSentence scanned, CountryProfile profile) {
    for (Hit hit : scanned.hits()) {
      Candidate first = hit.candidates().getFirst();
      boolean one = hit.candidates().stream()
          .allMatch(c -> c.entry().country().equals(first.entry().country()));
      PlaceKind kind = first.entry().kind();
      boolean known = kind == PlaceKind.COUNTRY || kind != PlaceKind.QUARTER && first.entry().rank() >= 5;
      if (first.entry().listed() && known && (one || hit.country().isPresent())) {
        first.entry().country().ifPresent(country -> profile.add(country, 1));
      }
    }
    for (int i = 0; i < scanned.forms().size(); i++) {
      tables.cues().at(scanned.forms(), i).ifPresent(country -> profile.add(country, 1));
    }
  }
}
