package org.biennien.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.Coordinates;
import org.biennien.claim.Place;
import org.biennien.claim.PlaceKind;
import org.biennien.claim.PlaceMention;
import org.biennien.extract.AnnotatedArticle;

/// One reading of one article from left to right: what was told before is there for the words that point
/// back.
final class PlaceReading {
  private static final Set<String> LIST_JOINS =
      Set.of(",", "và", "hay", "hoặc", "-", "–", ";", "cùng", "lẫn", "/");
  private static final Set<String> BORDER_JOINS = Set.of("-", "–", "và", "với", "giữa", "/");
  private static final Set<String> CONTAINER_JOINS = Set.of(
      ",", "(", "thuộc", "ở", "của", "tại", "nằm", "trong", "nước", "phía", "miền", "-", "bắc", "nam", "đông",
      "tây");
  private static final Set<String> GOVERNMENTS = Set.of("chính phủ", "chính quyền", "chế độ", "nội các");
  private static final Set<String> HOLDING =
      Set.of("kiểm soát", "chiếm đóng", "chiếm giữ", "nắm giữ", "quản lý");
  private static final Set<String> LOCATING = Set.of("ở", "tại", "vào", "trong", "khỏi", "từ", "đến", "tới", "về", "quanh",
      "gần", "giữa", "qua", "trên", "sang", "thuộc", "phía", "miền", "thổ", "giới");
  private static final Set<String> LOOKING = Set.of("nhìn", "trông", "hướng", "thông", "mở");
  private static final Set<String> OF = Set.of("của", "thuộc", "ở", "tại");
  private static final int FARTHEST_CONTAINER = 6;

  private final AnnotatedArticle article;
  private final Resolver resolver;
  private final CountryProfile profile;
  private final PlaceNouns nouns;
  private final Ambiguity ambiguity;
  private final CountryCues cues;
  private final States states;
  private final Backward backward;
  private final NewNames newNames;
  private final Borders borders;
  private final Unnamed unnamed;
  private final Surround surround;
  private final List<PlaceMention> mentions = new ArrayList<>();
  /// What words after it may stand for: all mentions but those of places without a name.
  private final Told.Log told = new Told.Log();
  /// Where the place told last is, countries and larger aside.
  private Optional<Coordinates> near = Optional.empty();
  private int sentence = -1;
  /// Token after the last mention of this sentence.
  private int end;
  /// The first token of the first mention of the list that the last mention stands in.
  private int head;

  PlaceReading(
      AnnotatedArticle article, Resolver resolver, CountryProfile profile, Gazetteer gazetteer,
          PlaceNouns nouns,
      Ambiguity ambiguity, CountryCues cues, States states, Unnamed unnamed) {
    this.article = article;
    this.resolver = resolver;
    this.profile = profile;
    this.nouns = nouns;
    this.ambiguity = ambiguity;
    this.cues = cues;
    this.states = states;
    backward = new Backward(nouns, states);
    borders = new Borders(profile, states);
    newNames = new NewNames(gazetteer, nouns, resolver);
    this.unnamed = unnamed;
    surround = new Surround();
  }

  List<PlaceMention> mentions() {
    return List.copyOf(mentions);
  }

  void read(ScannedSentence scanned) {
    sentence++;
    end = 0;
    head = 0;
    surround.endSentence();
    SentenceForms forms = scanned.forms();
    List<Hit> hits = scanned.hits();
    int next = 0;
    int i = 0;
    while (i < forms.size()) {
      while (next < hits.size() && hits.get(next).from() < i) {
        next++;
      }
      int start = next < hits.size() ? start(hits.get(next)) : forms.size();
      if (i >= start) {
        i = readHit(scanned, next);
        next++;
      } else {
        i = readWords(forms, i, start, next < hits.size() ? Optional.of(hits.get(next)) : Optional.empty());
      }
    }
  }

  private int start(Hit hit) {
    return Math.max(end, hit.phrase().from());
  }

