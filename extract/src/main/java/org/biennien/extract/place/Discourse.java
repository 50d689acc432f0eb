package org.biennien.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.AnnotatedArticle;

/// What one article has told so far, for the words that point back to it, and how far it is read.
final class Discourse {
  private final AnnotatedArticle article;
  private final List<PlaceMention> mentions = new ArrayList<>();
  /// What words after it may stand for: all mentions but those of places without a name.
  private final Told.Log told = new Told.Log();
  private final Surround surround = new Surround();
  /// The country of the place that a name of several was told for.
  private final Map<String, String> countries = new HashMap<>();
  private Optional<Coordinates> near = Optional.empty();
  private int sentence = -1;
  private int end;
  private int head;

  Discourse(AnnotatedArticle article) {
    this.article = article;
  }

  /// Goes on to the next sentence.
  void enterSentence() {
    sentence++;
    end = 0;
    head = 0;
    surround.endSentence();
  }

  /// Takes note of words that stand for a place, from token `from` on; gives the token after them.
  int tell(SentenceForms forms, int from, Reference words) {
    PlaceMention mention = mention(forms, from, words.to(), words.place(), words.why());
    Told last = Told.of(mention, words, forms, from, sentence);
    told.add(last);
    surround.tell(last);
    if (last.local() && words.place().coordinates().isPresent()) {
      near = words.place().coordinates();
    }
    return end;
  }

  /// Takes note of a place without a name, for which no later words stand.
  PlaceMention mention(SentenceForms forms, int from, int to, Place place, String why) {
    var mention = new PlaceMention(article.quote(forms.sentence(), from, to), place, why);
    mentions.add(mention);
    head = end > 0 && from - end == 1 && Enumeration.joint(forms, end) ? head : from;
    end = to;
    return mention;
  }

  /// Takes note of which of several namesakes a name was told for.
  void choose(Hit hit, GazetteerEntry chosen) {
    if (hit.candidates().size() > 1) {
      chosen.country().ifPresent(country -> countries.put(hit.candidates().getFirst().spelling(), country));
    }
  }

  /// The country of the place that the same name was told for.
  Optional<String> countryOf(Hit hit) {
    return Optional.ofNullable(countries.get(hit.candidates().getFirst().spelling()));
  }

  /// All places told, in reading order.
  List<PlaceMention> mentions() {
    return List.copyOf(mentions);
  }

  /// The token after the last mention of this sentence.
  int end() {
    return end;
  }

  /// The first token of the first mention of the list that the last mention stands in.
  int head() {
    return head;
  }

  /// The first token of the phrase around a name that no mention before it has taken.
  int start(Hit hit) {
    return Math.max(end, hit.phrase().from());
  }

  /// Whether no place is told yet.
  boolean isEmpty() {
    return told.isEmpty();
  }

  /// The place told last that fits; [Told.Log#last(Predicate)] says what may be asked.
  Optional<Told> last(Predicate<Told> fits) {
    return told.last(fits);
  }

  /// The place told last, if it was told in this sentence.
  Optional<Told> lastHere() {
    return !told.isEmpty() && told.last().sentence() == sentence ? Optional.of(told.last()) : Optional.empty();
  }

  /// So many sentences ago a place was told; 0 for this one.
  int ago(Told place) {
    return sentence - place.sentence();
  }

  /// Where the place told last is, countries and larger aside.
  Optional<Coordinates> near() {
    return near;
  }

  /// Where the article put what it does not name.
  Surround surround() {
    return surround;
  }
}
