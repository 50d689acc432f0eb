package org.biennien.extract.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.biennien.claim.ActorMention;
import org.biennien.claim.SourceKind;
import org.biennien.extract.actor.SourceEntry;
import org.biennien.extract.actor.SourceTable;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;
import org.biennien.text.PartOfSpeech;

/// Finds the noun phrase that speaks, before or after a word of saying: one with a head word of the table
/// *described.tsv*, an actor, or a capitalised name, whichever starts first.
final class SpeakerFinder {
  /// Words that no speaker's noun phrase goes beyond.
  private static final Set<String> STOPS = Set.of(
      "rằng", "nhưng", "mà", "khi", "để", "nhằm", "nếu", "vì", "do", "bởi", "theo", "sau", "trước", "là", "khiến",
      "ngày", "hôm", "tối", "sáng", "chiều", "rạng", "đã", "vào", "hồi", "vừa", "cũng", "đang", "sẽ", "không",
      "cho", "nói", "có", "bị", "được", "thì", "còn", "từng", "trong", "tại", "hiện", "mới", "lại", "thường", "đều", "chưa",
      "với", "này", "trên", "qua");
  /// Words that join speakers who speak as one.
  private static final Set<String> TOGETHER = Set.of("và", "cùng", "với");
  /// Words before who backs, leads or arms an actor.
  private static final Set<String> BACKED = Set.of("do", "được", "bởi");
  private static final Set<String> OWN_VOICE = Set.of("tôi", "chúng", "nhau", "mình", "ta", "nó");
  /// What stands between a document and who published it.
  private static final Set<String> PUBLISHED = Set.of("trên", "do");
  /// What ends a noun phrase and belongs to it: *nguồn tin trên, ông này*.
  private static final Set<String> POINTING = Set.of("này", "trên");
  /// First syllables of what tells how or how often somebody speaks: *bất ngờ, đột ngột, nhiều lần, liên tục*.
  private static final Set<String> ADVERBIALS = Set.of("bất", "đột", "nhiều", "liên", "lần", "gần", "nhân", "phản");
  private static final Set<String> PASSIVE = Set.of("bị", "được");
  /// In how many clauses back from a word of saying its subject is looked for.
  private static final int CLAUSES = 3;
  private static final int WIDEST_GAP = 24;
  private static final int LONGEST = 14;

  private final CueTable cues;
  private final CueTable described;
  private final SourceTable table;

  SpeakerFinder(CueTable cues, CueTable described, SourceTable table) {
    this.cues = cues;
    this.described = described;
    this.table = table;
  }

  /// The speaker before the word of saying at `cue`: in its own clause, else in one before a comma; of *bị cáo buộc, được cho là* nobody
  /// is told to say it. Where that clause only describes who is named before it (*Ivan Petrov, chỉ huy trưởng ở Kherson, cho biết*),
  /// the name is the speaker.
  Optional<Speaker> before(Reading reading, int cue) {
    TokenRow row = reading.row();
    if (PASSIVE.contains(row.lower(cue, -1))) {
      return Optional.empty();
    }
    int first = Math.max(row.first(row.sentenceOf(cue)), cue - WIDEST_GAP);
    int end = cue;
    for (int clause = 0; clause < CLAUSES; clause++) {
      int start = Clauses.start(row, first, end);
      Optional<Speaker> speaker = between(reading, start, end).filter(s -> !ownVoice(row, s));
      if (speaker.isPresent() && !(clause > 0 && Description.relative(row, start))) {
        return named(reading, start).or(() -> speaker);
      }
      if (start <= first || !row.lower(start - 1).equals(",")) {
        return Optional.empty();
      }
      end = start - 1;
    }
    return Optional.empty();
  }

  /// *Tôi khẳng định* within a quotation names nobody: who speaks is told outside it.
  private static boolean ownVoice(TokenRow row, Speaker speaker) {
    return speaker.from() + 2 >= speaker.to() && OWN_VOICE.contains(row.lower(speaker.to() - 1));
  }

  /// Who is named right before the comma that a clause starts behind, if the clause describes him.
  private Optional<Speaker> named(Reading reading, int clause) {
    TokenRow row = reading.row();
    if (!Description.starts(row, clause) && !(Description.follows(row, clause) && described.at(row, clause).isPresent())) {
      return Optional.empty();
    }
    int start = Clauses.start(row, Math.max(row.first(row.sentenceOf(clause)), clause - WIDEST_GAP), clause - 1);
    return between(reading, start, clause - 1)
        .filter(s -> Description.names(row, start, s.from(), s.to(), clause - 1))
        .map(s -> new Speaker(start, clause - 1, s.described(), s.actor(), s.entry()));
  }

