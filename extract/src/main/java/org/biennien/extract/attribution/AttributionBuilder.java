package org.biennien.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.biennien.claim.ActorCode;
import org.biennien.claim.Edtf;
import org.biennien.claim.Quote;
import org.biennien.claim.Source;
import org.biennien.claim.SourceKind;
import org.biennien.claim.TimeMention;
import org.biennien.extract.actor.SourceEntry;
import org.biennien.extract.actor.SourceTable;
import org.biennien.extract.attribution.Attribution.Shape;
import org.biennien.extract.layout.Located;
import org.biennien.extract.layout.TokenRow;

/// Makes the attribution of a speaker and a word of saying: what the source is called, its kind, and when it spoke.
final class AttributionBuilder {
  /// What may stand between a date and who speaks on it: *ngày 9/11, chính họ thông báo*.
  private static final Set<String> BEFORE_SPEAKER = Set.of(",", "chính");

  /// So many words may open a sentence before its date: *Còn vào hôm 9/11, …*.
  private static final int LONGEST_OPENING = 2;

  private final SourceTable table;

  AttributionBuilder(SourceTable table) {
    this.table = table;
  }

  /// That attribution, without relays.
  Attribution of(Reading reading, Cue cue, Speaker speaker, Shape shape) {
    TokenRow row = reading.row();
    var quote = row.article().quote(row.span(speaker.from(), speaker.to()));
    var source = new Source(quote, name(reading, speaker, quote), kind(speaker), date(reading, cue, speaker));
    return new Attribution(source, shape, cue.phrase(), speaker.from(), speaker.to(), cue.from(), cue.to(),
        row.sentenceOf(cue.from()), cue.phrase() + ": " + speaker.basis(), List.of());
  }

  /// An outlet's name or an actor's code, or what names who is described: *kênh Al-Ahrar*; who is only described, or not known, has none.
  private static Optional<String> name(Reading reading, Speaker speaker, Quote quote) {
    Optional<String> name = speaker.entry().map(SourceEntry::name)
        .or(() -> speaker.actor().map(a -> a.mention().actor().code()))
        .or(() -> speaker.described().isEmpty() ? Optional.of(quote.text()) : ProperName.of(reading, speaker));
    return name.filter(n -> !n.equals(ActorCode.UNKNOWN.code()));
  }

  /// When the source spoke: a date between it and the word of saying, right before it, right after *theo X*, or farther off.
  private static Optional<Edtf> date(Reading reading, Cue cue, Speaker speaker) {
    for (int token = speaker.to(); token < cue.from(); token++) {
      Optional<Located<TimeMention>> time = reading.timeAt(token);
      if (time.isPresent()) {
        return time.map(t -> t.mention().value());
      }
    }
    TokenRow row = reading.row();
    boolean follows = speaker.from() >= cue.to();
    int beside = follows ? speaker.to() : speaker.from() - 1;
    boolean comma = false;
    while (!follows && beside > row.first(row.sentenceOf(speaker.from()))
        && BEFORE_SPEAKER.contains(row.lower(beside))) {
      comma |= row.lower(beside).equals(",");
      beside--;
    }
    boolean parted = comma;
    Optional<Located<TimeMention>> date = beside < 0 || beside >= row.size() || row.sentenceOf(beside) != row.sentenceOf(cue.from())
        ? Optional.empty() : reading.timeAt(beside).filter(time -> !parted || opens(row, time));
    return date.or(() -> follows ? Optional.empty() : SpokenOn.of(reading, cue, speaker)).map(t -> t.mention().value());
  }

  /// Whether a date begins its sentence or clause: *Ngày 9/11, họ thông báo*; that of *… đã nổ ra ngày 9/11, họ thông báo* is the event's.
  private static boolean opens(TokenRow row, Located<TimeMention> time) {
    int first = row.first(time.sentence());
    return time.from() - first <= LONGEST_OPENING || Clauses.mark(row, time.from() - 1);
  }

  /// What the source is to the conflict: the kind that the table or its own words tell, else that of the actor.
  private SourceKind kind(Speaker speaker) {
    Optional<SourceKind> told = speaker.entry().map(SourceEntry::kind).or(speaker::described);
    if (told.isPresent() && told.get() != SourceKind.PARTY) {
      return told.get();
    }
    if (speaker.actor().isEmpty()) {
      return told.orElse(SourceKind.MEDIA);
    }
    ActorCode actor = speaker.actor().get().mention().actor();
    return switch (told.isPresent() ? "" : actor.branch().orElse("")) {
      case "POL" -> SourceKind.OFFICIAL;
      case "CIV" -> SourceKind.WITNESS;
      default -> table.kind(actor.code()).orElse(SourceKind.PARTY);
    };
  }
}