  /// Words that are no known name: they may point back, or introduce a name that no gazetteer knows.
  private int readWords(SentenceForms forms, int i, int limit, Optional<Hit> next) {
    Optional<PlaceNouns.Found> noun = nouns.startingAt(forms, i).filter(n -> n.to() <= limit);
    // Most tokens are none of these.
    if (noun.isEmpty() && !Backward.here(forms, i) && !forms.nameWord(i)) {
      return readSite(forms, i, limit);
    }
    Optional<Backward.Found> back = noun.flatMap(n -> backward.superlative(forms, n, limit, next, told, sentence))
        .or(() -> backward.at(forms, i, limit, noun, told, sentence));
    if (back.isPresent()) {
      return tellBack(forms, i, back.get());
    }
    int border = noun.isPresent() ? Borders.end(forms, noun.get(), limit) : -1;
    if (border > 0) {
      return tellBorder(forms, noun.get(), border);
    }
    boolean group = cues.at(forms, i).isPresent();
    Optional<NewNames.Found> found = newNames.at(forms, i, limit, noun, group ? Optional.empty() : lastOfList(forms, i), near)
        .or(() -> taken(forms, i, limit));
    if (found.isPresent()) {
      return tellNew(forms, i, found.get(), next);
    }
    return readSite(forms, i, limit);
  }

  /// A foreign name told as a place that is taken or left; no group's.
  private Optional<NewNames.Found> taken(SentenceForms forms, int i, int limit) {
    return cues.at(forms, i).isPresent() ? Optional.empty()
        : newNames.in(forms, i, limit, near).or(() -> end == i - 1 ? newNames.in(forms, i, limit, head, near) : Optional.empty());
  }

  private int tellNew(SentenceForms forms, int i, NewNames.Found name, Optional<Hit> next) {
    boolean known = name.place().coordinates().isPresent();
    Optional<Place> lying = known ? Optional.empty() : lying(forms, name, next);
    String why = lying.isPresent() ? name.why() + "; at the point of what it lies in by the text" : name.why();
    tell(forms, i, name.to(), lying.orElse(name.place()), name.kind(), name.noun(), why);
    return name.to();
  }

  /// An unknown place at the point of the town that it lies in: as the words after it say, or a building in the town told last.
  private Optional<Place> lying(SentenceForms forms, NewNames.Found name, Optional<Hit> next) {
    boolean building = name.noun().filter(n -> n.kinds().indexOf(PlaceKind.QUARTER) == 0
        || n.kinds().indexOf(PlaceKind.SITE) == 0 && unnamed.inTown(n.text())).isPresent();
    Optional<Place> within = next.filter(hit -> building || hit.phrase().compass().isEmpty())
        .filter(hit -> Lying.leads(forms, name.to(), hit.phrase().from(), building))
        .flatMap(hit -> whole(forms, hit)).flatMap(whole -> Lying.in(name.place(), whole.place(), Optional.of(whole.kind())));
    return within.isPresent() || !building ? within
        : surround.of(new Unnamed.Found(name.noun().orElseThrow().text(), false, name.to(), name.to(), false), told, sentence)
            .flatMap(w -> Lying.in(name.place(), w.place(), Optional.of(PlaceKind.TOWN)));
  }

  private int readSite(SentenceForms forms, int i, int limit) {
    Optional<Unnamed.Found> site = unnamed.at(forms, i, end, limit);
    if (site.isEmpty()) {
      return i + 1;
    }
    tellUnnamed(forms, site.get());
    return site.get().to();
  }

  private void tellUnnamed(SentenceForms forms, Unnamed.Found site) {
    if (site.named()) {
      surround.expect(site.noun());
      return;
    }
    Optional<Surround.Within> within = surround.of(site, told, sentence);
    if (within.isPresent()) {
      mentions.add(new PlaceMention(article.quote(forms.sentence(), site.from(), site.to()), within.get().place(),
          "without a name; lies in " + within.get().place().name() + ": " + within.get().why()));
      end = site.to();
    }
  }

  /// Words that stand for a country may tell its capital or a part of it: `thủ đô nước này`, `miền Nam nước này`.
  private int tellBack(SentenceForms forms, int i, Backward.Found back) {
    Phrase phrase = Phrase.before(forms, nouns, i);
    Optional<GazetteerEntry> within = phrase.from() >= end ? within(forms, phrase.from(), phrase, back) : Optional.empty();
    if (within.isPresent()) {
      tell(forms, phrase.from(), back.to(), within.get(), phrase.noun(), "within the country: " + back.why());
    } else {
      tell(forms, i, back.to(), back.place(), back.kind(), back.noun(), back.why());
    }
    return back.to();
  }

