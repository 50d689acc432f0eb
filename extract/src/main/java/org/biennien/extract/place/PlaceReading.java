package org.biennien.extract.place;

import java.util.List;
import java.util.Optional;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.AnnotatedArticle;

/// One reading of one article from left to right: what was told before is there for the words that point
/// back.
final class PlaceReading {
  private final PlaceNouns nouns;
  private final CountryCues cues;
  private final Resolver resolver;
  private final Discourse told;
  private final Enumeration lists;
  private final Containment containment;
  private final Neighbours neighbours;
  private final CountryParts parts;
  private final Anaphora anaphora;
  private final Descriptions descriptions;
  private final NewNames newNames;
  private final KnownNames knownNames;
  private final Borders borders;
  private final Sites sites;
  private final Heights heights;

  PlaceReading(AnnotatedArticle article, CountryProfile profile, PlaceTables tables) {
    nouns = tables.nouns();
    cues = tables.cues();
    resolver = new Resolver(profile);
    told = new Discourse(article);
    lists = new Enumeration(told);
    containment = new Containment(resolver, tables.unnamed(), told);
    neighbours = new Neighbours(tables.ambiguity(), cues, lists, containment, told);
    parts = new CountryParts(nouns, tables.states(), told);
    anaphora = new Anaphora(nouns, tables.states(), told);
    descriptions = new Descriptions(told);
    newNames = new NewNames(tables.gazetteer(), nouns, resolver);
    borders = new Borders(profile, tables.states(), told);
    sites = new Sites(tables.unnamed(), told);
    heights = new Heights(tables.gazetteer(), profile, told);
    knownNames = new KnownNames(tables, anaphora, descriptions, parts, borders, sites, told);
  }

  List<PlaceMention> mentions() {
    return told.mentions();
  }

  void read(ScannedSentence scanned) {
    told.enterSentence();
    SentenceForms forms = scanned.forms();
    List<Hit> hits = scanned.hits();
    int next = 0;
    int i = 0;
    while (i < forms.size()) {
      while (next < hits.size() && hits.get(next).from() < i) {
        next++;
      }
      int start = next < hits.size() ? told.start(hits.get(next)) : forms.size();
      if (i >= start) {
        i = readName(scanned, next);
        next++;
      } else {
        i = readWords(forms, i, start, scanned.hit(next));
      }
    }
  }

  /// Words that are no known name: they may point back, or introduce a name that no gazetteer knows.
  private int readWords(SentenceForms forms, int i, int limit, Optional<Hit> next) {
    Optional<PlaceNouns.Found> noun = nouns.startingAt(forms, i).filter(n -> n.to() <= limit);
    // Most tokens are none of these.
    if (noun.isEmpty() && !Anaphora.here(forms, i) && !forms.nameWord(i) && !heights.mayGoOn(forms, i)) {
      return sites.read(forms, i, limit);
    }
    Optional<Reference> height = noun.isPresent() ? heights.after(forms, noun.get())
        : heights.mayGoOn(forms, i) ? heights.next(forms, i, lists.before(forms, i)) : Optional.empty();
    if (height.isPresent()) {
      return tellNew(forms, i, height.get(), next);
    }
    Optional<Reference> before = noun.flatMap(n -> descriptions.superlative(forms, n, limit, next))
        .or(() -> anaphora.at(forms, i, limit, noun));
    if (before.isPresent()) {
      return tellBefore(forms, i, before.get());
    }
    int border = noun.isPresent() ? Borders.end(forms, noun.get(), limit) : -1;
    if (border > 0) {
      return borders.tell(forms, noun.get(), border);
    }
    Optional<Reference> name = newName(forms, i, limit, noun);
    return name.isPresent() ? tellNew(forms, i, name.get(), next) : sites.read(forms, i, limit);
  }

  /// Words that stand for a country may tell its capital or a part of it: `thủ đô nước này`, `miền Nam nước này`.
  private int tellBefore(SentenceForms forms, int i, Reference words) {
    Phrase phrase = Phrase.before(forms, nouns, i);
    Optional<Reference> within = phrase.from() >= told.end() ? parts.within(forms, phrase.from(), phrase, words) : Optional.empty();
    return within.isPresent()
        ? told.tell(forms, phrase.from(), within.get().after(phrase.noun()).because("within the country: " + words.why()))
        : told.tell(forms, i, words);
  }

  private Optional<Reference> newName(SentenceForms forms, int i, int limit, Optional<PlaceNouns.Found> noun) {
    boolean group = cues.at(forms, i).isPresent();
    Optional<Told> list = group ? Optional.empty() : lists.before(forms, i);
    return newNames.at(forms, i, limit, noun, list, told.near())
        .or(() -> group ? Optional.empty() : taken(forms, i, limit));
  }

  /// A foreign name told as a place that is taken or left.
  private Optional<Reference> taken(SentenceForms forms, int i, int limit) {
    return newNames.in(forms, i, limit, told.near())
        .or(() -> told.end() == i - 1 ? newNames.next(forms, i, limit, told.head(), told.near()) : Optional.empty());
  }

  private int tellNew(SentenceForms forms, int i, Reference name, Optional<Hit> next) {
    Optional<Place> lying = name.place().coordinates().isPresent() ? Optional.empty() : containment.of(forms, name, next);
    return told.tell(forms, i, lying
        .map(place -> name.meaning(place).because(name.why() + "; at the point of what it lies in by the text")).orElse(name));
  }

  private int readName(ScannedSentence scanned, int index) {
    SentenceForms forms = scanned.forms();
    Hit found = scanned.hits().get(index);
    Optional<Hit> next = scanned.hit(index + 1);
    if (next.isPresent() && next.get().phrase().from() <= found.from()) {
      return found.to(); // a modifier of the next name: "quốc gia Trung Đông Syria"
    }
    Hit hit = lists.next(forms, found);
    Optional<Resolver.Choice> choice = resolver.choose(hit, neighbours.evidence(forms, hit, next), told.near());
    choice.ifPresent(c -> told.choose(hit, c.candidate().entry()));
    return choice.isPresent() ? knownNames.tell(forms, hit, choice.get(), next) : readOtherName(scanned, index, hit);
  }

  /// A name of the gazetteer that is none there may be part of one that it does not have.
  private int readOtherName(ScannedSentence scanned, int index, Hit hit) {
    SentenceForms forms = scanned.forms();
    int from = told.start(hit);
    boolean group = cues.at(forms, from).isPresent();
    Optional<Reference> name =
        newNames.at(forms, from, forms.size(), nouns.startingAt(forms, from), lists.before(forms, from), told.near())
            .or(() -> group ? Optional.empty() : taken(forms, from, forms.size()));
    return name.isPresent() && name.get().to() >= hit.to()
        ? tellNew(forms, from, name.get(), scanned.hitFrom(index + 1, name.get().to())) : hit.to();
  }
}
