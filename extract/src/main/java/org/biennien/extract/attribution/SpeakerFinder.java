package org.biennien.extract.attribution;

import java.util.Optional;
import java.util.Set;
import org.biennien.extract.actor.SourceTable;
import org.biennien.extract.layout.TokenRow;

/// Finds who speaks, before or after a word of saying: *[Quân đội Syria] thông báo*, *theo [hãng tin AFP]*.
final class SpeakerFinder {
  private static final Set<String> OWN_VOICE = Set.of("tôi", "chúng", "nhau", "mình", "ta", "nó");
  /// What stands between a document and who published it.
  private static final Set<String> PUBLISHED = Set.of("trên", "do");
  private static final Set<String> PASSIVE = Set.of("bị", "được");
  /// In how many clauses back from a word of saying its subject is looked for.
  private static final int CLAUSES = 3;
  private static final int WIDEST_GAP = 24;

  private final HeadNouns heads;
  private final PhraseBoundary boundary;
  private final SpeakerPhrase phrase;

  SpeakerFinder(CueTable cues, HeadNouns heads, SourceTable table) {
    this.heads = heads;
    this.boundary = new PhraseBoundary(cues);
    this.phrase = new SpeakerPhrase(heads, boundary, table);
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
      Optional<Speaker> speaker = phrase.between(reading, start, end).filter(s -> !ownVoice(row, s));
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
    if (!Description.starts(row, clause) && !(Description.follows(row, clause) && heads.startsAt(row, clause))) {
      return Optional.empty();
    }
    int start = Clauses.start(row, Math.max(row.first(row.sentenceOf(clause)), clause - WIDEST_GAP), clause - 1);
    return phrase.between(reading, start, clause - 1)
        .filter(s -> Description.names(row, start, s.from(), s.to(), clause - 1))
        .map(s -> new Speaker(start, clause - 1, s.described(), s.actor(), s.entry()));
  }

  /// The speaker after *theo* or *dẫn lời*, whose phrase starts at token `from`; of a document who published it: *video trên KCNA*.
  Optional<Speaker> after(Reading reading, int from) {
    TokenRow row = reading.row();
    if (from >= row.size() || row.sentenceOf(from) != row.sentenceOf(from - 1)) {
      return Optional.empty();
    }
    int limit = PhraseBoundary.limit(row, from);
    int end = boundary.end(reading, from, from, limit);
    if (end == from) {
      return Optional.empty();
    }
    boolean published = end < limit && PUBLISHED.contains(row.lower(end)) && heads.document(row, from);
    return phrase.between(reading, from, published ? boundary.end(reading, from, end + 1, limit) : end);
  }

  /// The outlet of the table that starts at a token, or behind a word for one: *cho hãng tin AP biết*.
  Optional<Speaker> medium(TokenRow row, int from) {
    int name = from < row.size() ? heads.at(row, from).map(head -> from + head.forms().size()).orElse(from) : from;
    return name < row.size() && row.sentenceOf(name) == row.sentenceOf(from) ? phrase.outlet(row, from, name) : Optional.empty();
  }
}