  /// The speaker after *theo* or *dẫn lời*, whose phrase starts at token `from`.
  Optional<Speaker> after(Reading reading, int from) {
    TokenRow row = reading.row();
    if (from >= row.size() || row.sentenceOf(from) != row.sentenceOf(from - 1)) {
      return Optional.empty();
    }
    int limit = Math.min(row.first(row.sentenceOf(from) + 1), from + LONGEST);
    int end = phraseEnd(reading, from, from, limit);
    if (end == from) {
      return Optional.empty();
    }
    boolean document = head(row, from).filter(head -> DescribedKind.document(head.label())).isPresent();
    return between(reading, from,
        document && end < limit && PUBLISHED.contains(row.lower(end)) ? phraseEnd(reading, from, end + 1, limit) : end);
  }

  /// The outlet of the table that starts at a token, or behind a word for one: *cho hãng tin AP biết*.
  Optional<Speaker> medium(TokenRow row, int from) {
    int name = from < row.size() ? head(row, from).map(head -> from + head.forms().size()).orElse(from) : from;
    if (name >= row.size() || row.sentenceOf(name) != row.sentenceOf(from)) {
      return Optional.empty();
    }
    int first = row.first(row.sentenceOf(name));
    return table.find(row.article().forms().get(row.sentenceOf(name)), name - first)
        .map(e -> new Speaker(from, first + e.to(), Optional.empty(), Optional.empty(), Optional.of(e)));
  }

  private Optional<Speaker> between(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    Optional<Located<ActorMention>> actor = subject(reading, from, to);
    int start = actor.map(a -> coordinationStart(reading, a, from)).orElse(from);
    for (int i = from; i < to; i++) {
      Optional<CueTable.Entry> head = head(row, i);
      boolean actorFirst = actor.isPresent() && actor.get().from() < i;
      if (head.isPresent() && !actorFirst) {
        return Optional.of(described(reading, head.get(), i, to));
      }
      Optional<SourceEntry> entry = actorFirst ? Optional.empty() : entry(reading, i, i + 1);
      if (entry.isPresent()) {
        int sentence = reading.row().first(reading.row().sentenceOf(i));
        return Optional.of(new Speaker(i, sentence + entry.get().to(), Optional.empty(), Optional.empty(), entry));
      }
    }
    return actor
        .map(a -> new Speaker(start, a.to(), describedWithin(reading.row(), a), first(reading, start, a),
            entry(reading, a.from(), a.to())))
        .or(() -> named(reading, from, to));
  }

  /// The noun phrase with a head word of *described.tsv* that starts at a token.
  private Speaker described(Reading reading, CueTable.Entry head, int from, int to) {
    int end = phraseEnd(reading, from, Math.min(to, from + head.forms().size()), to);
    Optional<Located<ActorMention>> actor = reading.lastActor(from, end);
    Optional<SourceEntry> entry = entry(reading, from, end);
    boolean anonymous = DescribedKind.document(head.label()) && actor.isEmpty() && entry.isEmpty();
    return (anonymous ? author(reading, end, to) : Optional.<Speaker>empty())
        .orElseGet(() -> new Speaker(from, end, DescribedKind.of(head.label(), actor), actor, entry));
  }

  /// Whose a document is that is told of between two tokens: *video do phóng viên AFP đăng, bản tin trên KCNA*.
  private Optional<Speaker> author(Reading reading, int from, int to) {
    return from >= to ? Optional.empty()
        : between(reading, from, to).filter(s -> s.actor().isPresent() || s.entry().isPresent());
  }

  /// The actor that speaks: the last one, but neither who backs it (*Nhóm M23 do Rwanda hậu thuẫn tuyên bố*) nor of whom it consists
  /// (*Liên minh Huynh đệ gồm ba nhóm vũ trang cho biết*).
  private static Optional<Located<ActorMention>> subject(Reading reading, int from, int to) {
    Optional<Located<ActorMention>> last = reading.lastActor(from, to);
    while (last.isPresent() && describes(reading.row(), last.get(), from, to)) {
      Optional<Located<ActorMention>> before = reading.lastActor(from, last.get().from());
      if (before.isEmpty()) {
        return last;
      }
      last = before;
    }
    return last;
  }

  /// Whether an actor and the words before it tell more of one told before; with *do* a verb must follow before the word of saying,
  /// for *thông tin do Nga công bố* is said by Russia.
  private static boolean describes(TokenRow row, Located<ActorMention> actor, int from, int to) {
    if (actor.from() <= from) {
      return false;
    }
    String before = row.lower(actor.from() - 1);
    return before.equals("gồm") || BACKED.contains(before)
        && IntStream.range(actor.to(), to).anyMatch(token -> row.tag(token) == PartOfSpeech.VERB);
  }

  /// Where a coordination of actors that ends with `last` starts: *[Quân đội Syria và lực lượng đồng minh] thông báo*.
  private static int coordinationStart(Reading reading, Located<ActorMention> last, int from) {
    int start = last.from();
    while (start - 1 > from && TOGETHER.contains(reading.row().lower(start - 1))) {
      int link = start - 1;
      Optional<Located<ActorMention>> before = reading.lastActor(from, link).filter(a -> a.to() == link);
      if (before.isEmpty()) {
        break;
      }
      start = before.get().from();
    }
    return start;
  }

