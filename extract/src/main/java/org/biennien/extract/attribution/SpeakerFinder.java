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
      "với", "này");
  /// Words that join speakers who speak as one.
  private static final Set<String> TOGETHER = Set.of("và", "cùng", "với");
  /// Words before who backs, leads or arms an actor.
  private static final Set<String> BACKED = Set.of("do", "được", "bởi");
  private static final Set<String> OWN_VOICE = Set.of("tôi", "chúng", "nhau", "mình", "ta", "nó");
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

  /// The speaker before the word of saying at `cue`: in its own clause, else in one before a comma; of *bị cáo buộc* nobody is
  /// told to say it. Where that clause only describes who is named before it (*Ivan Petrov, chỉ huy trưởng ở Kherson, cho biết*),
  /// the name is the speaker.
  Optional<Speaker> before(Reading reading, int cue) {
    TokenRow row = reading.row();
    if (row.lower(cue, -1).equals("bị")) {
      return Optional.empty();
    }
    int first = Math.max(row.first(row.sentenceOf(cue)), cue - WIDEST_GAP);
    int end = cue;
    for (int clause = 0; clause < CLAUSES; clause++) {
      int start = Clauses.start(row, first, end);
      Optional<Speaker> speaker = between(reading, start, end).filter(s -> !ownVoice(row, s));
      if (speaker.isPresent()) {
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
        .map(s -> new Speaker(start, s.to(), s.described(), s.actor(), s.entry()));
  }

  /// The speaker after *theo* or *dẫn lời*, whose phrase starts at token `from`.
  Optional<Speaker> after(Reading reading, int from) {
    TokenRow row = reading.row();
    if (from >= row.size() || row.sentenceOf(from) != row.sentenceOf(from - 1)) {
      return Optional.empty();
    }
    int end = phraseEnd(reading, from, Math.min(row.first(row.sentenceOf(from) + 1), from + LONGEST));
    return end == from ? Optional.empty() : between(reading, from, end);
  }

  private Optional<Speaker> between(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    Optional<Located<ActorMention>> actor = subject(reading, from, to);
    int start = actor.map(a -> coordinationStart(reading, a, from)).orElse(from);
    for (int i = from; i < to; i++) {
      Optional<CueTable.Entry> head = row.joined(i) ? Optional.empty() : described.at(row, i);
      boolean actorFirst = actor.isPresent() && actor.get().from() < i;
      if (head.isPresent() && !actorFirst) {
        int end = Math.max(phraseEnd(reading, i, to), i + 1);
        return Optional.of(new Speaker(i, end, SourceKind.of(head.get().label()), reading.lastActor(i, end),
            entry(reading, i, end)));
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
      // *trang* of *vũ trang* is no web page.
      Optional<CueTable.Entry> head = row.joined(i) ? Optional.empty() : described.at(row, i);
      if (head.isPresent()) {
        return SourceKind.of(head.get().label());
      }
    }
    return Optional.empty();
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

  /// A run of capitalised tokens that may go on in small letters: `Al Masdar News`, `Ross Wilson`.
  private static Optional<Speaker> named(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    for (int end = to; end > from; end--) {
      if (capital(row, end - 1)) {
        int start = end - 1;
        while (start > from && capital(row, start - 1)) {
          start--;
        }
        return Optional.of(new Speaker(start, end, Optional.empty(), Optional.empty(), Optional.empty()))
            .filter(s -> !(s.from() == row.first(row.sentenceOf(s.from())) && partOfAWord(row, s)));
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

  private int phraseEnd(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    int end = from;
    while (end < to && !Clauses.mark(row, end) && reading.timeAt(end).isEmpty()
        && (end == from || row.joined(end) || !ends(row, end) || insideActor(reading, end))) {
      end++;
    }
    return end;
  }

  private boolean ends(TokenRow row, int token) {
    return STOPS.contains(row.lower(token)) || cues.at(row, token).isPresent();
  }

  private static boolean insideActor(Reading reading, int token) {
    return reading.lastActor(Math.max(0, token - LONGEST), token + LONGEST)
        .filter(a -> a.from() < token && token < a.to()).isPresent();
  }
}