  /// The coast of a country or its part by the compass.
  private Optional<GazetteerEntry> part(Phrase phrase, GazetteerEntry country) {
    return (phrase.coast() ? states.part(Phrase.COAST, country) : Optional.<GazetteerEntry>empty())
        .or(() -> phrase.compass().flatMap(compass -> states.part(compass, country)));
  }

  /// The part by the compass or the capital of a country told before, if the phrase around the words for it tells one.
  private Optional<GazetteerEntry> within(SentenceForms forms, int from, Phrase phrase, Backward.Found back) {
    Optional<GazetteerEntry> country = back.place().country().flatMap(states::country)
        .filter(_ -> back.kind().equals(Optional.of(PlaceKind.COUNTRY)));
    boolean capital = phrase.noun().filter(n -> n.text().equals("thủ đô")).isPresent()
        || (forms.lower(from) + " " + forms.lower(from + 1)).equals("thủ đô");
    return phrase.compass().isPresent() || phrase.coast() ? country.flatMap(c -> part(phrase, c))
        : country.filter(_ -> capital).flatMap(GazetteerEntry::country).flatMap(states::capital);
  }

  private int readHit(ScannedSentence scanned, int index) {
    SentenceForms forms = scanned.forms();
    Hit found = scanned.hits().get(index);
    Optional<Hit> after = index + 1 < scanned.hits().size() ? Optional.of(scanned.hits().get(index + 1))
        : Optional.empty();
    if (after.isPresent() && after.get().phrase().from() <= found.from()) {
      return found.to(); // a modifier of the next name: "quốc gia Trung Đông Syria"
    }
    Hit hit = listed(forms, found);
    Optional<Resolver.Choice> choice = resolver.choose(hit, evidence(forms, hit, after), near);
    if (choice.isEmpty()) {
      Optional<NewNames.Found> name = newNames.at(forms, start(hit), forms.size(), nouns.startingAt(forms, start(hit)),
          lastOfList(forms, start(hit)), near).or(() -> taken(forms, start(hit), forms.size()));
      return name.isPresent() && name.get().to() >= hit.to() ? tellNew(forms, start(hit), name.get(), next(scanned, index, name.get().to())) : hit.to();
    }
    int read = switch (choice.get().candidate().entry().kind()) {
      case COUNTRY -> abroad(forms, hit, after);
      case SEA -> shore(forms, hit, after);
      default -> -1;
    };
    return read > 0 ? read : tellHit(forms, hit, choice.get(), after);
  }

  /// The first hit behind `index` that starts at token `from` or after it.
  private static Optional<Hit> next(ScannedSentence scanned, int index, int from) {
    int at = index + 1;
    while (at < scanned.hits().size() && scanned.hits().get(at).from() < from) {
      at++;
    }
    return at < scanned.hits().size() ? Optional.of(scanned.hits().get(at)) : Optional.empty();
  }

  /// A sea that only something on land is at: *dãy núi nhìn ra Địa Trung Hải*, *bờ Biển Đỏ của Yemen*, which is the coast of that
  /// country. The token after it; -1 if the hit is none.
  private int shore(SentenceForms forms, Hit hit, Optional<Hit> after) {
    int from = start(hit);
    if (forms.lower(from - 1).equals("ra") && LOOKING.contains(forms.lower(from - 2))) {
      return hit.to();
    }
    boolean shore = forms.lower(from - 1).equals("bờ") || forms.lower(from).equals("bờ");
    Optional<GazetteerEntry> coast = after.filter(_ -> shore)
        .filter(a -> a.phrase().from() == hit.to() || a.from() == hit.to() + 1 && OF.contains(forms.lower(hit.to())))
        .flatMap(Hit::country).flatMap(c -> states.part(Phrase.COAST, c.entry()));
    return coast.isEmpty() ? -1
        : tell(forms, Math.max(end, forms.lower(from).equals("bờ") ? from : from - 1), after.orElseThrow().to(), coast.get(), Optional.empty(),
            "the coast of " + coast.get().country().orElseThrow() + " at that sea");
  }

