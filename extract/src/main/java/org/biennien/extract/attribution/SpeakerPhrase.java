package org.biennien.extract.attribution;

import java.util.Optional;
import org.biennien.claim.ActorMention;
import org.biennien.extract.actor.SourceEntry;
import org.biennien.extract.actor.SourceTable;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// The noun phrase of a clause that speaks: one with a head word of the table *described.tsv*, an outlet, an actor, or a capitalised
/// name, whichever starts first.
final class SpeakerPhrase {
  private final HeadNouns heads;
  private final PhraseBoundary boundary;
  private final SourceTable table;

  SpeakerPhrase(HeadNouns heads, PhraseBoundary boundary, SourceTable table) {
    this.heads = heads;
    this.boundary = boundary;
    this.table = table;
  }

  /// The one between two tokens.
  Optional<Speaker> between(Reading reading, int from, int to) {
    TokenRow row = reading.row();
    Optional<Subject> subject = Subject.between(reading, from, to);
    int last = subject.map(s -> Math.min(to, s.last().from() + 1)).orElse(to);
    for (int i = from; i < last; i++) {
      Optional<CueTable.Entry> head = heads.at(row, i);
      if (head.isPresent()) {
        return Optional.of(described(reading, head.get(), i, to));
      }
      Optional<Speaker> outlet = outlet(row, i, i);
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return subject.map(s -> acting(row, s)).or(() -> CapitalizedName.last(reading, from, to));
  }

  /// The outlet of the table whose name starts at token `name`, as a speaker whose words start at `from`.
  Optional<Speaker> outlet(TokenRow row, int from, int name) {
    int sentence = row.first(row.sentenceOf(name));
    return entry(row, name, name + 1)
        .map(e -> new Speaker(from, sentence + e.to(), Optional.empty(), Optional.empty(), Optional.of(e)));
  }

  /// The noun phrase with a head word that starts at a token.
  private Speaker described(Reading reading, CueTable.Entry head, int from, int to) {
    int end = boundary.end(reading, from, Math.min(to, from + head.forms().size()), to);
    Optional<Located<ActorMention>> actor = reading.lastActor(from, end);
    Optional<SourceEntry> entry = entry(reading.row(), from, end);
    boolean anonymous = DescribedKind.document(head.label()) && actor.isEmpty() && entry.isEmpty();
    return (anonymous ? author(reading, end, to) : Optional.<Speaker>empty())
        .orElseGet(() -> new Speaker(from, end, DescribedKind.of(head.label(), actor), actor, entry));
  }

  /// Whose a document is that is told of between two tokens: *video do phóng viên AFP đăng, bản tin trên KCNA*.
  private Optional<Speaker> author(Reading reading, int from, int to) {
    return from >= to ? Optional.empty()
        : between(reading, from, to).filter(s -> s.actor().isPresent() || s.entry().isPresent());
  }

  /// The actors of a subject; the last tells the kind, the first gives the source its code.
  private Speaker acting(TokenRow row, Subject subject) {
    Located<ActorMention> last = subject.last();
    return new Speaker(subject.first().from(), last.to(), heads.kind(row, last), Optional.of(subject.first()),
        entry(row, last.from(), last.to()));
  }

  /// The first outlet or observer of the table that starts between two tokens of a sentence.
  private Optional<SourceEntry> entry(TokenRow row, int from, int to) {
    int sentence = row.sentenceOf(from);
    for (int i = from; i < to; i++) {
      Optional<SourceEntry> entry = table.find(row.article().forms().get(sentence), i - row.first(sentence));
      if (entry.isPresent()) {
        return entry;
      }
    }
    return Optional.empty();
  }
}