  /// The first of coordinated actors gives the source its code.
  private static Optional<Located<ActorMention>> first(Reading reading, int start, Located<ActorMention> last) {
    return start == last.from() ? Optional.of(last) : reading.firstActor(start, last.from());
  }

  /// The kind that an actor's words tell where they hold no name: *một nhân chứng*.
  private Optional<SourceKind> describedWithin(TokenRow row, Located<ActorMention> actor) {
    for (int i = actor.from(); i < actor.to(); i++) {
      if (row.token(i).capitalised() && i > row.first(actor.sentence())) {
        return Optional.empty();
      }
    }
    for (int i = actor.from(); i < actor.to(); i++) {
      Optional<CueTable.Entry> head = head(row, i);
      if (head.isPresent()) {
        return DescribedKind.of(head.get().label(), Optional.of(actor));
      }
    }
    return Optional.empty();
  }

  /// The phrase of *described.tsv* at a token, unless that is part of a longer word: *trang* of *vũ trang* is no web page, *báo* of
  /// *báo động* no newspaper.
  private Optional<CueTable.Entry> head(TokenRow row, int token) {
    if (row.joined(token)) {
      return Optional.empty();
    }
    return described.at(row, token).filter(head -> {
      int end = token + head.forms().size();
      return end >= row.size() || !row.joined(end) || row.token(end).capitalised();
    });
  }

  /// The first outlet or observer of the table that starts between two tokens.
  private Optional<SourceEntry> entry(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    int sentence = row.sentenceOf(from);
    for (int i = from; i < to; i++) {
      Optional<SourceEntry> entry =
          table.find(row.article().forms().get(sentence), i - row.first(sentence));
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }

  /// A run of capitalised tokens that may go on in small letters: `Al Masdar News`, `Ross Wilson`. A place where somebody speaks is
  /// none: *tại Astana, Kazakhstan, ông tuyên bố*.
  private static Optional<Speaker> named(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    for (int end = to; end > from; end--) {
      if (capital(row, end - 1)) {
        int start = end - 1;
        while (start > from && capital(row, start - 1)) {
          start--;
        }
        return Optional.of(new Speaker(start, end, Optional.empty(), Optional.empty(), Optional.empty()))
            .filter(s -> !(s.from() == row.first(row.sentenceOf(s.from())) && partOfAWord(row, s)))
            .filter(s -> !reading.place(s.from(), s.to()));
      }
    }
    return Optional.empty();
  }

  /// *Nguyên* of *Nguyên nhân*, *Về*: the capital is the sentence's.
  private static boolean partOfAWord(TokenRow row, Speaker speaker) {
    return speaker.to() - speaker.from() == 1
        && (row.tag(speaker.from()) != PartOfSpeech.PROPN || (speaker.to() < row.size() && row.joined(speaker.to())));
  }

  private static boolean capital(TokenRow row, int token) {
    boolean sentenceStart = token == row.first(row.sentenceOf(token));
    return row.token(token).capitalised() && !(sentenceStart && STOPS.contains(row.lower(token)));
  }

  /// Where the noun phrase from `from` on ends, that reaches to `least` in any case.
  private int phraseEnd(Reading reading, int from, int least, int to) {
    TokenRow row = reading.row();
    int end = least;
    while (end < to && (!Clauses.mark(row, end) || Clauses.acronym(row, end)) && reading.timeAt(end).isEmpty()
        && (end == from || row.joined(end) || !ends(row, from, end) || insideActor(reading, end))) {
      end++;
    }
    return end > from && end < to && POINTING.contains(row.lower(end)) && closed(row, end + 1, to) ? end + 1 : end;
  }

  /// Whether no name follows: of *bản tin trên KCNA* the last word points nowhere.
  private boolean closed(TokenRow row, int token, int to) {
    return token >= to || Clauses.mark(row, token) || STOPS.contains(row.lower(token)) || cues.at(row, token).isPresent();
  }

  /// Whether a noun phrase ends before a token. A capital goes on with its name, even of a word of saying: *Bộ Thông tin Somalia*; behind
  /// a name an adverb ends it: *ông Trump bất ngờ*.
  private boolean ends(TokenRow row, int from, int token) {
    if (row.token(token).capitalised()) {
      return false;
    }
    return STOPS.contains(row.lower(token)) || cues.at(row, token).isPresent()
        || token - 1 > from && row.token(token - 1).capitalised() && ADVERBIALS.contains(row.lower(token));
  }

  private static boolean insideActor(Reading reading, int token) {
    return reading.lastActor(Math.max(0, token - LONGEST), token + LONGEST)
        .filter(a -> a.from() < token && token < a.to()).isPresent();
  }
}