  /// The state that an embassy or a base abroad is named after is no place of it: the token after it; -1 if the hit is none.
  private int abroad(SentenceForms forms, Hit hit, Optional<Hit> after) {
    boolean elsewhere = after.filter(a -> Lying.leads(forms, hit.to(), a.phrase().from(), false)).isPresent();
    boolean american = hit.country().flatMap(c -> c.entry().country()).filter("USA"::equals).isPresent();
    if (hit.phrase().noun().filter(Missions::base).isPresent() && (elsewhere || american)) {
      return hit.to();
    }
    int embassy = Missions.embassy(forms, hit.from());
    if (embassy < 0) {
      return -1;
    }
    if (!elsewhere && embassy >= end) {
      tellEmbassy(forms, embassy, hit.to());
    }
    return hit.to();
  }

  /// A name that goes on a list of provinces is a province: *tỉnh Homs và Hama*.
  private Hit listed(SentenceForms forms, Hit hit) {
    boolean bare = hit.phrase().noun().isEmpty() && hit.phrase().from() == hit.from();
    return !bare ? hit : lastOfList(forms, hit.from()).flatMap(Told::noun).filter(n -> carries(n, forms.lower(hit.from() - 1), hit))
        .map(n -> new Hit(hit.from(), hit.to(), hit.candidates(), new Phrase(hit.from(), Optional.of(n), Optional.empty(), false))).orElse(hit);
  }

  /// Whether a noun holds for the next of a list: *tỉnh Homs và Hama*, *đền Ta Kwai và Preah Vihear*, but *sân bay Kabul, Afghanistan*.
  private static boolean carries(PlaceNoun noun, String joint, Hit hit) {
    PlaceKind kind = noun.anyKind() || noun.kinds().isEmpty() ? PlaceKind.COUNTRY : noun.kinds().getFirst();
    return kind == PlaceKind.PROVINCE || (kind == PlaceKind.SITE || kind == PlaceKind.BASE) && joint.equals("và")
        && hit.candidates().stream().anyMatch(c -> c.entry().kind() == kind);
  }

  private Evidence evidence(SentenceForms forms, Hit hit, Optional<Hit> after) {
    boolean list = lastOfList(forms, start(hit)).isPresent();
    boolean nextIsPlace = after.filter(a -> a.from() == hit.to()).isPresent();
    boolean person = ambiguity.personBefore(forms, start(hit));
    boolean cueBefore = hit.from() > 0 && cues.at(forms, hit.from() - 1).isPresent();
    return Evidence.of(forms, hit, list, nextIsPlace, person, cueBefore,
        cues.at(forms, hit.from()).isPresent(), container(forms, hit, after));
  }

  /// The mention just before token `at`, if a comma or *và* joins them.
  private Optional<Told> lastOfList(SentenceForms forms, int at) {
    boolean joined = !told.isEmpty() && told.last().sentence() == sentence && end > 0 && end < at
        && at - end <= 2
        && forms.key(end, at).chars().noneMatch(Character::isDigit) && joins(forms, end, at, LIST_JOINS);
    return joined ? Optional.of(told.last()) : Optional.empty();
  }

  private static boolean local(Told told) {
    return told.kind().filter(k -> k != PlaceKind.COUNTRY && k != PlaceKind.CONTINENT && k != PlaceKind.SEA).isPresent();
  }

  private static boolean joins(SentenceForms forms, int from, int to, Set<String> joins) {
    for (int i = from; i < to; i++) {
      if (!joins.contains(forms.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /// An embassy stands in a capital.
  private void tellEmbassy(SentenceForms forms, int from, int to) {
    var embassy = new Unnamed.Found("đại sứ quán", false, from, to, false);
    surround.of(embassy, told, sentence)
        .filter(within -> within.place().country().flatMap(states::capital).filter(c -> c.place().equals(within.place())).isPresent())
        .ifPresent(within -> tellUnnamed(forms, embassy));
  }

  private Optional<GazetteerEntry> container(SentenceForms forms, Hit hit, Optional<Hit> after) {
    boolean follows = after.filter(a -> a.from() > hit.to() && a.phrase().from() - hit.to() <= FARTHEST_CONTAINER
        && joins(forms, hit.to(), Math.max(hit.to(), a.phrase().from()), CONTAINER_JOINS)).isPresent();
    return follows ? after.flatMap(whole -> whole(forms, whole)).filter(entry -> entry.kind().holdsTowns()) : Optional.empty();
  }

  /// What a hit names that something told before lies in.
  private Optional<GazetteerEntry> whole(SentenceForms forms, Hit hit) {
    return resolver.best(hit, Evidence.of(forms, hit, false, true, false, false, false, Optional.empty()), near).map(Candidate::entry);
  }

  /// The noun that tells the kind: *quốc gia* of *quốc gia vùng Kavkaz này*.
  private Optional<PlaceNoun> noun(SentenceForms forms, Hit hit, GazetteerEntry entry) {
    Optional<PlaceNoun> nearest = hit.phrase().noun();
    return entry.kind() != PlaceKind.CONTINENT || nearest.filter(PlaceNoun::anyKind).isEmpty() ? nearest
        : nouns.startingAt(forms, start(hit)).map(PlaceNouns.Found::noun).filter(n -> n.kinds().contains(PlaceKind.COUNTRY)).or(() -> nearest);
  }

  /// The place told before that a phrase stands for which names only what it lies in: *thành phố miền Bắc Syria này*, *thành phố lớn
  /// thứ hai của Iraq*, *Goma, thủ phủ tỉnh Bắc Kivu*.
  private Optional<Backward.Found> back(SentenceForms forms, Hit hit, GazetteerEntry entry, Optional<PlaceNoun> noun) {
    int from = start(hit);
    Optional<Coordinates> region = entry.kind() == PlaceKind.CONTINENT ? Optional.of(entry.point()) : Optional.empty();
    Optional<PlaceNoun> other = noun.filter(n -> n.tellsKind() && !n.admits(entry.kind()));
    Optional<PlaceNoun> town = other.filter(n -> n.standing() == PlaceNoun.Standing.BARE);
    boolean ranked = entry.kind() == PlaceKind.COUNTRY && Backward.degree(forms, from + 2, hit.from()) > 0;
    boolean seat = forms.lower(from).equals("thủ") && forms.lower(from + 1).equals("phủ") && entry.kind().holdsTowns() && from - end <= 1;
    return other.flatMap(n -> backward.pointedAt(forms, n, hit.to(), told, sentence, region))
        .or(() -> hit.phrase().compass().flatMap(_ -> town).flatMap(n -> backward.town(n, hit.to(), told)))
        .or(() -> town.filter(_ -> ranked).flatMap(n -> backward.town(n, hit.to(), told, sentence)))
        .or(() -> seat ? backward.seat(hit.to(), told, sentence) : Optional.empty());
  }

  private int tellHit(SentenceForms forms, Hit hit, Resolver.Choice choice, Optional<Hit> after) {
    GazetteerEntry entry = choice.candidate().entry();
    int from = start(hit);
    Optional<PlaceNoun> noun = noun(forms, hit, entry);
    Optional<Backward.Found> back = back(forms, hit, entry, noun);
    if (back.isPresent()) {
      Backward.Found found = back.get();
      Optional<GazetteerEntry> within = within(forms, from, hit.phrase(), found);
      tell(forms, from, found.to(), within.map(GazetteerEntry::place).orElse(found.place()), within.map(GazetteerEntry::kind).or(found::kind),
          noun, found.why());
      return found.to();
    }
    if (noun.filter(n -> n.kinds().contains(PlaceKind.BORDER)).isPresent()
        && entry.kind() == PlaceKind.COUNTRY) {
      return tellBorder(forms, hit, entry, after);
    }
    if (entry.kind() == PlaceKind.COUNTRY && holds(forms, hit.to())) {
      return tell(forms, Math.max(end, hit.from()), hit.to(), entry, Optional.empty(), choice.why());
    }
    if (entry.kind() == PlaceKind.COUNTRY) {
      Optional<GazetteerEntry> capital = noun.filter(n -> n.text().equals("thủ đô"))
          .flatMap(n -> entry.country()).flatMap(states::capital);
      if (capital.isPresent()) {
        return tell(forms, from, hit.to(), capital.get(), noun, "capital of " + entry.name() + ", "
            + choice.why());
      }
    }
    // "phía bắc tỉnh Aleppo", but "tỉnh miền bắc Aleppo" is all of it.
    boolean ofProvince = entry.kind() == PlaceKind.PROVINCE
        && nouns.endingAt(forms, hit.from()).filter(n -> n.noun().kinds().contains(PlaceKind.PROVINCE) && n.from() > from).isPresent();
    Optional<GazetteerEntry> part = entry.kind() == PlaceKind.COUNTRY || ofProvince ? part(hit.phrase(), entry) : Optional.empty();
    if (part.isPresent()) {
      return tell(forms, from, hit.to(), part.get(), noun,
          "part of " + entry.name() + (hit.phrase().coast() ? ", its coast; " : " by the compass, at the mean of its towns; ") + choice.why());
    }
    return tell(forms, from, hit.to(), entry, noun, choice.why());
  }

  /// Whether what follows makes the country a doer: the `khu vực Nga kiểm soát` is not in Russia.
  private static boolean holds(SentenceForms forms, int at) {
    int next = at < forms.size() && forms.form(at).equals("đang") ? at + 1 : at;
    return next + 1 < forms.size()
        && HOLDING.contains(forms.lower(next) + " " + forms.lower(next + 1));
  }

  /// `biên giới Syria - Iraq`, `biên giới giữa A và B`; with one country told, the other is the one the
  /// article is about.
  private int tellBorder(SentenceForms forms, Hit hit, GazetteerEntry one, Optional<Hit> after) {
    boolean with = hit.phrase().noun().filter(n -> n.text().endsWith("với")).isPresent();
    Optional<GazetteerEntry> other = after.filter(_ -> !with)
        .filter(a -> a.from() > hit.to() && a.from() - hit.to() <= 2
            && joins(forms, hit.to(), a.from(), BORDER_JOINS))
        .flatMap(Hit::country).map(Candidate::entry);
    if (other.isPresent()) {
      int to = after.orElseThrow().to();
      String why = "border of " + one.name() + " and " + other.get().name();
      Place place = states.border(one, other.get()).map(GazetteerEntry::place)
          .orElseGet(() -> Place.unknown(States.borderName(one, other.get())));
      tell(forms, start(hit), to, place, Optional.of(PlaceKind.BORDER), hit.phrase().noun(), why);
      return to;
    }
    Optional<GazetteerEntry> border = borders.with(one);
    return tell(forms, start(hit), hit.to(), border.orElse(one), hit.phrase().noun(),
        border.isPresent() ? "border with " + one.name() + " of a country the article is about" : "border of "
            + one.name());
  }

  /// A border without a name.
  private int tellBorder(SentenceForms forms, PlaceNouns.Found noun, int to) {
    Optional<Told> before = told.last(t -> t.kind().equals(Optional.of(PlaceKind.BORDER)) && t.border());
    Optional<Place> place = before.map(t -> t.mention().place()).or(() -> borders.ofArticle().map(GazetteerEntry::place));
    if (place.isPresent()) {
      tell(forms, noun.from(), to, place.get(), Optional.of(PlaceKind.BORDER), Optional.of(noun.noun()),
          before.isPresent() ? "the border told before" : "the border of two states that the article is about");
    }
    return to;
  }

  private int tell(
      SentenceForms forms, int from, int to, GazetteerEntry entry, Optional<PlaceNoun> noun, String why) {
    tell(forms, from, to, entry.place(), Optional.of(entry.kind()), noun, Told.city(noun, entry.rank()), why);
    return to;
  }

  private void tell(
      SentenceForms forms, int from, int to, Place place, Optional<PlaceKind> kind, Optional<PlaceNoun> noun,
      String why) {
    tell(forms, from, to, place, kind, noun, Told.city(noun, 0), why);
  }

  private void tell(
      SentenceForms forms, int from, int to, Place place, Optional<PlaceKind> kind, Optional<PlaceNoun> noun, boolean city,
      String why) {
    var mention = new PlaceMention(article.quote(forms.sentence(), from, to), place, why);
    mentions.add(mention);
    head = end > 0 && from - end == 1 && LIST_JOINS.contains(forms.lower(end)) ? head : from;
    told.add(new Told(mention, kind, noun, sentence, located(forms, from, kind, noun), seat(forms, from), city));
    surround.tell(told.last());
    if (local(told.last()) && place.coordinates().isPresent()) {
      near = place.coordinates();
    }
    end = to;
  }

  private static boolean located(SentenceForms forms, int from, Optional<PlaceKind> kind, Optional<PlaceNoun> noun) {
    boolean country = kind.equals(Optional.of(PlaceKind.COUNTRY));
    return noun.isPresent() && !country || from > 0 && LOCATING.contains(forms.lower(from - 1));
  }

  private static boolean seat(SentenceForms forms, int from) {
    return from > 1 && GOVERNMENTS.contains((forms.form(from - 2) + " " + forms.form(from - 1)).toLowerCase(Locale.ROOT));
  }
}
